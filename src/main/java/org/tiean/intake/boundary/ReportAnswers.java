package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.intake.control.ReportRegister;

/** What the acts of a case say to those who reported it (答复举报人), in the transaction of the act. */
@ApplicationScoped
@Transactional
public class ReportAnswers {

    @Inject
    ReportRegister reports;

    @Inject
    Clock clock;

    /** Whether somebody of the public reported it, who looks the answer up. */
    public boolean isReported(UUID caseId) {
        return !reports.behind(caseId).isEmpty();
    }

    /** @param words for the reporters; null says nothing */
    void tell(ActInProgress act, String words) {
        if (words != null) {
            reports.behind(act.caseFile().id()).forEach(report -> report.answer(words, act.actor(), clock.instant()));
        }
    }
}
