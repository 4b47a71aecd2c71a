package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.disclosure.entity.Repair;

/** Applications for credit repair on the disclosure clerk's task list. */
@Named
@RequestScoped
public class RepairsWaiting {

    @Inject
    CreditRepairs repairs;

    private List<Repair> rows;

    /** Last day to answer, or null. */
    public LimitResult due(Repair one) {
        return repairs.due(one).orElse(null);
    }

    public List<Repair> getRows() {
        if (rows == null) {
            rows = repairs.waiting();
        }
        return rows;
    }
}
