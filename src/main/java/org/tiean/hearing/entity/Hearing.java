package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * A hearing (听证) of the parties whose requests were accepted together: chaired by one person, announced at one or,
 * where it was postponed, several times, held once, reported on by its chair (行政处罚法63–65).
 */
@Entity
@Table(name = "hearing")
public class Hearing {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "chair_id")
    private UUID chairId;

    @Column(name = "chair_username")
    private String chairUsername;

    @Column(name = "chair_name")
    private String chairName;

    private String recorder;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String record;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    private HearingConclusion conclusion;

    private String opinion;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HearingParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<HearingSession> sessions = new ArrayList<>();

    protected Hearing() {
    }

    public Hearing(UUID caseId, Officer chair, String recorder, String acceptedBy, LocalDate acceptedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.recorder = recorder;
        this.acceptedBy = acceptedBy;
        this.acceptedOn = acceptedOn;
        chairedBy(chair);
    }

    /** Takes a party in whose request was accepted. */
    public void admit(HearingRequest request, UUID acceptanceDocument) {
        parties.add(new HearingParty(this, request, acceptanceDocument));
    }

    /** @throws Refusal 409 once it was held */
    public void chairedBy(Officer chair) {
        requireNotHeld();
        chairId = chair.id();
        chairUsername = chair.username();
        chairName = chair.name();
    }

    /** Announces a time and place; what was announced before must have been postponed. */
    public HearingSession arrange(ArrangeHearing arranged, LocalDate noticeDue) {
        requireNotHeld();
        if (session().isPresent()) {
            throw Refusal.conflict("hearing.session.announced");
        }
        HearingSession session = new HearingSession(this, sessions.size() + 1, arranged, noticeDue);
        sessions.add(session);
        return session;
    }

    /** The announced time is given up. */
    public void postpone(String reason, LocalDate day) {
        requireNotHeld();
        session().orElseThrow(() -> Refusal.conflict("hearing.session.none")).postpone(reason, day);
    }

    /**
     * It took place.
     *
     * @param said what the document says, kept as it was signed
     * @throws Refusal 409 if it took place before, 400 if a party that asked is left out or one that did not is named
     */
    public void held(HoldHearing given, JsonObject said, UUID document, LocalDate day) {
        requireNotHeld();
        List<HearingParty> waiting = waiting();
        if (waiting.size() != given.attendances().size()) {
            throw Refusal.invalid("hearing.hold.every-party");
        }
        given.attendances().forEach(attendance -> waiting.stream()
                .filter(party -> party.partyId().equals(attendance.partyId())).findFirst()
                .orElseThrow(() -> Refusal.invalid("hearing.hold.every-party"))
                .end(HearingOutcome.of(attendance.presence()), day));
        heldOn = day;
        record = said.toString();
        recordId = document;
    }

    /** The party gives its hearing up. */
    public void withdrawn(UUID partyId, LocalDate day) {
        requireNotHeld();
        waiting().stream().filter(party -> party.partyId().equals(partyId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("hearing.request.none")).end(HearingOutcome.WITHDRAWN, day);
    }

    /** The chair's report. */
    public void reported(ReportHearing given, UUID document, LocalDate day) {
        if (!wasHeard() || conclusion != null) {
            throw Refusal.conflict("hearing.report.not-now");
        }
        conclusion = given.conclusion();
        opinion = given.opinion();
        reportId = document;
        concludedOn = day;
    }

    /** Nothing more happens in it. */
    public void close(LocalDate day) {
        if (closedOn == null) {
            closedOn = day;
        }
    }

    private void requireNotHeld() {
        if (heldOn != null) {
            throw Refusal.conflict("hearing.held-already", heldOn);
        }
    }

    /** Parties still to be heard. */
    public List<HearingParty> waiting() {
        return parties.stream().filter(party -> party.outcome().isEmpty()).toList();
    }

    /** The time announced now; empty before one is, and after a postponement. */
    public Optional<HearingSession> session() {
        return sessions.stream().filter(session -> !session.isPostponed()).findFirst();
    }

    /** Notices of the announced session to parties still to be heard. */
    public List<HearingPaper> papers() {
        List<UUID> waiting = waiting().stream().map(HearingParty::partyId).toList();
        return session().stream().flatMap(session -> session.papers().stream())
                .filter(paper -> waiting.contains(paper.partyId())).toList();
    }

    /** Whether at least one party was heard to the end. */
    public boolean wasHeard() {
        return parties.stream().anyMatch(party -> party.outcome().filter(HearingOutcome.HEARD::equals).isPresent());
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public String chairUsername() {
        return chairUsername;
    }

    public String chairName() {
        return chairName;
    }

    public String recorder() {
        return recorder;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    /** What the record says (听证笔录), in the fields of its template; empty before it was held. */
    public Optional<JsonObject> record() {
        if (record == null) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(record))) {
            return Optional.of(reader.readObject());
        }
    }

    public Optional<HearingConclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    /** What was adopted and why, as the decision prints it; empty before the report. */
    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public List<HearingParty> parties() {
        return List.copyOf(parties);
    }

    public List<HearingSession> sessions() {
        return List.copyOf(sessions);
    }
}
