package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.intake.control.IntakeForms;
import org.tiean.intake.entity.ApproveFiling;
import org.tiean.intake.entity.ApproveNotFiling;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.intake.entity.FilingDecision;
import org.tiean.kernel.entity.Refusal;

/** The head decides whether to file (立案审批). */
@ApplicationScoped
@Transactional
public class Filing {

    /** Limit within which a filed case must be decided (行政处罚法 60). */
    public static final String DECISION_LIMIT = "decision";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Officers officers;

    @Inject
    Clues clues;

    @Inject
    Verification verification;

    @Inject
    CaseNumbers numbers;

    @Inject
    TimeLimits limits;

    @Inject
    IntakeForms forms;

    @Inject
    ReportAnswers answers;

    /**
     * Decides on filing. Approval is the filing: the case gets its number and the ninety days run from the
     * next day.
     *
     * @return with {@code caseNumber} and {@code filingFormId} (D03) if approved
     */
    public Receipt approve(ActRequest request, ApproveFiling given) {
        return acts.perform(request, ActKind.APPROVE_FILING, given.toFacts(), act -> {
            em.persist(FilingDecision.onFiling(request, given, act.actor(), mandate(act)));
            act.outcome("filing", given.outcome().name());
            switch (given.outcome()) {
                case APPROVED -> file(act, given);
                case RETURNED -> act.caseFile().advanceTo(Stage.CLUE);
                case REFUSED -> { }
            }
        });
    }

    private void file(ActInProgress act, ApproveFiling given) {
        UUID caseId = act.caseFile().id();
        String number = numbers.nextCase(act.caseFile().agencyId(), act.day());
        act.caseFile().file(number, act.day());
        limits.start(caseId, DECISION_LIMIT, act.day());
        act.produced("caseNumber", number);
        act.produced("filingFormId", forms.filing(act, clues.ofCase(caseId), verified(caseId), given));
    }

    /**
     * Decides not to file, or sends the clue back to be verified again.
     *
     * @return with {@code notFilingFormId} (D04) if approved
     */
    public Receipt approveNotFiling(ActRequest request, ApproveNotFiling given) {
        return acts.perform(request, ActKind.APPROVE_NOT_FILING, given.toFacts(), act -> {
            em.persist(FilingDecision.onNotFiling(request, given, act.actor(), mandate(act)));
            act.outcome("notFiling", given.approved() ? "APPROVED" : "RETURNED");
            if (given.approved()) {
                act.produced("notFilingFormId",
                        forms.notFiling(act, clues.ofCase(request.caseId()), verified(request.caseId()), given));
                act.caseFile().advanceTo(Stage.NOT_FILED);
                answers.tell(act, given.reporterInformed());
            } else {
                act.caseFile().advanceTo(Stage.CLUE);
            }
        });
    }

    private ClueVerification verified(UUID caseId) {
        return verification.latest(caseId).orElseThrow(() -> Refusal.conflict("intake.verification.none"));
    }

    /** The gate has let the approver pass, so there is one. */
    private String mandate(ActInProgress act) {
        return officers.approvalBasis(act.actor(), ApprovalMatter.FILING, act.day()).orElse("");
    }
}
