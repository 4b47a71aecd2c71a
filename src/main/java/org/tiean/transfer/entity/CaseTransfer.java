package org.tiean.transfer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A case on its way to another administrative organ (移送其他行政机关), from the proposal to the last word on who is competent. */
@Entity
@Table(name = "case_transfer", schema = "tiean")
public class CaseTransfer {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ProposeTransfer.Ground ground;

    private String receiver;

    private String reason;

    @Column(name = "party_informed")
    private String partyInformed;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private TransferOpinion.Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String mandate;

    @Column(name = "letter_id")
    private UUID letterId;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "received_by")
    private String receivedBy;

    @Enumerated(EnumType.STRING)
    private AnswerTransfer.Answer answer;

    @Column(name = "answer_reason")
    private String answerReason;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private ConsultJurisdiction.Agreement agreement;

    @Column(name = "consulted_on")
    private LocalDate consultedOn;

    @Column(name = "designated_by")
    private String designatedBy;

    @Column(name = "designation_no")
    private String designationNo;

    @Column(name = "designated_ours")
    private Boolean designatedOurs;

    @Column(name = "designated_on")
    private LocalDate designatedOn;

    @Column(name = "handed_on")
    private Boolean handedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected CaseTransfer() {
    }

    public CaseTransfer(UUID caseId, ProposeTransfer given, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.ground = given.ground();
        this.receiver = given.receiver();
        this.reason = given.reason();
        this.partyInformed = given.partyInformed();
        this.proposedBy = by;
        this.proposedOn = on;
    }

    /**
     * The head answers; refused, it is over.
     *
     * @param underMandate title of the order a deputy acted on, empty for the head
     * @throws Refusal 409 answered before
     */
    public void decide(TransferOpinion given, String by, LocalDate on, String underMandate) {
        require(outcome == null);
        outcome = given.outcome();
        opinion = given.opinion();
        decidedBy = by;
        decidedOn = on;
        mandate = underMandate;
        if (outcome == TransferOpinion.Outcome.REFUSED) {
            end(false, on);
        }
    }

    /** The letter it goes with. */
    public void documented(UUID letter) {
        letterId = letter;
    }

    /** @throws Refusal 409 not approved, or sent before */
    public void send(SendTransfer given, LocalDate on) {
        require(outcome == TransferOpinion.Outcome.APPROVED && sentOn == null);
        sentOn = on;
        receivedBy = given.receivedBy();
    }

    /** @throws Refusal 409 not sent, or answered before; 400 before it was sent */
    public void answer(AnswerTransfer given) {
        require(sentOn != null && answer == null);
        notBefore(sentOn, given.on());
        answer = given.answer();
        answerReason = given.reason();
        answeredOn = given.on();
        if (answer == AnswerTransfer.Answer.ACCEPTED) {
            end(true, given.on());
        }
    }

    /** @throws Refusal 409 nothing is disputed, or it was consulted before; 400 before the dispute */
    public void consult(ConsultJurisdiction given, LocalDate on) {
        require(answer == AnswerTransfer.Answer.REFUSED && agreement == null);
        notBefore(answeredOn, on);
        agreement = given.agreement();
        consultedOn = on;
        if (agreement != ConsultJurisdiction.Agreement.NONE) {
            end(agreement == ConsultJurisdiction.Agreement.THEIRS, on);
        }
    }

    /** @throws Refusal 409 nobody was asked to designate; 400 before the superior was asked */
    public void designate(RecordDesignation given) {
        require(agreement == ConsultJurisdiction.Agreement.NONE && designatedOn == null);
        notBefore(consultedOn, given.on());
        designatedBy = given.superior();
        designationNo = given.number();
        designatedOurs = given.ours();
        designatedOn = given.on();
        end(!given.ours(), given.on());
    }

    private void end(boolean gone, LocalDate on) {
        handedOn = gone;
        endedOn = on;
    }

    private static void require(boolean turn) {
        if (!turn) {
            throw Refusal.conflict("transfer.not-its-turn");
        }
    }

    private static void notBefore(LocalDate earlier, LocalDate given) {
        if (given.isBefore(earlier)) {
            throw Refusal.invalid("transfer.before", earlier);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public ProposeTransfer.Ground ground() {
        return ground;
    }

    public String receiver() {
        return receiver;
    }

    public String reason() {
        return reason;
    }

    public Optional<String> partyInformed() {
        return Optional.ofNullable(partyInformed);
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<TransferOpinion.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<UUID> letterId() {
        return Optional.ofNullable(letterId);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<AnswerTransfer.Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> answerReason() {
        return Optional.ofNullable(answerReason);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<ConsultJurisdiction.Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** Whether the other organ has the file and nobody has had the last word yet. */
    public boolean isAway() {
        return sentOn != null && endedOn == null;
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether the other organ goes on with the case. */
    public boolean isHandedOn() {
        return Boolean.TRUE.equals(handedOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
