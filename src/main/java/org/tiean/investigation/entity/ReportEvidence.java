package org.tiean.investigation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of evidence a report rests on. */
@Entity
@Table(name = "report_evidence")
public class ReportEvidence {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private InvestigationReport report;

    private int position;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    private String proves;

    protected ReportEvidence() {
    }

    ReportEvidence(InvestigationReport report, int position, SubmitReport.EvidenceUse use) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.position = position;
        this.evidenceId = use.evidenceId();
        this.proves = use.proves();
    }

    SubmitReport.EvidenceUse use() {
        return new SubmitReport.EvidenceUse(evidenceId, proves);
    }
}
