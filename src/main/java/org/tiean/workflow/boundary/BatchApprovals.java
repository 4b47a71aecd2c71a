package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.BatchTable;
import org.tiean.workflow.control.OneOfBatch;
import org.tiean.workflow.entity.BatchLine;
import org.tiean.workflow.entity.BatchPick;
import org.tiean.workflow.entity.BatchRow;

/**
 * The same approval with the same opinion for several cases at once (批量审批), where {@code batch-approvals.csv} allows it. Each
 * goes through its own service, gate and transaction: what one is refused for stops no other. Never part of a transaction of
 * the caller.
 */
@ApplicationScoped
public class BatchApprovals {

    private static final Logger LOG = Logger.getLogger(BatchApprovals.class.getName());
    /** As many as the page shows at once. */
    static final int MOST = 50;
    private static final int LONGEST = 2000;

    @Inject
    @Any
    Instance<BatchApproval> kinds;

    @Inject
    BatchTable table;

    @Inject
    OneOfBatch alone;

    @Inject
    CurrentActor actor;

    /** Those the roles of who is logged in permit. */
    public List<ActKind> own() {
        return table.acts().stream().filter(act -> actor.roles().stream().anyMatch(act.roles()::contains)).toList();
    }

    /**
     * What waits.
     *
     * @throws Refusal 403 another role's approval, 422 an approval each case has to get by itself
     */
    public Page<BatchRow> waiting(String act, Page.Slice slice) {
        return kind(act).waiting(slice);
    }

    /**
     * Approves them one after the other. The answer has a line for each, in the order given.
     *
     * @param act key of the act, {@code approve-closing}
     * @throws Refusal 400 nothing or too much picked, one twice, or no opinion, 403 another role's approval,
     *                 422 an approval each case has to get by itself
     */
    public List<BatchLine> approve(String act, List<BatchPick> picks, String opinion, Instant occurredAt) {
        BatchApproval kind = kind(act);
        if (picks.isEmpty() || picks.size() > MOST) {
            throw Refusal.invalid("workflow.batch.how-many", MOST);
        }
        if (opinion == null || opinion.isBlank() || opinion.length() > LONGEST) {
            throw Refusal.invalid("workflow.batch.opinion");
        }
        Set<String> seen = new HashSet<>();
        if (!picks.stream().allMatch(pick -> seen.add(pick.caseId() + " " + pick.subjectId()))) {
            throw Refusal.invalid("workflow.batch.twice");
        }
        List<BatchLine> lines = new ArrayList<>();
        picks.forEach(pick -> lines.add(one(kind, pick, opinion.strip(), occurredAt)));
        return lines;
    }

    private BatchLine one(BatchApproval kind, BatchPick pick, String opinion, Instant occurredAt) {
        try {
            return BatchLine.done(pick, alone.alone(() ->
                    kind.approve(new ActRequest(pick.actId(), pick.caseId(), occurredAt), pick.subjectId(), opinion)));
        } catch (Refusal refused) {
            return BatchLine.refused(pick, refused);
        } catch (RuntimeException broken) {
            // the others were done or will be: who pressed the button has to learn of each
            LOG.log(Level.SEVERE, broken, () -> "approval of " + pick.caseId());
            return BatchLine.refused(pick, new Refusal(Refusal.Kind.UNAVAILABLE, "workflow.batch.broken"));
        }
    }

    private BatchApproval kind(String key) {
        ActKind act = ActKind.ofKey(String.valueOf(key)).filter(table.acts()::contains)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNLAWFUL, "workflow.batch.not-allowed", "act." + key));
        if (!own().contains(act)) {
            throw Refusal.forbidden("casefile.role-missing", "act." + act.key());
        }
        return kinds.stream().filter(one -> one.act() == act).findFirst()
                .orElseThrow(() -> new IllegalStateException("batch-approvals.csv names " + act + ", which no room approves"));
    }
}
