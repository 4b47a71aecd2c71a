package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.RecordRepair;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/record-credit-repair.xhtml} (登记信用修复结果): the publication ends before its day. */
@Named
@RequestScoped
public class RecordCreditRepairPage {

    @Inject
    TaskPage task;

    @Inject
    Publications publications;

    @Inject
    Clock clock;

    private List<Publication> rows;
    private String publicationId;
    private LocalDate grantedOn;
    private String reference;
    private boolean corrected;
    private boolean promised;

    @PostConstruct
    void begin() {
        rows = publications.of(task.getCaseId()).stream().filter(one -> one.state() == Publication.State.PUBLISHED && one.kind().isPenalty()).toList();
        grantedOn = Zones.today(clock);
        if (rows.size() == 1) {
            publicationId = rows.get(0).id().toString();
        }
    }

    public String submit() {
        return task.done(publications.repaired(task.request(), new RecordRepair(
                publicationId == null ? null : UUID.fromString(publicationId), grantedOn, reference, corrected, promised)));
    }

    public List<Publication> getRows() {
        return rows;
    }

    public String getPublicationId() {
        return publicationId;
    }

    public void setPublicationId(String publicationId) {
        this.publicationId = publicationId;
    }

    public LocalDate getGrantedOn() {
        return grantedOn;
    }

    public void setGrantedOn(LocalDate grantedOn) {
        this.grantedOn = grantedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public void setCorrected(boolean corrected) {
        this.corrected = corrected;
    }

    public boolean isPromised() {
        return promised;
    }

    public void setPromised(boolean promised) {
        this.promised = promised;
    }
}
