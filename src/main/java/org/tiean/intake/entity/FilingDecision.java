package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.entity.Zones;

/** A head's decision on filing or not filing (立案、不予立案审批), every one of them kept. */
@Entity
@Table(name = "filing_decision")
public class FilingDecision {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String matter;

    private String outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "mandate")
    private String mandate;

    protected FilingDecision() {
    }

    /** @param mandate empty for the head, the order's title for a deputy */
    private FilingDecision(ActRequest request, String matter, String outcome, String opinion, String decidedBy, String mandate) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.matter = matter;
        this.outcome = outcome;
        this.opinion = opinion;
        this.decidedBy = decidedBy;
        this.decidedOn = Zones.dayOf(request.occurredAt());
        this.mandate = mandate;
    }

    public static FilingDecision onFiling(ActRequest request, ApproveFiling given, String by, String mandate) {
        return new FilingDecision(request, "FILING", given.outcome().name(), given.opinion(), by, mandate);
    }

    public static FilingDecision onNotFiling(ActRequest request, ApproveNotFiling given, String by, String mandate) {
        return new FilingDecision(request, "NOT_FILING", given.approved() ? "APPROVED" : "RETURNED", given.opinion(), by, mandate);
    }

    public UUID id() {
        return id;
    }
}
