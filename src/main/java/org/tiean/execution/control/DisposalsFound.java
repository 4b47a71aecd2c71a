package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.control.DecisionsFound;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.entity.DecideDisposal;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Look;

/** Disposals of confiscated goods, the decisions that confiscated them, and where the goods are. */
@ApplicationScoped
@Transactional
public class DisposalsFound {

    private static final String CONFISCATED = "没收非法财物";
    private static final String AFTER_REVIEW = "suit-after-review";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    DecisionsFound decisions;

    @Inject
    TimeLimits limits;

    @Inject
    Custody custody;

    /**
     * A decision that confiscated goods and stands.
     *
     * @param lastDay last day on which the party may seek review or sue
     */
    public record Confiscation(UUID decisionId, String number, LocalDate servedOn, LocalDate lastDay) {
    }

    /** All of a case, the oldest first. */
    public List<GoodsDisposal> of(UUID caseId) {
        return Look.once(GoodsDisposal.class, caseId, () -> em.createQuery("select distinct d from GoodsDisposal d left join fetch d.lines where d.caseId = :case"
                + " order by d.proposedOn, d.id", GoodsDisposal.class).setParameter("case", caseId).getResultList());
    }

    /** The one of which a step waits. */
    public Optional<GoodsDisposal> open(UUID caseId) {
        return of(caseId).stream().filter(GoodsDisposal::isOpen).findFirst();
    }

    /** Decisions of a case that reached their party, stand, and confiscated goods. */
    @AskedOnce
    public List<Confiscation> confiscations(UUID caseId) {
        return decisions.standing(caseId).stream().filter(decision -> decision.servedOn().isPresent()
                && decision.lines().stream().anyMatch(line -> line.otherKinds().contains(CONFISCATED))).map(this::confiscation).toList();
    }

    private Confiscation confiscation(PenaltyDecision decision) {
        LocalDate sue = decision.suitDue().orElse(decision.servedOn().orElseThrow());
        LocalDate last = limits.dueOf(decision.id(), AFTER_REVIEW).map(LimitResult::due).filter(due -> due.isAfter(sue)).orElse(sue);
        return new Confiscation(decision.id(), decision.number(), decision.servedOn().orElseThrow(), last);
    }

    /** Things of a case in custody that are not gone. */
    public List<PhysicalItem> kept(UUID caseId) {
        return custody.kept(caseId);
    }

    /** Things a disposal is about, gone or not. */
    public List<PhysicalItem> goods(GoodsDisposal disposal) {
        return em.createQuery("select distinct i from PhysicalItem i left join fetch i.moves where i.id in :items order by i.registeredAt, i.label",
                PhysicalItem.class).setParameter("items", disposal.lines().stream().map(line -> line.itemId()).toList()).getResultList();
    }

    /** The head may always say no: what keeps goods from being disposed of does not keep a proposal from being refused. */
    public static boolean isRefused(Situation situation) {
        return situation.facts().getString("disposalOutcome", "").equals(DecideDisposal.Outcome.REFUSED.name());
    }

    /** What is found against a disposal: a warning as long as the head is only asked, who may still refuse it. */
    public static Finding asFound(Situation situation, Finding found) {
        return situation.act() == ActKind.APPROVE_DISPOSAL && situation.asked()
                ? new Finding(found.rule(), Finding.Severity.WARN, found.key(), found.args(), found.basis(), found.mend()) : found;
    }
}
