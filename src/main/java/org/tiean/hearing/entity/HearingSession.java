package org.tiean.hearing.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A time and place at which a hearing is announced (听证的时间、地点); a postponed one stays in the file. */
@Entity
@Table(name = "hearing_session")
public class HearingSession {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hearing_id")
    private Hearing hearing;

    private int position;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_ground")
    private ClosedGround closedGround;

    @Column(name = "closed_reason")
    private String closedReason;

    @Column(name = "notice_due")
    private LocalDate noticeDue;

    @Column(name = "postponed_on")
    private LocalDate postponedOn;

    @Column(name = "postponed_reason")
    private String postponedReason;

    @OneToMany(mappedBy = "session", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HearingPaper> papers = new ArrayList<>();

    protected HearingSession() {
    }

    HearingSession(Hearing hearing, int position, ArrangeHearing arranged, LocalDate noticeDue) {
        this.id = UUID.randomUUID();
        this.hearing = hearing;
        this.position = position;
        this.startsAt = arranged.startsAt();
        this.place = arranged.place();
        this.closedGround = arranged.closedGround();
        this.closedReason = arranged.closedReason();
        this.noticeDue = noticeDue;
    }

    /** The notice that tells one party of it. */
    public void announce(UUID partyId, UUID documentId) {
        papers.add(new HearingPaper(this, partyId, documentId));
    }

    void postpone(String reason, LocalDate day) {
        postponedOn = day;
        postponedReason = reason;
    }

    /** Its latest day of notice was counted anew. */
    public void noticeMovedTo(LocalDate day) {
        noticeDue = day;
    }

    public UUID id() {
        return id;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    /** Empty where it is public. */
    public Optional<ClosedGround> closedGround() {
        return Optional.ofNullable(closedGround);
    }

    public Optional<String> closedReason() {
        return Optional.ofNullable(closedReason);
    }

    /** Latest day on which its notice may be served. */
    public LocalDate noticeDue() {
        return noticeDue;
    }

    public boolean isPostponed() {
        return postponedOn != null;
    }

    public Optional<String> postponedReason() {
        return Optional.ofNullable(postponedReason);
    }

    public List<HearingPaper> papers() {
        return List.copyOf(papers);
    }
}
