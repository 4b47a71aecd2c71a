package org.tiean.transfer.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** A case whose act suggests a crime, on its way to the police and back or to its end there (移送涉嫌犯罪案件). */
@Entity
@Table(name = "crime_transfer", schema = "tiean")
public class CrimeTransfer {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @ElementCollection
    @CollectionTable(name = "crime_transfer_officer", schema = "tiean", joinColumns = @JoinColumn(name = "transfer_id"))
    @OrderBy("place")
    private List<TeamMember> team = new ArrayList<>();

    private String crime;

    private String clause;

    private String facts;

    private String evidence;

    private String opinion;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "review_due")
    private boolean reviewDue;

    @Column(name = "review_agreed")
    private Boolean reviewAgreed;

    @Column(name = "review_opinion")
    private String reviewOpinion;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private TransferOpinion.Outcome outcome;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "letter_id")
    private UUID letterId;

    private String police;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "copied_to")
    private String copiedTo;

    @ElementCollection
    @CollectionTable(name = "police_answer", schema = "tiean", joinColumns = @JoinColumn(name = "transfer_id"))
    @OrderBy("seq")
    private List<PoliceAnswer> answers = new ArrayList<>();

    @Column(name = "reconsidered_on")
    private LocalDate reconsideredOn;

    @Column(name = "supervised_on")
    private LocalDate supervisedOn;

    @Column(name = "goods_on")
    private LocalDate goodsOn;

    @Column(name = "goods_receiver")
    private String goodsReceiver;

    @Enumerated(EnumType.STRING)
    private RecordCriminalOutcome.Result result;

    @Column(name = "result_body")
    private String resultBody;

    @Column(name = "result_number")
    private String resultNumber;

    @Column(name = "result_on")
    private LocalDate resultOn;

    @Column(name = "court_fine_fen")
    private Money courtFine;

    @Column(name = "offset_fen")
    private Money offset;

    private Boolean pursued;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected CrimeTransfer() {
    }

    /** @param reviewDue whether a legal reviewer has to look at it first */
    public CrimeTransfer(UUID caseId, ReportCrime given, boolean reviewDue, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        given.officerIds().forEach(officer -> team.add(new TeamMember(team.size(), officer)));
        this.police = given.police();
        this.crime = given.crime();
        this.clause = given.clause();
        this.facts = given.facts();
        this.evidence = given.evidence();
        this.opinion = given.opinion();
        this.reviewDue = reviewDue;
        this.reportedBy = by;
        this.reportedOn = on;
    }

    /** The written report of the team. */
    public void reported(UUID report) {
        reportId = report;
    }

    /** @throws Refusal 409 not due, or done before */
    public void review(ReviewCrimeTransfer given, String by, LocalDate on) {
        require(reviewDue && reviewedOn == null && outcome == null);
        reviewAgreed = given.agreed();
        reviewOpinion = given.opinion();
        reviewedBy = by;
        reviewedOn = on;
    }

    /**
     * The head decides; not approved, it is over and the case goes on.
     *
     * @throws Refusal 409 answered before, or not reviewed
     */
    public void decide(TransferOpinion given, String by, LocalDate on) {
        require(outcome == null && (!reviewDue || reviewedOn != null));
        outcome = given.outcome();
        decisionReason = given.opinion();
        decidedBy = by;
        decidedOn = on;
        if (outcome == TransferOpinion.Outcome.REFUSED) {
            end(false, on);
        }
    }

    /** The letter it goes with. */
    public void documented(UUID letter) {
        letterId = letter;
    }

    /** @throws Refusal 409 not approved, or handed over before */
    public void handOver(HandOverCrime given, Instant at) {
        require(outcome == TransferOpinion.Outcome.APPROVED && handedOverAt == null);
        receivedBy = given.receivedBy();
        copiedTo = given.procuratorate();
        handedOverAt = at;
    }

    /**
     * What the police say first, or who was asked to look at their refusal.
     *
     * @throws Refusal 409 nothing was asked; 400 before it was, or sent on where that is no answer
     */
    public void answer(RecordPoliceAnswer given) {
        boolean first = isWithPolice();
        require(first || isChallenged());
        LocalDate asked = first ? lastAsked() : supervisedOn != null ? supervisedOn : reconsideredOn;
        if (given.decidedOn().isBefore(asked)) {
            throw Refusal.invalid("transfer.before", asked);
        }
        if (!first && given.kind() == PoliceAnswer.Kind.FORWARDED) {
            throw Refusal.invalid("transfer.police.incomplete");
        }
        answers.add(new PoliceAnswer(answers.size() + 1, given));
    }

    private LocalDate lastAsked() {
        return last().map(PoliceAnswer::decidedOn).orElseGet(() -> Zones.dayOf(handedOverAt));
    }

    /**
     * The organ lets it be, asks once for reconsideration, or proposes once to supervise; after supervision nothing is left to ask.
     *
     * @throws Refusal 409 nothing was refused, or this way was gone before
     */
    public void answerRefusal(AnswerRefusal given, LocalDate on) {
        require(isRefused());
        if (on.isBefore(last().orElseThrow().receivedOn())) {
            throw Refusal.invalid("transfer.before", last().orElseThrow().receivedOn());
        }
        switch (given.choice()) {
            case ACCEPTED -> end(false, on);
            case RECONSIDERATION -> {
                require(reconsideredOn == null && supervisedOn == null);
                reconsideredOn = on;
            }
            case SUPERVISION -> {
                require(supervisedOn == null);
                supervisedOn = on;
            }
        }
    }

    /** Nobody objected in time: the refusal stands. */
    public void letStand(LocalDate on) {
        require(isRefused());
        end(false, on);
    }

    /** @throws Refusal 409 not filed, or handed over before; 400 before the notice came */
    public void handOverGoods(HandOverGoods given, LocalDate on) {
        require(isFiled() && goodsOn == null);
        if (on.isBefore(last().orElseThrow().receivedOn())) {
            throw Refusal.invalid("transfer.before", last().orElseThrow().receivedOn());
        }
        goodsOn = on;
        goodsReceiver = given.receiver();
    }

    /**
     * How it ended there.
     *
     * @param paidBefore what the party paid of an administrative fine for the same act; the court's fine is set off against it (行政处罚法35(2))
     * @throws Refusal 409 not with the criminal organs; 400 before the goods went
     */
    public void end(RecordCriminalOutcome given, Money paidBefore) {
        require(goodsOn != null && result == null && endedOn == null);
        if (given.on().isBefore(goodsOn)) {
            throw Refusal.invalid("transfer.before", goodsOn);
        }
        result = given.result();
        resultBody = given.body();
        resultNumber = given.number();
        resultOn = given.on();
        courtFine = given.fine();
        offset = courtFine == null ? null : courtFine.compareTo(paidBefore) < 0 ? courtFine : paidBefore;
        end(result == RecordCriminalOutcome.Result.CONVICTED, given.on());
    }

    private void end(boolean punished, LocalDate on) {
        pursued = punished;
        endedOn = on;
    }

    private static void require(boolean turn) {
        if (!turn) {
            throw Refusal.conflict("transfer.not-its-turn");
        }
    }

    /** The last answer of police or procuratorate. */
    public Optional<PoliceAnswer> last() {
        return answers.stream().max(Comparator.comparingInt(PoliceAnswer::seq));
    }

    /** Whether the police have it and have not said whether they open a case. */
    public boolean isWithPolice() {
        return isOpen() && handedOverAt != null && last().filter(one -> one.kind() != PoliceAnswer.Kind.FORWARDED).isEmpty();
    }

    /** Whether it was refused and nobody is being asked about that. */
    public boolean isRefused() {
        return isOpen() && last().filter(one -> one.kind() == PoliceAnswer.Kind.NOT_FILED).isPresent() && !isChallenged();
    }

    /** Whether somebody looks at the refusal: as many were asked as answers came after the first refusal, and one more. */
    public boolean isChallenged() {
        long asked = (reconsideredOn == null ? 0 : 1) + (supervisedOn == null ? 0 : 1);
        long refusals = answers.stream().filter(one -> one.kind() == PoliceAnswer.Kind.NOT_FILED).count();
        return isOpen() && asked > 0 && refusals == asked && !isFiled();
    }

    /** Whether a criminal case was opened. */
    public boolean isFiled() {
        return last().filter(one -> one.kind() == PoliceAnswer.Kind.FILED).isPresent();
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether who acted was punished for a crime. */
    public boolean isPursued() {
        return Boolean.TRUE.equals(pursued);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public List<UUID> officerIds() {
        return team.stream().sorted(Comparator.comparingInt(TeamMember::place)).map(TeamMember::officerId).toList();
    }

    public String crime() {
        return crime;
    }

    public String clause() {
        return clause;
    }

    public String facts() {
        return facts;
    }

    public String evidence() {
        return evidence;
    }

    public String opinion() {
        return opinion;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public Optional<UUID> reportId() {
        return Optional.ofNullable(reportId);
    }

    public boolean isReviewDue() {
        return reviewDue;
    }

    public Optional<String> reviewOpinion() {
        return Optional.ofNullable(reviewOpinion);
    }

    public Optional<Boolean> reviewAgreed() {
        return Optional.ofNullable(reviewAgreed);
    }

    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }

    public Optional<TransferOpinion.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<UUID> letterId() {
        return Optional.ofNullable(letterId);
    }

    /** The office that has it or is to have it: the one it was sent on to, if any. */
    public String police() {
        return answers.stream().filter(one -> one.kind() == PoliceAnswer.Kind.FORWARDED).max(Comparator.comparingInt(PoliceAnswer::seq))
                .map(PoliceAnswer::body).orElse(police);
    }

    public Optional<Instant> handedOverAt() {
        return Optional.ofNullable(handedOverAt);
    }

    public Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    public Optional<String> copiedTo() {
        return Optional.ofNullable(copiedTo);
    }

    /** In their order. */
    public List<PoliceAnswer> answers() {
        return answers.stream().sorted(Comparator.comparingInt(PoliceAnswer::seq)).toList();
    }

    public Optional<LocalDate> reconsideredOn() {
        return Optional.ofNullable(reconsideredOn);
    }

    public Optional<LocalDate> supervisedOn() {
        return Optional.ofNullable(supervisedOn);
    }

    public Optional<LocalDate> goodsOn() {
        return Optional.ofNullable(goodsOn);
    }

    public Optional<RecordCriminalOutcome.Result> result() {
        return Optional.ofNullable(result);
    }

    public Optional<Money> courtFine() {
        return Optional.ofNullable(courtFine);
    }

    /** What of the court's fine counts as paid by the administrative fine. */
    public Optional<Money> offset() {
        return Optional.ofNullable(offset);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
