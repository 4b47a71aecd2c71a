package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.tiean.casefile.entity.Receipt;

/** Each of several in a transaction of its own: what one is refused for leaves the others as they are. */
@ApplicationScoped
public class OneOfBatch {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Receipt alone(Supplier<Receipt> act) {
        return act.get();
    }
}
