package org.tiean.execution.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.execution.entity.StrayPayment;

/** Money that came and stands on no account, on finance's task list. */
@Named
@RequestScoped
public class UnpostedPayments {

    @Inject
    StrayPayments stray;

    private List<StrayPayment> rows;

    public List<StrayPayment> getRows() {
        if (rows == null) {
            rows = stray.waiting();
        }
        return rows;
    }
}
