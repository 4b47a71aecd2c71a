package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.AskedOnce;

/**
 * Whether a step that only legal reviewers take waits in a case. A review beside the case, such as that of a transfer to the
 * police, leaves the stage as it is; while it waits the case lies on the reviewers' desk all the same.
 */
@ApplicationScoped
class OpenReviews {

    /** A condition on {@code case_file c}. */
    static final String WAIT = "exists (select 1 from tiean.act_ru_task t join tiean.act_ru_execution e on e.id_ = t.proc_inst_id_"
            + " where e.business_key_ = cast(c.id as text) and t.task_def_key_ in (" + Stream.of(ActKind.values())
                    .filter(act -> act.effect().kind() == ProcessEffect.Kind.STEP && act.roles().equals(Set.of(Role.LEGAL_REVIEWER)))
                    .map(act -> "'" + act.effect().name() + "'").collect(Collectors.joining(", ")) + "))";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @AskedOnce
    boolean waitIn(UUID caseId) {
        return !em.createNativeQuery("select 1 from tiean.case_file c where c.id = ?1 and " + WAIT).setParameter(1, caseId)
                .getResultList().isEmpty();
    }
}
