package org.tiean.review.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.review.entity.RecordDepartureApproval;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/review/record-departure-approval.xhtml} (登记制定机关批准调整适用). */
@Named
@RequestScoped
public class RecordDepartureApprovalPage {

    @Inject
    TaskPage task;

    @Inject
    DepartureApprovals approvals;

    @Inject
    EvidenceList evidence;

    private String organ;
    private String documentNo;
    private LocalDate approvedOn;
    private String evidenceId;

    public String submit() {
        return task.done(approvals.record(task.request(),
                new RecordDepartureApproval(organ, documentNo, approvedOn, UUID.fromString(evidenceId))));
    }

    public List<EvidenceLine> getEvidence() {
        return evidence.ofCase(task.getCaseId());
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public String getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(String evidenceId) {
        this.evidenceId = evidenceId;
    }
}
