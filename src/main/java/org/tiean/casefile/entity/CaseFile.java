package org.tiean.casefile.entity;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * A case from its first clue to the archive (案件).
 *
 * <p>Issuing organ, review organ and court are derived by rule from the handling unit and fixed at the
 * decision: a later change of the register never changes what a decided case says.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    private String title;

    @Enumerated(EnumType.STRING)
    private Procedure procedure;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "squad_id")
    private UUID squadId;

    @Column(name = "issuing_organ_id")
    private UUID issuingOrganId;

    @Column(name = "issuing_organ_name")
    private String issuingOrganName;

    @Column(name = "seal_alias")
    private String sealAlias;

    @Column(name = "review_organ")
    private String reviewOrgan;

    private String court;

    @Column(name = "discovered_on")
    private LocalDate discoveredOn;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String place;

    private Double longitude;

    private Double latitude;

    private String facts;

    @Column(name = "gate_missing")
    private int gateMissing;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("name")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("beganOn")
    private List<SuspectedAct> suspectedActs = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("fromDay")
    private List<Handler> handlers = new ArrayList<>();

    protected CaseFile() {
    }

    /**
     * Opens a case at its clue.
     *
     * @param id           made by the caller, so that a repeated request opens no second case
     * @param discoveredOn the legal day on which an organ with the power learned of the act (发现)
     */
    public CaseFile(UUID id, Procedure procedure, UUID agencyId, UUID squadId, Scene scene,
                    LocalDate discoveredOn, Instant createdAt) {
        this.id = id;
        this.procedure = procedure;
        this.stage = Stage.CLUE;
        this.agencyId = agencyId;
        this.squadId = squadId;
        this.place = scene.place();
        this.longitude = scene.longitude();
        this.latitude = scene.latitude();
        this.facts = scene.facts();
        this.title = scene.title();
        this.discoveredOn = discoveredOn;
        this.createdAt = createdAt;
    }

    /** Records a further party. */
    public Party addParty(PartyDetails details, String idNumberIndex, String phoneIndex) {
        beforeDecision();
        Party party = new Party(this, details, idNumberIndex, phoneIndex);
        parties.add(party);
        return party;
    }

    /** Records a further suspected act of a party of this case. */
    public SuspectedAct suspect(UUID actId, Party party, String itemCode, String itemName,
                                LocalDate beganOn, LocalDate endedOn) {
        beforeDecision();
        if (!parties.contains(party)) {
            throw Refusal.invalid("casefile.act.foreign-party");
        }
        SuspectedAct act = new SuspectedAct(actId, this, party, itemCode, itemName, beganOn, endedOn);
        suspectedActs.add(act);
        title = parties.get(0).name() + (parties.size() > 1 ? "等" : "") + itemName + "案";
        return act;
    }

    /** Names the handling officers. */
    public void assign(List<Assignment> officers, LocalDate day) {
        assign(officers, day, null);
    }

    /**
     * Replaces the handling officers from a day on (转办); the earlier ones stay in the history with the reason they left for.
     */
    public void assign(List<Assignment> officers, LocalDate day, String reason) {
        List<Handler> leaving = currentHandlers();
        for (Handler handler : leaving) {
            if (officers.stream().noneMatch(officer -> officer.officerId().equals(handler.officerId()))) {
                handler.leave(day, reason);
            }
        }
        for (Assignment officer : officers) {
            if (currentHandlers().stream().noneMatch(handler -> handler.officerId().equals(officer.officerId()))) {
                handlers.add(new Handler(this, officer.officerId(), officer.username(), day));
            }
        }
    }

    /**
     * Somebody acted for an absent handler (代理承办): from then on one who had a part in the case, and kept apart from judging it
     * like a handler (职责分离).
     *
     * @param standInId the registration
     * @param why       as it is shown beside the name
     */
    public void stoodIn(Assignment substitute, UUID standInId, LocalDate day, String why) {
        handlers.stream().filter(handler -> handler.isStandIn(standInId, substitute.username())).findFirst()
                .ifPresentOrElse(handler -> handler.actedOn(day), () -> handlers.add(Handler.standIn(this, substitute, standInId, day, why)));
    }

    /** Takes one handler off the case from a day on (回避); who is none stays none. */
    public void withdraw(UUID officerId, LocalDate day) {
        currentHandlers().stream().filter(handler -> handler.officerId().equals(officerId)).forEach(handler -> handler.leave(day, null));
    }

    /** Moves on, or back where a return is lawful. */
    public void advanceTo(Stage next) {
        if (next == stage) {
            return;
        }
        if (!stage.next().contains(next)) {
            throw Refusal.conflict("casefile.stage.not-from-here", stage, next);
        }
        stage = next;
    }

    /** Filing approved (立案): the 90 days of 行政处罚法60 run from this day. */
    public void file(String caseNumber, LocalDate day) {
        advanceTo(Stage.INVESTIGATION);
        number = caseNumber;
        filedOn = day;
    }

    /** Gives the case its number where there is no filing (summary procedure). */
    public void numbered(String caseNumber) {
        if (number != null) {
            throw Refusal.conflict("casefile.number.taken", number);
        }
        number = caseNumber;
    }

    /** Fixes who decided, under whose seal, and who reviews it, as derived on the day of decision. */
    public void decided(DecidingOrgan organ, LocalDate day) {
        issuingOrganId = organ.agencyId();
        issuingOrganName = organ.name();
        sealAlias = organ.sealAlias();
        reviewOrgan = organ.reviewOrgan();
        court = organ.court();
        decidedOn = day;
    }

    /**
     * The decision was revoked and a new one has to be made (重新作出; 行政复议法64, 行政诉讼法70): the case is open to
     * investigation again, whatever it had come to.
     *
     * @throws Refusal 409 it was not decided
     */
    public void reopen() {
        if (decidedOn == null) {
            throw Refusal.conflict("casefile.not-decided");
        }
        decidedOn = null;
        stage = Stage.INVESTIGATION;
    }

    /**
     * Another organ goes on with it, or the criminal law does (移送): filed, it is to be closed, else nothing more happens.
     *
     * @throws Refusal 409 it was decided
     */
    public void handOn() {
        beforeDecision();
        stage = filedOn == null ? Stage.HANDED_ON : Stage.CLOSING;
    }

    /** Restates the facts found so far; the earlier wording stays in the record. */
    public void restate(String newFacts) {
        beforeDecision();
        facts = newFacts;
    }

    /** How many things the gate misses for the next act, shown in lists without computing it there. */
    public void missing(int count) {
        gateMissing = count;
    }

    /** Whether its facts, parties and acts may still be changed: before the decision, while it is open. */
    public boolean isOpenToChange() {
        return decidedOn == null && !stage.isFinal();
    }

    private void beforeDecision() {
        if (!isOpenToChange()) {
            throw Refusal.conflict("casefile.decided");
        }
    }

    private List<Handler> currentHandlers() {
        return handlers.stream().filter(Handler::isCurrent).toList();
    }

    /** The officers handling the case now. */
    public List<Handler> handlers() {
        return currentHandlers();
    }

    /** The officers who handled the case and left it, the first to come first. */
    public List<Handler> formerHandlers() {
        return handlers.stream().filter(handler -> !handler.isCurrent()).toList();
    }

    /** Whether anybody handles the case or did once. */
    public boolean hadHandlers() {
        return !handlers.isEmpty();
    }

    /** Whether this login handled the case at any time. */
    public boolean wasHandledBy(String username) {
        return handlers.stream().anyMatch(handler -> handler.username().equals(username));
    }

    /** Whether this login handled the case once, or for an absent handler, and does no longer: what was done gives no right any more. */
    public boolean wasLeftBy(String username) {
        return wasHandledBy(username) && !isHandledBy(username);
    }

    /** Whether this login handles the case now. */
    public boolean isHandledBy(String username) {
        return currentHandlers().stream().anyMatch(handler -> handler.username().equals(username));
    }

    /** @throws Refusal 404 if the party is not of this case */
    public Party party(UUID partyId) {
        return parties.stream().filter(party -> party.id().equals(partyId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("casefile.party.unknown"));
    }

    public UUID id() {
        return id;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public String title() {
        return title;
    }

    public Procedure procedure() {
        return procedure;
    }

    public Stage stage() {
        return stage;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Optional<UUID> squadId() {
        return Optional.ofNullable(squadId);
    }

    /** The organ that decided, once decided. */
    public Optional<DecidingOrgan> decidingOrgan() {
        return Optional.ofNullable(issuingOrganId).map(organ ->
                new DecidingOrgan(organ, issuingOrganName, sealAlias, reviewOrgan, court));
    }

    public LocalDate discoveredOn() {
        return discoveredOn;
    }

    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Scene scene() {
        return new Scene(title, place, longitude, latitude, facts);
    }

    public int gateMissing() {
        return gateMissing;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<SuspectedAct> suspectedActs() {
        return List.copyOf(suspectedActs);
    }
}
