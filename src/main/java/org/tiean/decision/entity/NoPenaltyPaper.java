package org.tiean.decision.entity;

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

/** The decision not to penalise one party (不予行政处罚决定书). */
@Entity
@Table(name = "no_penalty_paper")
public class NoPenaltyPaper {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "no_penalty_id")
    private NoPenalty noPenalty;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    protected NoPenaltyPaper() {
    }

    NoPenaltyPaper(NoPenalty noPenalty, UUID partyId, UUID documentId) {
        this.id = UUID.randomUUID();
        this.noPenalty = noPenalty;
        this.partyId = partyId;
        this.documentId = documentId;
    }

    /** @throws Refusal 409 if it was served before */
    public void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("decision.no-penalty.served", servedOn);
        }
        servedOn = day;
    }

    public UUID id() {
        return id;
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
