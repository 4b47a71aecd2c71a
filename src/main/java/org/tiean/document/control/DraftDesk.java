package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.tiean.document.entity.Draft;
import org.tiean.kernel.control.Rehearsal;

/**
 * Papers of an act that is not done yet (文书预览): the act is done with everything it asks for, its papers are noted, and all of it is
 * undone with its transaction, the numbers too.
 */
@ApplicationScoped
public class DraftDesk {

    @Inject
    Undone undone;

    /**
     * The papers an act would make.
     *
     * @throws org.tiean.kernel.entity.Refusal what the act itself would be refused for
     */
    public List<Draft> of(Runnable act) {
        List<Draft> drafts = new ArrayList<>();
        boolean[] done = new boolean[1];
        try {
            undone.run(() -> {
                drafts.addAll(Rehearsal.during(Draft.class, act));
                done[0] = true;
                throw new Undone.Enough();
            });
        } catch (RuntimeException e) {
            // what is thrown once the act is through only undoes it
            if (!done[0]) {
                throw e;
            }
        }
        return drafts;
    }

    /** A transaction of its own that ends by being undone. */
    @ApplicationScoped
    public static class Undone {

        /** All that was wanted has been seen. */
        static final class Enough extends RuntimeException {

            private static final long serialVersionUID = 1L;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void run(Runnable act) {
            act.run();
        }
    }
}
