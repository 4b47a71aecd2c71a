package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.control.AskedOfPeople;
import org.tiean.kernel.control.Look;
import org.tiean.workflow.entity.Countersign;

/** The further signers of a case's approvals, for rules and pages: read once in a look, and not at all where the case has none. */
@ApplicationScoped
public class CountersignRegister {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CountersignTable table;

    @Inject
    AskedOfPeople asked;

    /** All of a case, in the order they were asked. */
    public List<Countersign> of(UUID caseId) {
        return Look.once(CountersignRegister.class, caseId, () -> Look.isOn() && !asked.of(caseId).signers() ? List.of() : read(caseId));
    }

    private List<Countersign> read(UUID caseId) {
        return em.createQuery("select c from Countersign c where c.caseId = :case order by c.askedAt, c.id", Countersign.class)
                .setParameter("case", caseId).getResultList();
    }

    /**
     * Those who answered on the approval that is printed on a form, in the order they were asked.
     *
     * @param since when the form was made before, null for never: what was said then stands on that one
     */
    public List<Countersign> answeredFor(UUID caseId, String paper, Instant since) {
        List<String> steps = table.stepsOf(paper);
        return steps.isEmpty() ? List.of() : of(caseId).stream().filter(one -> steps.contains(one.step()))
                .filter(one -> one.answeredAt().filter(at -> since == null || at.isAfter(since)).isPresent()).toList();
    }

    public List<Countersign> open(UUID caseId) {
        return of(caseId).stream().filter(Countersign::isOpen).toList();
    }
}
