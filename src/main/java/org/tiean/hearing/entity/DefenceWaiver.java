package org.tiean.hearing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The party's express waiver of the defence (明确放弃陈述申辩; 行政处罚法62), with its proof. */
@Entity
@Table(name = "defence_waiver")
public class DefenceWaiver {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id")
    private PenaltyNotice notice;

    @Column(name = "waived_on")
    private LocalDate waivedOn;

    @Column(name = "hearing_too")
    private boolean hearingToo;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "proof_digest")
    private String proofDigest;

    @Column(name = "proof_document_id")
    private UUID proofDocumentId;

    protected DefenceWaiver() {
    }

    public DefenceWaiver(PenaltyNotice notice, WaiveDefence waived) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.waivedOn = waived.waivedOn();
        this.hearingToo = waived.hearingToo();
        this.signedBy = waived.signedBy();
        this.proofDigest = waived.proofDigest();
        this.proofDocumentId = waived.proofDocumentId();
    }

    public UUID id() {
        return id;
    }

    public PenaltyNotice notice() {
        return notice;
    }

    public LocalDate waivedOn() {
        return waivedOn;
    }

    /** Whether the right to a hearing was given up as well. */
    public boolean coversHearing() {
        return hearingToo;
    }
}
