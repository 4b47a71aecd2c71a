package org.tiean.casefile.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casefile.entity.FileLook;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
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
    private String why;

    public List<FileLook> getRows() {
        if (rows == null) {
            rows = looks.of(casePage.getId());
        }
        return rows;
    }

    /** Whether the reader has to say why before opening a file. */
    public boolean isAsked() {
        return casePage.isMayUnmask() && looks.asksWhy(casePage.getCaseFile());
    }

    /** What the reader said today, empty where nothing was said. */
    public String getSaid() {
        return looks.said(casePage.getId()).orElse("");
    }

    public void say() {
        looks.say(casePage.getId(), why);
        why = null;
    }

    /** The part in the case in words, or what was said; what stands there of earlier times are names of roles. */
    public String why(FileLook look) {
        if (look.why().equals(Scope.OWN.name()) || look.why().equals(Scope.ASSIGNED.name())) {
            return messages.t("casefile.look.why." + look.why());
        }
        return Stream.of(look.why().split(" ")).map(word -> Role.ofRealmName(word).map(role -> messages.t(role.labelKey())).orElse(word))
                .collect(Collectors.joining(" "));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
