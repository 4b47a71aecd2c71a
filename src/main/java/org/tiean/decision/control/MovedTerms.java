package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.decision.entity.SummaryDecision;

/** The terms a decision set running were counted anew, after a holiday notice or a pause: the decision follows. */
@ApplicationScoped
public class MovedTerms {

    private static final String PAYMENT = "payment";
    private static final String REVIEW = "review-application";
    private static final String SUIT = "suit-direct";
    private static final Set<String> OURS = Set.of(PAYMENT, REVIEW, SUIT);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    void on(@Observes LimitMoved limit) {
        if (!limit.shifted() || !OURS.contains(limit.definitionId())) {
            return;
        }
        PenaltyDecision ordinary = em.find(PenaltyDecision.class, limit.subjectId());
        if (ordinary != null) {
            move(ordinary, limit);
            return;
        }
        SummaryDecision summary = em.find(SummaryDecision.class, limit.subjectId());
        if (summary != null) {
            move(summary, limit);
        }
    }

    private static void move(PenaltyDecision decision, LimitMoved limit) {
        switch (limit.definitionId()) {
            case PAYMENT -> decision.paymentMovedTo(limit.newDue());
            case REVIEW -> decision.reviewMovedTo(limit.newDue());
            default -> decision.suitMovedTo(limit.newDue());
        }
    }

    private static void move(SummaryDecision decision, LimitMoved limit) {
        switch (limit.definitionId()) {
            case PAYMENT -> decision.paymentMovedTo(limit.newDue());
            case REVIEW -> decision.reviewMovedTo(limit.newDue());
            default -> { }
        }
    }
}
