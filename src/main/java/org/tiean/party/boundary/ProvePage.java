package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.tiean.kernel.boundary.CallerAddress;
import org.tiean.kernel.entity.Refusal;
import org.tiean.party.entity.Proving;

/** {@code /party/prove.xhtml} (核验身份): identity number, then the code that came; afterwards on to what was wanted. */
@Named
@RequestScoped
public class ProvePage {

    private static final Set<String> AFTER = Set.of("waive", "withdraw", "address");

    @Inject
    PartyForm form;

    @Inject
    PartyIdentity identity;

    @Inject
    CallerAddress caller;

    @Inject
    HttpServletRequest request;

    private String idNumber;
    private String code;
    private String to;

    /** Orders the code. */
    public String order() {
        settle(identity.order(idNumber, caller.get()));
        return "/party/prove.xhtml?faces-redirect=true&sent=1&to=" + getTo();
    }

    /** Tries it. */
    public String confirm() {
        settle(identity.confirm(code, caller.get()));
        return "/party/" + getTo() + ".xhtml?faces-redirect=true";
    }

    private static void settle(Proving answer) {
        switch (answer.outcome()) {
            case SENT, PROVED -> { }
            case WRONG -> throw Refusal.forbidden("party.prove.wrong");
            case LATER -> throw new Refusal(Refusal.Kind.TOO_OFTEN, "party.prove.later", answer.seconds());
            case COUNTER -> throw Refusal.conflict("party.prove.counter");
            case EXPIRED -> throw Refusal.conflict("party.prove.expired");
        }
    }

    /** The phone a code goes to, masked; null for none. */
    public String getPhone() {
        return identity.phone().orElse(null);
    }

    /** Whether a code was sent just now. */
    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    /** What comes after; nothing but a page of the room. */
    public String getTo() {
        String wanted = to == null ? request.getParameter("to") : to;
        return wanted != null && AFTER.contains(wanted) ? wanted : "room";
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
