package org.tiean.kernel.control;

import java.util.UUID;

/**
 * Carries out orders of one kind. Runs in a transaction of its own that also marks the order as done; must
 * be idempotent, since a crash before the commit repeats it.
 */
public interface OutboxJob {

    /** Name of the job, as orders name it. */
    String name();

    /** Does it for one subject; an exception means: again later. */
    void carryOut(UUID subject);
}
