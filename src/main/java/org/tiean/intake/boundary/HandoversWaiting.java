package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.intake.entity.HandoverRow;

/** Cases colleagues offer to the reader, on the page of tasks. */
@Named
@RequestScoped
public class HandoversWaiting {

    @Inject
    Handovers handovers;

    private List<HandoverRow> rows;

    public List<HandoverRow> getRows() {
        if (rows == null) {
            rows = handovers.waiting();
        }
        return rows;
    }
}
