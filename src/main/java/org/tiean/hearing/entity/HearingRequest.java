package org.tiean.hearing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A party asks for a hearing (要求听证; 行政处罚法64(1)). Made in time it bars the decision until held. */
@Entity
@Table(name = "hearing_request")
public class HearingRequest {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id")
    private PenaltyNotice notice;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String content;

    @Column(name = "in_time")
    private boolean inTime;

    protected HearingRequest() {
    }

    public HearingRequest(PenaltyNotice notice, RequestHearing requested) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.requestedOn = requested.requestedOn();
        this.form = requested.form();
        this.content = requested.content();
        this.inTime = notice.hearingDue().filter(due -> !requestedOn.isAfter(due)).isPresent();
    }

    public UUID id() {
        return id;
    }

    public PenaltyNotice notice() {
        return notice;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    /** In time, in a case within the scope of hearings: it bars the decision. */
    public boolean isInTime() {
        return inTime;
    }

    /** Why it need not be accepted; empty where it must be. */
    public Optional<RefusalGround> refusable() {
        if (!notice.hearingOffered()) {
            return Optional.of(RefusalGround.OUT_OF_SCOPE);
        }
        return inTime ? Optional.empty() : Optional.of(RefusalGround.LATE);
    }

    /** IN_TIME, LATE or OUT_OF_SCOPE. */
    public String standing() {
        return refusable().map(Enum::name).orElse("IN_TIME");
    }
}
