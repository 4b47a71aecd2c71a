package org.tiean.dossier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.dossier.entity.ApproveClosing;
import org.tiean.dossier.entity.Closing;
import org.tiean.kernel.entity.Page;
import org.tiean.workflow.boundary.BatchApproval;
import org.tiean.workflow.boundary.TaskList;
import org.tiean.workflow.entity.BatchRow;
import org.tiean.workflow.entity.TaskRow;

/** Several closings approved at once (批量结案审批); one that is to go back is answered on its own page. */
@ApplicationScoped
@Transactional
public class ClosingBatch implements BatchApproval {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TaskList tasks;

    @Inject
    Closings closings;

    @Override
    public ActKind act() {
        return ActKind.APPROVE_CLOSING;
    }

    @Override
    public Page<BatchRow> waiting(Page.Slice slice) {
        Page<TaskRow> page = tasks.ownAt(act().effect().name(), slice);
        Map<UUID, Closing> open = open(page.rows().stream().map(TaskRow::caseId).toList());
        return new Page<>(page.rows().stream().map(row -> row(row, open.get(row.caseId()))).toList(), page.total(), slice);
    }

    private static BatchRow row(TaskRow task, Closing closing) {
        return new BatchRow(task.caseId(), null, task.number(), task.title(),
                closing == null ? "" : "dossier.ground." + closing.ground(), closing == null ? null : closing.proposalOpinion(),
                task.due(), task.provisional());
    }

    private Map<UUID, Closing> open(List<UUID> cases) {
        Map<UUID, Closing> open = new HashMap<>();
        if (!cases.isEmpty()) {
            em.createQuery("select c from Closing c where c.caseId in :cases and c.outcome is null and c.withdrawnOn is null", Closing.class)
                    .setParameter("cases", cases).getResultStream().forEach(one -> open.put(one.caseId(), one));
        }
        return open;
    }

    @Override
    public Receipt approve(ActRequest request, UUID subjectId, String opinion) {
        return closings.approve(request, new ApproveClosing(ApproveClosing.Outcome.APPROVED, opinion));
    }
}
