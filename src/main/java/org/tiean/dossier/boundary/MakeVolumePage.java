package org.tiean.dossier.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.dossier.entity.DossierVolume;
import org.tiean.dossier.entity.MakeVolume;
import org.tiean.dossier.entity.Volume;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/dossier/make-volume.xhtml} (制作案卷): orders one, and gives out those that are made. */
@Named
@RequestScoped
public class MakeVolumePage {

    @Inject
    TaskPage task;

    @Inject
    DossierVolumes volumes;

    private Volume volume = Volume.MAIN;
    private String purpose;
    private List<DossierVolume> made;

    public String submit() {
        return task.done(volumes.make(task.request(), new MakeVolume(volume, purpose)));
    }

    /** Newest first. */
    public List<DossierVolume> getMade() {
        if (made == null) {
            made = volumes.of(task.getCaseId());
        }
        return made;
    }

    public Volume[] getVolumes() {
        return Volume.values();
    }

    public Volume getVolume() {
        return volume;
    }

    public void setVolume(Volume volume) {
        this.volume = volume;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
