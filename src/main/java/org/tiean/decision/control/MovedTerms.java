package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.LimitsMoved;
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

    void on(@Observes LimitsMoved many) {
        List<LimitMoved> ours = many.of(MovedTerms::isOurs);
        if (ours.isEmpty()) {
            return;
        }
        Set<UUID> ids = ours.stream().map(LimitMoved::subjectId).collect(Collectors.toSet());
        Map<UUID, PenaltyDecision> ordinary = found("PenaltyDecision", PenaltyDecision.class, ids)
                .collect(Collectors.toMap(PenaltyDecision::id, Function.identity()));
        Map<UUID, SummaryDecision> summary = found("SummaryDecision", SummaryDecision.class, ids)
                .collect(Collectors.toMap(SummaryDecision::id, Function.identity()));
        for (LimitMoved limit : ours) {
            if (ordinary.containsKey(limit.subjectId())) {
                move(ordinary.get(limit.subjectId()), limit);
            } else if (summary.containsKey(limit.subjectId())) {
                move(summary.get(limit.subjectId()), limit);
            }
        }
    }

    private <T> Stream<T> found(String entity, Class<T> type, Set<UUID> ids) {
        return em.createQuery("select d from " + entity + " d where d.id in :ids", type).setParameter("ids", ids).getResultStream();
    }

    private static boolean isOurs(LimitMoved limit) {
        return limit.shifted() && OURS.contains(limit.definitionId());
    }

    void on(@Observes LimitMoved limit) {
        if (!isOurs(limit)) {
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
