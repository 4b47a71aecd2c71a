package org.tiean.hearing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** The notice of a session to one party (听证通知书). */
@Entity
@Table(name = "hearing_paper")
public class HearingPaper {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private HearingSession session;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    protected HearingPaper() {
    }

    HearingPaper(HearingSession session, UUID partyId, UUID documentId) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.partyId = partyId;
        this.documentId = documentId;
    }

    /** @throws Refusal 409 if it was served before */
    public void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("hearing.notice.served-already", servedOn);
        }
        servedOn = day;
    }

    public UUID partyId() {
        return partyId;
    }

    public UUID documentId() {
        return documentId;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }
}
