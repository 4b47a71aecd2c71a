package org.tiean.workflow.boundary;

import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.kernel.entity.Page;
import org.tiean.workflow.entity.BatchRow;

/** A kind of approval that may be given to several cases at once; the room whose approval it is does it, as for one. */
public interface BatchApproval {

    /** The act; it counts only if {@code batch-approvals.csv} names it. */
    ActKind act();

    /** What waits for who is logged in, the next to fall due first. */
    Page<BatchRow> waiting(Page.Slice slice);

    /** Approves one, as its own page would. */
    Receipt approve(ActRequest request, UUID subjectId, String opinion);
}
