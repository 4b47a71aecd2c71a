package org.tiean.workflow.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.StandIns;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.RegisterStandIn;
import org.tiean.authority.entity.StandIn;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/workflow/stand-ins.xhtml} (外出代理): registered, ended early, and all that were. */
@Named
@RequestScoped
public class StandInsPage {

    private static final String AGAIN = "/desk/workflow/stand-ins?faces-redirect=true&done=";

    @Inject
    StandIns standIns;

    @Inject
    HttpServletRequest http;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private Page<StandIn> page;
    private List<Officer> absentees;
    private List<Officer> substitutes;
    private List<Role> capacities;
    private UUID actId;
    private String absent;
    private String substitute;
    private Role capacity;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private String ending;
    private String endReason;

    @PostConstruct
    void read() {
        UUID kept = uuid(http.getParameter("actId"));
        actId = kept == null ? UUID.randomUUID() : kept;
        from = Zones.today(clock);
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public String register() {
        standIns.register(new RegisterStandIn(actId, uuid(absent), uuid(substitute), capacity, from, until, reason));
        return AGAIN + "registered";
    }

    public String end() {
        standIns.end(uuid(ending), endReason);
        return AGAIN + "ended";
    }

    /** What was done just now, null on the first look. */
    public String getDone() {
        String done = http.getParameter("done");
        return List.of("registered", "ended").contains(String.valueOf(done)) ? done : null;
    }

    public Page<StandIn> getPage() {
        if (page == null) {
            page = standIns.page(formats.slice());
        }
        return page;
    }

    public StandIn.Standing standing(StandIn one) {
        return one.standingOn(Zones.today(clock));
    }

    /** Those shown that can be ended now by the reader. */
    public List<StandIn> getEndable() {
        return getPage().rows().stream().filter(one -> one.isOpenOn(Zones.today(clock)) && standIns.mayEnd(one)).toList();
    }

    public String label(StandIn one) {
        return messages.t("workflow.stand-in.line", one.absentName(), one.substituteName(), one.fromDay().toString(), one.lastDay().toString());
    }

    public boolean isMayRegister() {
        return !getAbsentees().isEmpty();
    }

    public List<Officer> getAbsentees() {
        if (absentees == null) {
            absentees = standIns.absentees();
        }
        return absentees;
    }

    public List<Role> getCapacities() {
        if (capacities == null) {
            capacities = standIns.capacities();
        }
        return capacities;
    }

    public List<Officer> getSubstitutes() {
        if (substitutes == null) {
            substitutes = standIns.substitutes();
        }
        return substitutes;
    }

    public UUID getActId() {
        return actId;
    }

    public String getAbsent() {
        return absent;
    }

    public void setAbsent(String absent) {
        this.absent = absent;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public Role getCapacity() {
        return capacity;
    }

    public void setCapacity(Role capacity) {
        this.capacity = capacity;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
