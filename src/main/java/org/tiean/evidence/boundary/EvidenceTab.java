package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.evidence.entity.EvidenceLine;

/** The list of evidence (证据目录) on the case page, with its files for those who may open them. */
@Named
@RequestScoped
public class EvidenceTab {

    private static final long KILO = 1024;

    @Inject
    CasePage casePage;

    @Inject
    EvidenceFiles files;

    private List<EvidenceLine> rows;

    public List<EvidenceLine> getRows() {
        if (rows == null) {
            rows = files.list(casePage.getId());
        }
        return rows;
    }

    /** Size of a file as people read it; empty without a file. */
    public String size(EvidenceLine row) {
        if (row.size() == null) {
            return "";
        }
        return row.size() < KILO * KILO ? Math.max(1, row.size() / KILO) + " KB" : row.size() / (KILO * KILO) + " MB";
    }
}
