package org.tiean.execution.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.execution.entity.PaymentOrder;

/** Money that came and stands on no account, on finance's task list. */
@Named
@RequestScoped
public class UnpostedPayments {

    @Inject
    OnlinePayments online;

    private List<PaymentOrder> rows;

    public List<PaymentOrder> getRows() {
        if (rows == null) {
            rows = online.unposted();
        }
        return rows;
    }
}
