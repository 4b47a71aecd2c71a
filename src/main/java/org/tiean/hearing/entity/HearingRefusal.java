package org.tiean.hearing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A request for a hearing that was not accepted (不予受理听证申请), with the notice that says so. */
@Entity
@Table(name = "hearing_refusal")
public class HearingRefusal {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "refused_on")
    private LocalDate refusedOn;

    @Column(name = "refused_by")
    private String refusedBy;

    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    private String reason;

    @Column(name = "document_id")
    private UUID documentId;

    protected HearingRefusal() {
    }

    public HearingRefusal(RefuseHearing refused, RefusalGround ground, UUID documentId, String by, LocalDate on) {
        this.requestId = refused.requestId();
        this.ground = ground;
        this.reason = refused.reason();
        this.documentId = documentId;
        this.refusedBy = by;
        this.refusedOn = on;
    }

    public UUID requestId() {
        return requestId;
    }

    public RefusalGround ground() {
        return ground;
    }

    public UUID documentId() {
        return documentId;
    }
}
