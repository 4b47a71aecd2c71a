package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.workflow.entity.CountersignRow;

/** Approvals the reader was asked to sign too (请您会签), on the page of tasks. */
@Named
@RequestScoped
public class CountersignsWaiting {

    @Inject
    Countersigns countersigns;

    private List<CountersignRow> rows;

    public List<CountersignRow> getRows() {
        if (rows == null) {
            rows = countersigns.waiting();
        }
        return rows;
    }
}
