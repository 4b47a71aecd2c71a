package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.control.Sql;

/**
 * Whether a case was ever asked of somebody by name: further signers (加签) and offers to hand it over (转办). Most cases have none, and one
 * question in a look tells those who would each ask for the rows.
 */
@ApplicationScoped
public class AskedOfPeople {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /**
     * @param signers    whether further signers were ever asked
     * @param offers     whether it was ever offered to a colleague
     * @param toSign     whether who acts is to sign now
     * @param offeredNow whether it is offered to who acts now
     */
    public record Asked(boolean signers, boolean offers, boolean toSign, boolean offeredNow) {
    }

    /** One statement, asked once in a look. */
    public Asked of(UUID caseId) {
        return Look.once(AskedOfPeople.class, caseId, () -> {
            String me = String.valueOf(actor.username());
            Object[] row = (Object[]) new Sql("select exists (select 1 from tiean.countersign s where s.case_id = ").uuid(caseId)
                    .add("), exists (select 1 from tiean.handover o where o.case_id = ").uuid(caseId)
                    .add("), exists (select 1 from tiean.countersign s where s.case_id = ").uuid(caseId)
                    .add(" and s.answered_at is null and s.removed_at is null and s.signer = ").value(me)
                    .add("), exists (select 1 from tiean.handover o where o.case_id = ").uuid(caseId)
                    .add(" and o.answer is null and o.colleague = ").value(me).add(")").on(em).getSingleResult();
            return new Asked((Boolean) row[0], (Boolean) row[1], (Boolean) row[2], (Boolean) row[3]);
        });
    }
}
