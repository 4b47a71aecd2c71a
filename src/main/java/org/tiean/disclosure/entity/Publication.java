package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.kernel.entity.Refusal;

/**
 * What everybody can read of a decision (公示信息): waits for its file, is shown until its term ends, or is
 * withdrawn; then only its number and the reason stay (行政处罚法48(2)). At the end of its term, or when the party's credit is
 * repaired, it is taken down whole (信用修复管理办法; rulebook H3).
 */
@Entity
@Table(name = "publication")
public class Publication {

    /** Where it stands. The public stops seeing it on its day, whether the house has already written that down or not. */
    public enum State {
        /** 待公示: the public text is being made. */
        PENDING,
        /** 公示中. */
        PUBLISHED,
        /** 已撤回. */
        WITHDRAWN,
        /** 到期停止. */
        EXPIRED,
        /** 已修复停止. */
        REPAIRED,
        /** 不再公示: decided otherwise before anybody could read it. */
        DROPPED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "text_document_id")
    private UUID textDocumentId;

    @Enumerated(EnumType.STRING)
    private PublishedKind kind;

    private boolean portal;

    @Enumerated(EnumType.STRING)
    private State state;

    private String number;

    @Column(name = "agency_id")
    private UUID agencyId;

    private String agency;

    private String item;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private PartyKind partyKind;

    @Column(name = "party_name")
    private String partyName;

    @Column(name = "party_code")
    private String partyCode;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    @Column(name = "party_address")
    private String partyAddress;

    private String place;

    private Double longitude;

    private Double latitude;

    private String facts;

    private String violated;

    private String basis;

    private String penalties;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "repair_reference")
    private String repairReference;

    @Column(name = "change_note")
    private String changeNote;

    private UUID replaces;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_trigger")
    private WithdrawPublication.Trigger withdrawalTrigger;

    @Column(name = "register_seq")
    private Long registerSequence;

    protected Publication() {
    }

    /** @param searchText as {@code SearchText} makes it */
    public Publication(UUID id, PublicationDecision decision, PublicContent content, String searchText) {
        this.id = id;
        this.publicId = UUID.randomUUID();
        this.caseId = decision.caseId();
        this.decisionId = decision.decisionId();
        this.kind = decision.kind();
        this.textDocumentId = decision.textDocumentId().orElseThrow();
        this.portal = decision.channels().portal();
        this.state = State.PENDING;
        say(content, searchText);
        this.endsOn = decision.term().mostUntil();
    }

    /** One in the place of another that was withdrawn; the note of that stays and leads here. */
    public static Publication inPlaceOf(Publication withdrawn, PublicationDecision decision, PublicContent content, String searchText) {
        withdrawn.mustBe(State.WITHDRAWN);
        Publication anew = new Publication(UUID.randomUUID(), decision, content, searchText);
        anew.replaces = withdrawn.id;
        return anew;
    }

    private void say(PublicContent content, String words) {
        this.number = content.number();
        this.agencyId = content.agencyId();
        this.agency = content.agency();
        this.item = content.item();
        this.partyKind = content.party().kind();
        this.partyName = content.party().name();
        this.partyCode = content.party().code();
        this.legalRepresentative = content.party().legalRepresentative();
        this.partyAddress = content.party().address();
        this.place = content.place() == null ? null : content.place().name();
        this.longitude = content.place() == null ? null : content.place().longitude();
        this.latitude = content.place() == null ? null : content.place().latitude();
        this.facts = content.facts();
        this.violated = content.violated();
        this.basis = content.basis();
        this.penalties = String.join("\n", content.penalties());
        this.decidedOn = content.decidedOn();
        this.changeNote = content.changeNote();
        this.searchText = words;
    }

    /** Its text was drawn anew before anybody could read it; nothing of the earlier one stays here. */
    public void again(PublicationDecision decision, PublicContent content, String words) {
        mustBe(State.PENDING);
        say(content, words);
        textDocumentId = decision.textDocumentId().orElseThrow();
        portal = decision.channels().portal();
        endsOn = decision.term().mostUntil();
    }

    /** It will not be published after all. */
    public void drop() {
        mustBe(State.PENDING);
        state = State.DROPPED;
    }

    /** Its place in the chain of the agency's publications. */
    public void registered(long sequence) {
        registerSequence = sequence;
    }

    /** The last day of its term is over. */
    public void expire(LocalDate day) {
        mustBe(State.PUBLISHED);
        state = State.EXPIRED;
        endedOn = day;
    }

    /**
     * The party's credit is repaired.
     *
     * @throws Refusal 409 it is not shown, or not of a penalty: nobody's credit depends on it
     */
    public void repaired(String reference, LocalDate day) {
        mustBe(State.PUBLISHED);
        if (!kind.isPenalty()) {
            throw Refusal.conflict("disclosure.repair.not-penalty", number);
        }
        state = State.REPAIRED;
        endedOn = day;
        repairReference = reference;
    }

    private void mustBe(State demanded) {
        if (state != demanded) {
            throw Refusal.conflict("disclosure.publication.other-state", number);
        }
    }

    /** Its file exists: from now on everybody can read it. */
    public void published(Instant at) {
        if (state == State.PENDING) {
            state = State.PUBLISHED;
            publishedAt = at;
        }
    }

    /**
     * Takes it down. What it said of the party goes; number, organ and the reason stay.
     *
     * @param remaining what it can still be found by
     * @throws Refusal 409 withdrawn before, or taken down
     */
    public void withdraw(WithdrawPublication.Trigger trigger, String reason, LocalDate on, String remaining) {
        if (state == State.WITHDRAWN) {
            throw Refusal.conflict("disclosure.publication.withdrawn");
        }
        if (state != State.PENDING) {
            mustBe(State.PUBLISHED);
        }
        state = State.WITHDRAWN;
        withdrawalTrigger = trigger;
        withdrawnOn = on;
        withdrawalReason = reason.strip();
        searchText = remaining;
    }

    public UUID id() {
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public PublishedKind kind() {
        return kind;
    }

    public UUID textDocumentId() {
        return textDocumentId;
    }

    public State state() {
        return state;
    }

    public PublicContent content() {
        return new PublicContent(number, agencyId, agency, item,
                new PublicParty(partyKind, partyName, partyCode, legalRepresentative, partyAddress),
                place == null ? null : new PublicPlace(place, longitude, latitude), facts, violated, basis, List.of(penalties.split("\n")), decidedOn,
                changeNote);
    }

    /** Last day it is shown. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    /** The one it was published in place of. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** Whether it was withdrawn for what leaves the decision standing, so that there is something to publish in its place. */
    public boolean isReplaceable() {
        return state == State.WITHDRAWN && (withdrawalTrigger == WithdrawPublication.Trigger.CHANGED
                || withdrawalTrigger == WithdrawPublication.Trigger.ERROR);
    }

    /** Day on which it was taken down at the end of its term or for repair. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Its place in the chain of the agency's publications; empty for those published before there was one. */
    public Optional<Long> registerSequence() {
        return Optional.ofNullable(registerSequence);
    }
}
