package org.tiean.transfer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.RunningLimitRow;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Stage;
import org.tiean.workflow.boundary.CaseProcess;

/** What a transfer does to the case it is about: it stands still, goes on where it stood, or ends here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseLeaves {

    private static final String DECISION = "decision";
    private static final String VERIFICATION = "lead-verification";

    @Inject
    TimeLimits limits;

    @Inject
    CaseProcess process;

    @Inject
    Event<CaseHandedOn> handedOn;

    /** The days to decide stand still from a day on (中止调查; rulebook J10, B7.4(1)); a clue counts as verified. */
    void standStill(CaseFile caseFile, LocalDate from) {
        limits.meetIfRunning(caseFile.id(), VERIFICATION, from);
        if (limits.dueOf(caseFile.id(), DECISION).isPresent() && !limits.openPauses(caseFile.id(), DECISION).contains(TimeLimits.SUSPENDED)) {
            limits.pause(caseFile.id(), DECISION, from, TimeLimits.SUSPENDED);
        }
    }

    /** It goes on where it stood; a clue that was not filed is verified anew, with its own days. */
    void goOn(CaseFile caseFile, LocalDate from) {
        if (limits.openPauses(caseFile.id(), DECISION).contains(TimeLimits.SUSPENDED)) {
            limits.resume(caseFile.id(), DECISION, TimeLimits.SUSPENDED, from);
        }
        if (caseFile.stage() == Stage.CLUE && limits.dueOf(caseFile.id(), VERIFICATION).isEmpty()) {
            limits.start(caseFile.id(), VERIFICATION, from);
        }
        if (process.awaits(caseFile.id(), "transfer-returned")) {
            process.message(caseFile.id(), "transfer-returned", Map.of());
        }
    }

    /** Others have the last word: nothing runs here any more; one that was filed is closed. What was decided before is executed. */
    void leave(CaseFile caseFile, LocalDate on) {
        if (caseFile.decidedOn().isPresent()) {
            return;
        }
        limits.runningOn(caseFile.id()).stream().map(RunningLimitRow::definitionId).forEach(limit -> limits.stop(caseFile.id(), limit, on));
        caseFile.handOn();
        process.beginAgain(caseFile.id(), "case-handed-on", Map.of("filed", caseFile.filedOn().isPresent()));
        if (caseFile.filedOn().isPresent()) {
            handedOn.fire(new CaseHandedOn(caseFile.id(), on));
        }
    }
}
