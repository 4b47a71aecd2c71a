package org.tiean.workflow.entity;

import java.util.UUID;

/**
 * The act of a case that could be withdrawn now.
 *
 * @param actId      its id
 * @param actor      login of who did it
 * @param openStep   the step it opened
 * @param receivedBy name of somebody else who opened that step's page, or null
 */
public record WithdrawableNow(WithdrawableAct row, UUID actId, String actor, String openStep, String receivedBy) {

    /** Whether it is in somebody else's hands. */
    public boolean isReceived() {
        return row.received() == WithdrawableAct.Received.OPENED && receivedBy != null;
    }
}
