package org.tiean.benchmark;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** What a service task of the bare engine does. */
public class Nothing implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        // the bare engine knows no domain
    }
}
