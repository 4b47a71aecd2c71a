package org.tiean.settings.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.entity.ChangeSetting;
import org.tiean.settings.entity.Declaration;
import org.tiean.settings.entity.Setting;
import org.tiean.settings.entity.SettingLine;
import org.tiean.settings.entity.SettingType;

/**
 * {@code /desk/settings.xhtml} (设置): all points by group, or with {@code ?key=} one of them with its history and
 * the form to change it. Whoever belongs to no agency sees and sets what holds everywhere.
 */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    SettingsDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest http;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private List<SettingLine> lines;
    private SettingLine chosen;
    private String value;
    private LocalDate from;
    private String reason;
    private String source;

    /** A group of the list. */
    public record Group(String name, List<SettingLine> lines) {
    }

    @PostConstruct
    void read() {
        lines = desk.list(getAgencyId());
        String key = http.getParameter("key");
        if (key != null) {
            chosen = lines.stream().filter(line -> line.declaration().key().equals(key)).findFirst()
                    .orElseThrow(() -> Refusal.notFound("settings.key.unknown", key));
            value = chosen.value();
            from = Zones.today(clock).plusDays(1);
        }
    }

    /** Those who keep the whole system set what holds everywhere; others what holds in their agency. */
    public UUID getAgencyId() {
        return desk.mayChange(null) ? null : actor.agencyId();
    }

    public List<Group> getGroups() {
        Map<String, List<SettingLine>> byGroup = lines.stream().collect(Collectors.groupingBy(
                line -> line.declaration().group(), LinkedHashMap::new, Collectors.toList()));
        return byGroup.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    public SettingLine getChosen() {
        return chosen;
    }

    public boolean isFlag() {
        return chosen != null && chosen.declaration().type() == SettingType.FLAG;
    }

    public boolean isChoice() {
        return chosen != null && chosen.declaration().type() == SettingType.CHOICE;
    }

    public List<String> getChoices() {
        return chosen.declaration().choices();
    }

    public List<Setting> getHistory() {
        return desk.history(chosen.declaration().key(), getAgencyId());
    }

    public boolean isMayChange() {
        return desk.mayChange(getAgencyId());
    }

    /** A value as people read it: flags and choices in words, nothing as nothing. */
    public String words(Declaration declaration, String text) {
        if (text.isEmpty()) {
            return messages.t("settings.page.none");
        }
        return switch (declaration.type()) {
            case FLAG -> messages.t("settings.value." + text);
            case CHOICE -> messages.t("settings.choice." + text);
            case NUMBER, LIST -> text;
            case TEXT -> desk.meaning(declaration, text, getAgencyId()).orElse(text);
        };
    }

    /** Sets the value and shows the point again. */
    public String submit() {
        String key = chosen.declaration().key();
        desk.change(new ChangeSetting(key, getAgencyId(), value, from, reason, source));
        return "/desk/settings.xhtml?faces-redirect=true&key=" + key + "&done=yes";
    }

    public boolean isDone() {
        return "yes".equals(http.getParameter("done"));
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
