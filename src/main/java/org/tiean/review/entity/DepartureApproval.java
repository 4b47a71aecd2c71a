package org.tiean.review.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;

/** An approval by the maker of a benchmark, for one report; never changed. */
@Entity
@Table(name = "departure_approval")
public class DepartureApproval {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "report_id")
    private UUID reportId;

    private String organ;

    @Column(name = "document_no")
    private String documentNo;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    protected DepartureApproval() {
    }

    public DepartureApproval(ActRequest request, UUID reportId, RecordDepartureApproval given) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.reportId = reportId;
        this.organ = given.organ();
        this.documentNo = given.documentNo();
        this.approvedOn = given.approvedOn();
        this.evidenceId = given.evidenceId();
    }

    public String organ() {
        return organ;
    }

    public String documentNo() {
        return documentNo;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
