package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Sql;

/**
 * Whether a colleague offers a case to who acts (转办). While the offer is open an officer may read it like a case of the own
 * squad, to answer it, and do nothing else to it. A leader of another squad gains nothing: a leader's rights in a squad are more
 * than reading.
 */
@ApplicationScoped
class OfferedToHandle {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Whether offers open anything to who acts. */
    boolean counts() {
        return actor.has(Role.OFFICER) && !actor.has(Role.SQUAD_LEADER);
    }

    @AskedOnce
    boolean waitIn(UUID caseId) {
        Sql sql = new Sql("select 1 from tiean.case_file c where c.id = ").uuid(caseId).add(" and ");
        restrict(sql);
        return !sql.on(em).getResultList().isEmpty();
    }

    /** The same as a condition on {@code case_file c}. */
    void restrict(Sql sql) {
        sql.add("exists (select 1 from tiean.handover o where o.case_id = c.id and o.answer is null and o.colleague = ")
                .value(actor.username()).add(")");
    }
}
