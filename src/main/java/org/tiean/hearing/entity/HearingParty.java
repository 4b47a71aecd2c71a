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

/** A party of a {@link Hearing}, and what became of its request. */
@Entity
@Table(name = "hearing_party")
public class HearingParty {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hearing_id")
    private Hearing hearing;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "acceptance_id")
    private UUID acceptanceId;

    @Enumerated(EnumType.STRING)
    private HearingOutcome outcome;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    protected HearingParty() {
    }

    HearingParty(Hearing hearing, HearingRequest request, UUID acceptanceId) {
        this.id = UUID.randomUUID();
        this.hearing = hearing;
        this.requestId = request.id();
        this.partyId = request.notice().partyId();
        this.acceptanceId = acceptanceId;
    }

    void end(HearingOutcome how, LocalDate day) {
        outcome = how;
        outcomeOn = day;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID partyId() {
        return partyId;
    }

    /** The notice that its request was accepted (听证受理通知书). */
    public UUID acceptanceId() {
        return acceptanceId;
    }

    /** Empty as long as it is to be heard. */
    public Optional<HearingOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> outcomeOn() {
        return Optional.ofNullable(outcomeOn);
    }
}
