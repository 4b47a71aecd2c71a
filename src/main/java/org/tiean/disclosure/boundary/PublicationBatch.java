package org.tiean.disclosure.boundary;

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
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.PublicationRow;
import org.tiean.disclosure.entity.PublicationStanding;
import org.tiean.kernel.entity.Page;
import org.tiean.workflow.boundary.BatchApproval;
import org.tiean.workflow.entity.BatchRow;

/** Several publications confirmed at once (批量公示复核); one that is to be drawn anew is sent back on its own page. */
@ApplicationScoped
@Transactional
public class PublicationBatch implements BatchApproval {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PublicationList list;

    @Inject
    PublicationDecisions decisions;

    @Override
    public ActKind act() {
        return ActKind.CONFIRM_PUBLICATION;
    }

    @Override
    public Page<BatchRow> waiting(Page.Slice slice) {
        Page<PublicationRow> page = list.page(PublicationStanding.AWAITED, slice);
        Map<String, PublicationDecision> made = made(page.rows().stream().map(PublicationRow::caseId).toList());
        return new Page<>(page.rows().stream().map(row -> row(row, made.get(row.caseId() + row.number()))).toList(), page.total(), slice);
    }

    private static BatchRow row(PublicationRow row, PublicationDecision made) {
        return new BatchRow(row.caseId(), made.decisionId(), row.number(), row.title(),
                made.isPublish() ? "disclosure.batch.publish" : "disclosure.batch.not-publish", made.reason(), row.due(), row.provisional());
    }

    private Map<String, PublicationDecision> made(List<UUID> cases) {
        Map<String, PublicationDecision> made = new HashMap<>();
        if (!cases.isEmpty()) {
            em.createQuery("select d from PublicationDecision d where d.caseId in :cases", PublicationDecision.class)
                    .setParameter("cases", cases).getResultStream().forEach(one -> made.put(one.caseId() + one.number(), one));
        }
        return made;
    }

    @Override
    public Receipt approve(ActRequest request, UUID subjectId, String opinion) {
        return decisions.confirm(request, new ConfirmPublication(subjectId, ConfirmPublication.Outcome.CONFIRMED, opinion));
    }
}
