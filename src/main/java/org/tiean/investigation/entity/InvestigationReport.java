package org.tiean.investigation.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;

/** A report that ends an investigation (案件调查终结报告), D25. Never changed: one sent back is followed by the next edition. */
@Entity
@Table(name = "investigation_report")
public class InvestigationReport {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int edition;

    private String course;

    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "gains_kind")
    private SubmitReport.IllegalGains.Kind gainsKind;

    @Column(name = "gains_fen")
    private Money gains;

    @Column(name = "gains_reason")
    private String gainsReason;

    private String circumstances;

    @Column(name = "hearing_in_scope")
    private boolean hearingInScope;

    @Column(name = "legal_review_due")
    private boolean legalReviewDue;

    @Column(name = "discussion_due")
    private boolean discussionDue;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "document_id")
    private UUID documentId;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReportLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReportEvidence> evidence = new ArrayList<>();

    protected InvestigationReport() {
    }

    /** @param edition 1 for the first, counted on after every return */
    public InvestigationReport(ActRequest request, int edition, SubmitReport given, List<LineFinding> findings, Needs needs,
                               String submittedBy, UUID documentId) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.edition = edition;
        this.course = given.course();
        this.facts = given.facts();
        this.gainsKind = given.illegalGains().kind();
        this.gains = given.illegalGains().amount();
        this.gainsReason = given.illegalGains().reason();
        this.circumstances = given.circumstances();
        this.hearingInScope = needs.hearing();
        this.legalReviewDue = needs.legalReview();
        this.discussionDue = needs.discussion();
        this.submittedBy = submittedBy;
        this.submittedOn = Zones.dayOf(request.occurredAt());
        this.documentId = documentId;
        for (int i = 0; i < findings.size(); i++) {
            lines.add(new ReportLine(this, i + 1, findings.get(i)));
        }
        for (int i = 0; i < given.evidence().size(); i++) {
            evidence.add(new ReportEvidence(this, i + 1, given.evidence().get(i)));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public int edition() {
        return edition;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public String facts() {
        return facts;
    }

    public String circumstances() {
        return circumstances;
    }

    public SubmitReport.IllegalGains illegalGains() {
        return new SubmitReport.IllegalGains(gainsKind, gains, gainsReason);
    }

    public Needs needs() {
        return new Needs(hearingInScope, legalReviewDue, discussionDue);
    }

    public UUID documentId() {
        return documentId;
    }

    public List<LineFinding> lines() {
        return lines.stream().map(ReportLine::finding).toList();
    }

    public List<SubmitReport.EvidenceUse> evidence() {
        return evidence.stream().map(ReportEvidence::use).toList();
    }
}
