package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Sql;

/** Whether who acts was asked to sign an approval of a case too (加签): while that waits, the case lies on that desk. */
@ApplicationScoped
class AskedToSign {

    private static final String WAIT = "exists (select 1 from tiean.countersign s where s.case_id = c.id and s.answered_at is null"
            + " and s.removed_at is null and s.signer = ";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @AskedOnce
    boolean waitIn(UUID caseId) {
        Sql sql = new Sql("select 1 from tiean.case_file c where c.id = ").uuid(caseId).add(" and ");
        restrict(sql);
        return !sql.on(em).getResultList().isEmpty();
    }

    /** The same as a condition on {@code case_file c}. */
    void restrict(Sql sql) {
        sql.add(WAIT).value(actor.username()).add(")");
    }
}
