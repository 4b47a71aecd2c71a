package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.boundary.CallerAddress;
import org.tiean.kernel.entity.Refusal;
import org.tiean.party.control.PartySessions;
import org.tiean.party.entity.Entrance;

/** {@code /party/index.xhtml}: number and code. The code on the paper leads here and brings the number along. */
@Named
@RequestScoped
public class EnterPage {

    private static final int LONGEST_NUMBER = 100;

    @Inject
    PartyEntrance entrance;

    @Inject
    PartySessions sessions;

    @Inject
    CallerAddress caller;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    private String number;
    private String code;

    @PostConstruct
    void begin() {
        String scanned = request.getParameter("n");
        number = scanned == null || scanned.length() > LONGEST_NUMBER ? null : scanned;
    }

    /** @throws Refusal 403 they do not belong together, 429 this caller has to wait */
    public String enter() {
        Entrance answer = entrance.enter(number, code, caller.get());
        if (answer.isTooOften()) {
            throw new Refusal(Refusal.Kind.TOO_OFTEN, "party.enter.wait", answer.seconds());
        }
        String token = answer.letIn().orElseThrow(() -> Refusal.forbidden("party.enter.wrong"));
        PartyDoor.token(request).ifPresent(sessions::end);
        PartyDoor.give(request, response(), publicUrl, token);
        return "/party/room.xhtml?faces-redirect=true";
    }

    /** Leaves; the token opens nothing any more. */
    public String leave() {
        PartyDoor.token(request).ifPresent(sessions::end);
        PartyDoor.give(request, response(), publicUrl, null);
        return "/party/index.xhtml?faces-redirect=true&left=1";
    }

    private static HttpServletResponse response() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return (HttpServletResponse) external.getResponse();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
