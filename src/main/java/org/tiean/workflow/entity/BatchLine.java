package org.tiean.workflow.entity;

import java.util.Optional;
import org.tiean.casefile.entity.Receipt;
import org.tiean.kernel.entity.Refusal;

/** What became of one of several: done, or refused with the reason. */
public final class BatchLine {

    private final BatchPick pick;
    private final Receipt receipt;
    private final Refusal refusal;

    private BatchLine(BatchPick pick, Receipt receipt, Refusal refusal) {
        this.pick = pick;
        this.receipt = receipt;
        this.refusal = refusal;
    }

    public static BatchLine done(BatchPick pick, Receipt receipt) {
        return new BatchLine(pick, receipt, null);
    }

    public static BatchLine refused(BatchPick pick, Refusal refusal) {
        return new BatchLine(pick, null, refusal);
    }

    public BatchPick pick() {
        return pick;
    }

    public boolean isDone() {
        return receipt != null;
    }

    public Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
