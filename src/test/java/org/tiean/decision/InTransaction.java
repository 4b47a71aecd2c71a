package org.tiean.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Looks at things as a service would; the container refuses user transactions beside its own. */
@ApplicationScoped
public class InTransaction {

    @Transactional
    public <T> T run(Callable<T> work) throws Exception {
        return work.call();
    }
}
