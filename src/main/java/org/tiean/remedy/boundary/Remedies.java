package org.tiean.remedy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.kernel.entity.Refusal;
import org.tiean.remedy.control.RemediesFound;
import org.tiean.remedy.entity.LiftStay;
import org.tiean.remedy.entity.RecordAttendance;
import org.tiean.remedy.entity.RecordStay;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;

/** What reviews and suits have in common: execution stopped, who attended; and where they stand. */
@ApplicationScoped
@Transactional
public class Remedies {

    @Inject
    Acts acts;

    @Inject
    RemediesFound found;

    /** Execution is stopped (停止执行; 行政复议法42, 行政诉讼法56). */
    public Receipt stop(ActRequest request, RecordStay given) {
        return acts.perform(request, ActKind.RECORD_STAY, given.toFacts(), act -> {
            if (given.from().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            requireOpen(request.caseId()).stop(given, act.actor());
        });
    }

    /** Execution goes on (恢复执行). */
    public Receipt liftStay(ActRequest request, LiftStay given) {
        return acts.perform(request, ActKind.LIFT_STAY, given.toFacts(), act -> {
            if (given.on().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            requireOpen(request.caseId()).liftStay(given);
        });
    }

    /** Who stood before the reviewing organ or the court (参加复议听证、出庭应诉). */
    public Receipt attended(ActRequest request, RecordAttendance given) {
        return acts.perform(request, ActKind.RECORD_ATTENDANCE, given.toFacts(), act -> {
            if (given.heldOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            requireOpen(request.caseId()).attended(given, act.actor());
        });
    }

    private Remedy requireOpen(UUID caseId) {
        return open(caseId).orElseThrow(() -> Refusal.conflict("remedy.none-running"));
    }

    /** @throws Refusal 409 none of that kind is open */
    Remedy require(UUID caseId, RemedyKind kind) {
        return open(caseId).filter(remedy -> remedy.kind() == kind)
                .orElseThrow(() -> Refusal.conflict(kind == RemedyKind.REVIEW ? "remedy.no-review" : "remedy.no-suit"));
    }

    /** The one that is not over. */
    public Optional<Remedy> open(UUID caseId) {
        return found.open(caseId);
    }

    /** All of a case, the oldest first. */
    public List<Remedy> of(UUID caseId) {
        return found.of(caseId);
    }
}
