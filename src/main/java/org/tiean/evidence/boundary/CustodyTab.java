package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.evidence.entity.PhysicalItem;

/** Things of the case in custody on its page (涉案物品). */
@Named
@RequestScoped
public class CustodyTab {

    @Inject
    CasePage casePage;

    @Inject
    Custody custody;

    private List<PhysicalItem> rows;

    public List<PhysicalItem> getRows() {
        if (rows == null) {
            rows = custody.ofCase(casePage.getId());
        }
        return rows;
    }
}
