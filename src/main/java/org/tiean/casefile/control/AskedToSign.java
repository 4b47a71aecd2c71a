package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.Sql;

/** Whether who acts was asked to sign an approval of a case too (加签): while that waits, the case lies on that desk. */
@ApplicationScoped
class AskedToSign {

    private static final String WAIT = "exists (select 1 from tiean.countersign s where s.case_id = c.id and s.answered_at is null"
            + " and s.removed_at is null and s.signer = ";

    @Inject
    AskedOfPeople asked;

    @Inject
    CurrentActor actor;

    boolean waitIn(UUID caseId) {
        return asked.of(caseId).toSign();
    }

    /** The same as a condition on {@code case_file c}. */
    void restrict(Sql sql) {
        sql.add(WAIT).value(actor.username()).add(")");
    }
}
