package org.tiean.dossier.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.dossier.entity.ArchiveCase;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.dossier.entity.Retention;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/dossier/archive-case.xhtml} (立卷归档). */
@Named
@RequestScoped
public class ArchiveCasePage {

    @Inject
    TaskPage task;

    @Inject
    Archiving archiving;

    private Retention retention = Retention.THIRTY_YEARS;
    private String remark;
    private List<CatalogueLine> catalogue;

    public String submit() {
        return task.done(archiving.archive(task.request(), new ArchiveCase(retention, remark)));
    }

    /** The catalogue as it would be fixed now. */
    public List<CatalogueLine> getCatalogue() {
        if (catalogue == null) {
            catalogue = archiving.catalogue(task.getCaseId());
        }
        return catalogue;
    }

    public Retention[] getRetentions() {
        return Retention.values();
    }

    public Retention getRetention() {
        return retention;
    }

    public void setRetention(Retention retention) {
        this.retention = retention;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
