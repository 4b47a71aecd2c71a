package org.tiean.casefile.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casefile.entity.FileLook;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.boundary.Messages;

/** Who looked into the files of the case (调阅日志), and for who has no part in it: why. */
@Named
@RequestScoped
public class FileLooksTab {

    @Inject
    CasePage casePage;

    @Inject
    FileLooks looks;

    @Inject
    Messages messages;

    private List<FileLook> rows;
    private Boolean asked;
    private String said;
    private String why;

    public List<FileLook> getRows() {
        if (rows == null) {
            rows = looks.of(casePage.getId());
        }
        return rows;
    }

    /** Whether the reader has to say why before opening a file. */
    public boolean isAsked() {
        if (asked == null) {
            asked = looks.asksWhy(casePage.getCaseFile());
        }
        return asked;
    }

    /** What the reader said today, empty where nothing was said. */
    public String getSaid() {
        if (said == null) {
            said = looks.said(casePage.getId()).orElse("");
        }
        return said;
    }

    public void say() {
        looks.say(casePage.getId(), why);
        why = null;
        said = null;
    }

    /** Whether files may be opened now, so that small pictures may be shown too. */
    public boolean isOpen() {
        return !isAsked() || !getSaid().isEmpty();
    }

    /** The part in the case in words, and what was said; in lines of earlier times names of roles stand there. */
    public String why(FileLook look) {
        String part = look.part() == null ? "" : messages.t("casefile.look.part." + look.part());
        String said = look.why() == null ? "" : Stream.of(look.why().split(" ")).map(word -> Role.ofRealmName(word)
                .filter(role -> look.part() == null).map(role -> messages.t(role.labelKey())).orElse(word)).collect(Collectors.joining(" "));
        return Stream.of(part, said).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
