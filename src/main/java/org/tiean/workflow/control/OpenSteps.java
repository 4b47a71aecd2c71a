package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.control.Sql;

/** Which steps of a case are open, for rules: read once in a look. */
@ApplicationScoped
public class OpenSteps {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Ids of the steps, e.g. {@code approve-decision}. */
    public Set<String> of(UUID caseId) {
        return Look.once(OpenSteps.class, caseId, () -> ((List<?>) new Sql("select t.task_def_key_ from tiean.act_ru_task t"
                + " join tiean.act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ").value(caseId.toString())
                .on(em).getResultList()).stream().map(String.class::cast).collect(Collectors.toSet()));
    }
}
