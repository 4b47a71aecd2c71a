package org.tiean.workflow.entity;

import java.util.Set;
import org.tiean.casefile.entity.ActKind;

/**
 * A row of {@code withdrawals.csv}: an act that may be withdrawn (可撤回的行为).
 *
 * @param from     steps it opens, one of which must still be open
 * @param to       step to which the case goes back
 * @param received what takes the case out of the hands of who acted
 */
public record WithdrawableAct(ActKind act, Set<String> from, String to, Received received) {

    /** When the next step counts as received (签收). */
    public enum Received {
        /** As soon as somebody else who may do it opened its page. */
        OPENED,
        /** Only when it is done: the next step is the handlers' own. */
        DONE
    }
}
