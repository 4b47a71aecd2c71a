package org.tiean.dossier.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Party;
import org.tiean.dossier.entity.Edition;
import org.tiean.dossier.entity.EvidencePackage;
import org.tiean.dossier.entity.MakePackage;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/dossier/make-package.xhtml} (制作证据包): orders one, and gives out those that are made. */
@Named
@RequestScoped
public class MakePackagePage {

    @Inject
    TaskPage task;

    @Inject
    EvidencePackages packages;

    private Edition edition = Edition.FULL;
    private String partyId;
    private String purpose;
    private List<EvidencePackage> made;

    public String submit() {
        return task.done(packages.make(task.request(), new MakePackage(edition, edition == Edition.PARTY ? party() : null, purpose)));
    }

    private UUID party() {
        if (partyId == null) {
            throw Refusal.invalid("dossier.package.incomplete");
        }
        return UUID.fromString(partyId);
    }

    /** Newest first. */
    public List<EvidencePackage> getMade() {
        if (made == null) {
            made = packages.of(task.getCaseId());
        }
        return made;
    }

    public List<Party> getParties() {
        return task.getCaseFile().parties();
    }

    public Edition[] getEditions() {
        return Edition.values();
    }

    public Edition getEdition() {
        return edition;
    }

    public void setEdition(Edition edition) {
        this.edition = edition;
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
