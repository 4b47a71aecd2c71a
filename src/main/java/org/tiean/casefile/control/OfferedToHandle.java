package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.Sql;

/**
 * Whether a colleague offers a case to who acts (转办). While the offer is open an officer may read it like a case of the own
 * squad, to answer it, and do nothing else to it. A leader of another squad gains nothing: a leader's rights in a squad are more
 * than reading.
 */
@ApplicationScoped
class OfferedToHandle {

    @Inject
    AskedOfPeople asked;

    @Inject
    CurrentActor actor;

    /** Whether offers open anything to who acts. */
    boolean counts() {
        return actor.has(Role.OFFICER) && !actor.has(Role.SQUAD_LEADER);
    }

    boolean waitIn(UUID caseId) {
        return asked.of(caseId).offeredNow();
    }

    /** The same as a condition on {@code case_file c}. */
    void restrict(Sql sql) {
        sql.add("exists (select 1 from tiean.handover o where o.case_id = c.id and o.answer is null and o.colleague = ")
                .value(actor.username()).add(")");
    }
}
