package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.ActTakenBack;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.intake.control.IntakeForms;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.control.AskedOnce;

/** Verifying a clue (线索核查). */
@ApplicationScoped
@Transactional
public class Verification {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Clues clues;

    @Inject
    TimeLimits limits;

    @Inject
    IntakeForms forms;

    @Inject
    Event<TransferAdvised> advised;

    @Inject
    CaseDocuments documents;

    /**
     * Says what verifying brought and puts the proposal, to file, not to file or to transfer, before the head.
     *
     * @return with {@code verificationId} and {@code verificationReportId} (D02)
     */
    public Receipt verify(ActRequest request, VerifyClue given) {
        return acts.perform(request, ActKind.VERIFY_CLUE, given.toFacts(), act -> keep(request, given, act));
    }

    /** The verification was withdrawn before the head had it: its report is void, and the days to verify run on. */
    void on(@Observes ActTakenBack taken) {
        if (taken.act() == ActKind.VERIFY_CLUE) {
            UUID caseId = taken.caseFile().id();
            documents.latest(caseId, DocumentKind.CLUE_VERIFICATION_REPORT).ifPresent(report -> documents.voided(report.id(), taken.reason()));
            limits.unmeet(caseId, Clues.VERIFICATION);
            taken.caseFile().advanceTo(Stage.CLUE);
        }
    }

    /** The law grants one extension: where it runs and none is left, it was granted. */
    private boolean extended(UUID caseId) {
        return limits.dueOf(caseId, Clues.VERIFICATION).isPresent()
                && limits.nextExtension(caseId, Clues.VERIFICATION).isEmpty();
    }

    private void keep(ActRequest request, VerifyClue given, ActInProgress act) {
        UUID caseId = request.caseId();
        int round = latest(caseId).map(ClueVerification::round).orElse(0) + 1;
        ClueVerification verification = new ClueVerification(request, round, given, act.actor());
        act.produced("verificationReportId", forms.verification(act, clues.ofCase(caseId), verification,
                limits.dueOf(caseId, Clues.VERIFICATION), extended(caseId)));
        em.persist(verification);
        limits.meetIfRunning(caseId, Clues.VERIFICATION, act.day());
        if (given.conclusion() == VerifyClue.Conclusion.TRANSFER) {
            em.flush();
            advised.fire(new TransferAdvised(act, given.receiver(), given.reason()));
        } else {
            act.caseFile().advanceTo(Stage.FILING);
        }
        act.outcome("verification", given.conclusion().name());
        act.produced("verificationId", verification.id());
    }

    /** The verification that counts; empty before the first. */
    @AskedOnce
    public Optional<ClueVerification> latest(UUID caseId) {
        return em.createQuery("select v from ClueVerification v where v.caseId = :case order by v.round desc",
                ClueVerification.class).setParameter("case", caseId).setMaxResults(1).getResultStream().findFirst();
    }
}
