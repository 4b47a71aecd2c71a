package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.party.entity.PartyMaterial;

/** What the parties handed in, beside the evidence and where a defence is examined. */
@Named
@RequestScoped
public class MaterialsTab {

    @Inject
    Materials materials;

    @Inject
    HttpServletRequest request;

    private List<PartyMaterial> rows;

    public List<PartyMaterial> getRows() {
        if (rows == null) {
            rows = materials.of(getCaseId());
        }
        return rows;
    }

    /** The case page and the task pages name it differently. */
    public UUID getCaseId() {
        String id = request.getParameter("case") == null ? request.getParameter("id") : request.getParameter("case");
        return UUID.fromString(id);
    }
}
