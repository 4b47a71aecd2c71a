package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.tiean.casefile.boundary.PartyRequests;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.kernel.entity.Refusal;

/** {@code /desk/intake/incoming.xhtml} (当事人来文): the case by its number, and what can be taken in for it. */
@Named
@RequestScoped
public class IncomingPage {

    @Inject
    PartyRequests requests;

    @Inject
    CaseAccess access;

    @Inject
    @Param(name = "number")
    String number;

    private Optional<CaseFile> found;

    /** A thing to take in, with its page. */
    public record Kind(ActKind act, String page) {

        public String getKey() {
            return act.key();
        }
    }

    /** The case; null while none was asked for or none was found. */
    public CaseFile getCaseFile() {
        if (!requests.takesIn()) {
            throw Refusal.forbidden("casefile.incoming.forbidden");
        }
        if (found == null) {
            found = requests.find(number);
        }
        return found.orElse(null);
    }

    public boolean isAsked() {
        return number != null && !number.isBlank();
    }

    public String getNumber() {
        return number;
    }

    public List<Kind> getKinds() {
        CaseFile caseFile = getCaseFile();
        return Stream.of(new Kind(ActKind.REQUEST_RECUSAL, "intake/request-recusal"), new Kind(ActKind.RECEIVE_DEFENCE, "hearing/receive-defence"),
                        new Kind(ActKind.REQUEST_HEARING, "hearing/request-hearing"), new Kind(ActKind.REQUEST_DEFERRAL, "execution/request-deferral"),
                        new Kind(ActKind.STATE_ON_DEMAND, "execution/state-on-demand"),
                        new Kind(ActKind.REQUEST_CREDIT_REPAIR, "disclosure/request-credit-repair"),
                        new Kind(ActKind.ISSUE_ACCESS_CODE, "party/issue-access-code"),
                        new Kind(ActKind.RECEIVE_REVIEW_APPLICATION, "remedy/receive-review-application"))
                .filter(kind -> caseFile != null && access.mayAct(caseFile, kind.act())).toList();
    }
}
