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
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A statement or defence of a party (陈述申辩). A party may make several. */
@Entity
@Table(name = "defence")
public class Defence {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id")
    private PenaltyNotice notice;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String content;

    private boolean late;

    @Column(name = "reexamination_id")
    private UUID reexaminationId;

    protected Defence() {
    }

    /** @throws Refusal 400 if it came before its notice */
    public Defence(PenaltyNotice notice, ReceiveDefence received) {
        if (received.receivedOn().isBefore(notice.issuedOn())) {
            throw Refusal.invalid("hearing.defence.before-notice", notice.issuedOn());
        }
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.receivedOn = received.receivedOn();
        this.form = received.form();
        this.content = received.content();
        this.late = notice.defenceDue().filter(due -> receivedOn.isAfter(due)).isPresent();
    }

    void examinedIn(UUID reexamination) {
        reexaminationId = reexamination;
    }

    public UUID id() {
        return id;
    }

    public PenaltyNotice notice() {
        return notice;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Form form() {
        return form;
    }

    public String content() {
        return content;
    }

    /** Came after the five working days; heard all the same, but it bars nothing. */
    public boolean isLate() {
        return late;
    }

    public boolean isExamined() {
        return reexaminationId != null;
    }
}
