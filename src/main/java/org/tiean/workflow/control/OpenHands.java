package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.control.Sql;
import org.tiean.workflow.entity.WithdrawableAct;
import org.tiean.workflow.entity.WithdrawableNow;

/** In whose hands an open step is (签收): who opened its page, and whether what led to it could still be withdrawn. */
@ApplicationScoped
@Transactional
public class OpenHands {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    BackwardTables tables;

    @Inject
    Clock clock;

    /** A step that is open, with the engine's id of its task. */
    private record Open(String task, String step) {
    }

    /** Somebody who may do this step looked at its page. Said twice it changes nothing. */
    public void received(UUID caseId, String step, String username) {
        if (tables.receivedByOpening(step)) {
            new Sql("insert into tiean.step_receipt (task_id, case_id, step, received_by, received_at) select t.id_, ").uuid(caseId)
                    .add(", t.task_def_key_, ").value(username).add(", cast(").value(Timestamp.from(clock.instant()))
                    .add(" as timestamptz) from tiean.act_ru_task t join tiean.act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ")
                    .value(caseId.toString()).add(" and t.task_def_key_ = ").value(step).add(" on conflict do nothing").on(em).executeUpdate();
        }
    }

    /** The act that could be withdrawn now, whoever asks and received or not; empty where none is left. */
    public Optional<WithdrawableNow> withdrawable(UUID caseId) {
        return Look.once(OpenHands.class, caseId, () -> find(caseId));
    }

    private Optional<WithdrawableNow> find(UUID caseId) {
        List<Open> open = new ArrayList<>();
        for (Object one : new Sql("select t.id_, t.task_def_key_ from tiean.act_ru_task t join tiean.act_ru_execution e"
                + " on e.id_ = t.proc_inst_id_ where e.business_key_ = ").value(caseId.toString()).on(em).getResultList()) {
            open.add(new Open((String) ((Object[]) one)[0], (String) ((Object[]) one)[1]));
        }
        for (WithdrawableAct row : tables.withdrawable()) {
            for (Open step : open) {
                if (row.from().contains(step.step())) {
                    Optional<WithdrawableNow> found = lastOf(caseId, row, step);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What opened the step: the latest act of this kind not withdrawn, unless the step itself was done after it. */
    private Optional<WithdrawableNow> lastOf(UUID caseId, WithdrawableAct row, Open step) {
        Set<ActKind> kinds = EnumSet.of(row.act());
        row.from().forEach(from -> kinds.addAll(ActKind.finishing(from)));
        Sql sql = new Sql("select d.id, d.act, d.actor, (select min(coalesce(a.display_name, r.received_by)) from tiean.step_receipt r"
                + " left join tiean.account a on a.username = r.received_by where r.task_id = ").value(step.task())
                .add(" and r.received_by <> d.actor) from tiean.done_act d where d.case_id = ").uuid(caseId).add(" and d.act in (");
        String comma = "";
        for (ActKind kind : kinds) {
            sql.add(comma).value(kind.name());
            comma = ", ";
        }
        List<?> last = sql.add(") and not exists (select 1 from tiean.step_withdrawal w where w.act_id = d.id) order by d.recorded_at desc")
                .on(em).setMaxResults(1).getResultList();
        return last.stream().map(Object[].class::cast).filter(found -> row.act().name().equals(found[1]))
                .map(found -> new WithdrawableNow(row, (UUID) found[0], (String) found[2], step.step(), (String) found[3])).findFirst();
    }
}
