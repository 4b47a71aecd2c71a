package org.tiean.remedy.entity;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * One review of a decision, or one suit against it with its instances (行政复议、行政诉讼): how it came, what the organ answered, whether
 * execution was stopped, who attended, how it ended and from which day that counts.
 */
@Entity
@Table(name = "remedy", schema = "tiean")
public class Remedy {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "party_id")
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private RemedyKind kind;

    private String body;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "handed_in_on")
    private LocalDate handedInOn;

    private boolean monitored;

    private String request;

    private String enclosures;

    @Column(name = "receipt_id")
    private UUID receiptId;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_by")
    private SendApplication.Way sentBy;

    @Column(name = "sent_proof")
    private String sentProof;

    @Enumerated(EnumType.STRING)
    private AnswerApplication.Answer answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_reason")
    private String answerReason;

    private String number;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "copy_on")
    private LocalDate copyOn;

    private boolean simplified;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Column(name = "reply_id")
    private UUID replyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "appealed_by")
    private RecordAppeal.Appellant appealedBy;

    @Column(name = "appealed_on")
    private LocalDate appealedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @OneToMany(mappedBy = "remedy", cascade = CascadeType.PERSIST)
    @OrderBy("instance")
    private List<Ruling> rulings = new ArrayList<>();

    @OneToMany(mappedBy = "remedy", cascade = CascadeType.PERSIST)
    @OrderBy("from")
    private List<Stay> stays = new ArrayList<>();

    @OneToMany(mappedBy = "remedy", cascade = CascadeType.PERSIST)
    @OrderBy("heldOn, id")
    private List<Attendance> attendances = new ArrayList<>();

    protected Remedy() {
    }

    private Remedy(DecisionView decision, RemedyKind kind, String body, LocalDate appliedOn, String request, String lateReason, String by) {
        this.id = UUID.randomUUID();
        this.caseId = decision.caseId();
        this.decisionId = decision.id();
        this.partyId = decision.partyId();
        this.kind = kind;
        this.body = body;
        this.appliedOn = appliedOn;
        this.request = request;
        this.lateReason = lateReason;
        this.recordedBy = by;
    }

    /**
     * An application handed to the organ that decided (行政复议法32).
     *
     * @param monitored whether the decision rests on recordings of a monitoring device
     */
    public static Remedy handedIn(DecisionView decision, String organ, ReceiveApplication given, boolean monitored, String by) {
        Remedy remedy = new Remedy(decision, RemedyKind.REVIEW, organ, given.receivedOn(), given.request(), given.lateReason(), by);
        remedy.handedInOn = given.receivedOn();
        remedy.monitored = monitored;
        remedy.enclosures = given.enclosures();
        return remedy;
    }

    /** One the organ was told of by who accepted it. */
    public static Remedy noticed(DecisionView decision, RemedyKind kind, RecordRemedyNotice given, String by) {
        Remedy remedy = new Remedy(decision, kind, given.body(), given.appliedOn(), given.request(), given.lateReason(), by);
        remedy.accept(given.acceptedOn(), given.number(), given.copyOn(), given.simplified());
        return remedy;
    }

    private void accept(LocalDate on, String caseNumber, LocalDate copy, boolean simple) {
        acceptedOn = on;
        number = caseNumber;
        copyOn = copy;
        simplified = simple;
    }

    /** The paper that says it was handed in (收件回执). */
    public void receipted(UUID paper) {
        receiptId = paper;
    }

    /**
     * The application is to be sent on, or the organ has corrected itself and nothing is left to review.
     *
     * @throws Refusal 409 it was answered before, or came by another way
     */
    public void answer(AnswerApplication given, LocalDate on) {
        if (handedInOn == null || answer != null) {
            throw Refusal.conflict("remedy.answer.none");
        }
        answer = given.answer();
        answerReason = given.opinion();
        answeredOn = on;
        if (answer == AnswerApplication.Answer.CORRECTED) {
            endedOn = on;
        }
    }

    /**
     * It went to the reviewing organ.
     *
     * @throws Refusal 409 it is not to be sent on, or went; 400 before the head said so
     */
    public void sent(SendApplication given) {
        if (answer != AnswerApplication.Answer.FORWARDED || sentOn != null || acceptedOn != null || endedOn != null) {
            throw Refusal.conflict("remedy.sending.none");
        }
        if (given.sentOn().isBefore(answeredOn)) {
            throw Refusal.invalid("remedy.sending.before", answeredOn);
        }
        sentOn = given.sentOn();
        sentBy = given.way();
        sentProof = given.proof();
    }

    /**
     * What became of the application sent on.
     *
     * @throws Refusal 409 none was sent on, or this was recorded before; 400 before it was sent on
     */
    public void accepted(RecordAcceptance given, String by) {
        if (answer != AnswerApplication.Answer.FORWARDED || acceptedOn != null || endedOn != null) {
            throw Refusal.conflict("remedy.acceptance.none");
        }
        LocalDate before = sentOn == null ? answeredOn : sentOn;
        if (given.decidedOn().isBefore(before)) {
            throw Refusal.invalid("remedy.acceptance.before", before);
        }
        if (given.accepted()) {
            accept(given.decidedOn(), given.number(), given.copyOn(), given.simplified());
        } else {
            rulings.add(new Ruling(this, FIRST, new RecordRuling(RulingKind.NOT_ACCEPTED, given.number(), given.decidedOn(),
                    given.decidedOn(), false, null, null, List.of()), by));
            endedOn = given.decidedOn();
        }
    }

    /**
     * The organ answered.
     *
     * @throws Refusal 409 nothing is to be answered, or it was
     */
    public void replied(UUID paper, LocalDate on) {
        if (acceptedOn == null || repliedOn != null || endedOn != null) {
            throw Refusal.conflict("remedy.reply.none");
        }
        repliedOn = on;
        replyId = paper;
    }

    /**
     * How a review or an instance ended.
     *
     * @throws Refusal 400 of another kind or before what it follows, 409 nothing waits for it
     */
    public Ruling rule(RecordRuling given, String by) {
        int instance = rulings.isEmpty() ? FIRST : SECOND;
        if (acceptedOn == null || endedOn != null || instance == SECOND && appealedOn == null) {
            throw Refusal.conflict("remedy.ruling.not-awaited");
        }
        boolean fits = kind == RemedyKind.REVIEW ? given.kind().endsReview() && given.kind() != RulingKind.NOT_ACCEPTED
                : instance == FIRST ? given.kind().endsFirstInstance() : given.kind().endsSecondInstance();
        if (!fits) {
            throw Refusal.invalid("remedy.ruling.other-kind");
        }
        LocalDate before = instance == FIRST ? acceptedOn : appealedOn;
        if (given.decidedOn().isBefore(before)) {
            throw Refusal.invalid("remedy.ruling.before", before);
        }
        Ruling ruling = new Ruling(this, instance, given, by);
        rulings.add(ruling);
        return ruling;
    }

    /**
     * Somebody appealed.
     *
     * @throws Refusal 409 there is no judgment to appeal against, 400 before it, 422 the organ itself too late
     */
    public void appealed(RecordAppeal given, LocalDate lastDay) {
        Ruling first = ruling().filter(ruling -> ruling.instance() == FIRST && !ruling.kind().isFinalAtOnce())
                .orElseThrow(() -> Refusal.conflict("remedy.appeal.none"));
        if (kind != RemedyKind.SUIT || endedOn != null || appealedOn != null) {
            throw Refusal.conflict("remedy.appeal.none");
        }
        if (given.filedOn().isBefore(first.decidedOn())) {
            throw Refusal.invalid("remedy.appeal.before", first.decidedOn());
        }
        if (given.filedOn().isAfter(lastDay)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政诉讼法", 85), "remedy.appeal.late", lastDay);
        }
        appealedBy = given.appellant();
        appealedOn = given.filedOn();
    }

    /** It is over from a day on; a stay of execution ends with it. */
    public void end(LocalDate day) {
        if (endedOn != null) {
            throw Refusal.conflict("remedy.ended");
        }
        endedOn = day;
        stays.stream().filter(Stay::isOpen).forEach(stay -> stay.lift(day.isBefore(stay.from()) ? stay.from() : day, "行政复议、行政诉讼已经结束"));
    }

    /** @throws Refusal 409 it does not run, or execution is stopped already; 400 before it was applied for */
    public void stop(RecordStay given, String by) {
        if (endedOn != null || stays.stream().anyMatch(Stay::isOpen)) {
            throw Refusal.conflict("remedy.stay.before-one");
        }
        if (given.from().isBefore(appliedOn)) {
            throw Refusal.invalid("remedy.stay.before", appliedOn);
        }
        stays.add(new Stay(this, given, by));
    }

    /** @throws Refusal 409 execution is not stopped */
    public void liftStay(LiftStay given) {
        stays.stream().filter(Stay::isOpen).findFirst().orElseThrow(() -> Refusal.conflict("remedy.stay.none"))
                .lift(given.on(), given.reason());
    }

    /** @throws Refusal 409 it does not run */
    public void attended(RecordAttendance given, String by) {
        if (acceptedOn == null || endedOn != null) {
            throw Refusal.conflict("remedy.none-running");
        }
        if (given.heldOn().isBefore(acceptedOn)) {
            throw Refusal.invalid("remedy.attendance.before", acceptedOn);
        }
        attendances.add(new Attendance(this, given, by));
    }

    /** Whether it is not over: handed in, accepted or waiting. */
    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether it was accepted and is not over (复议、诉讼期间). */
    public boolean isRunning() {
        return acceptedOn != null && endedOn == null;
    }

    /** Whether nothing may be executed on a day. */
    public boolean isStayedOn(LocalDate day) {
        return isOpen() && stays.stream().anyMatch(stay -> stay.holdsOn(day));
    }

    /** Whether the remedy was spent: it was accepted and went to its end, however that was. */
    public boolean isSpent() {
        return endedOn != null && acceptedOn != null;
    }

    /** The last ruling; empty while none came. */
    public Optional<Ruling> ruling() {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.get(rulings.size() - 1));
    }

    /** The ruling whose effects count: of an appeal that failed the one of first instance. */
    public Optional<Ruling> effective() {
        return ruling().map(last -> last.kind() == RulingKind.APPEAL_DISMISSED ? rulings.get(0) : last);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public UUID partyId() {
        return partyId;
    }

    public RemedyKind kind() {
        return kind;
    }

    /** Reviewing organ or court. */
    public String body() {
        return body;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    /** Day on which it was handed to the organ that decided; empty where it came by the reviewing organ or the court. */
    public Optional<LocalDate> handedInOn() {
        return Optional.ofNullable(handedInOn);
    }

    public String request() {
        return request;
    }

    /** What came with an application handed in here. */
    public Optional<String> enclosures() {
        return Optional.ofNullable(enclosures);
    }

    /** The receipt for an application handed in here. */
    public Optional<UUID> receiptId() {
        return Optional.ofNullable(receiptId);
    }

    /** Day on which the application went to the reviewing organ. */
    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<SendApplication.Way> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public Optional<String> sentProof() {
        return Optional.ofNullable(sentProof);
    }

    public Optional<AnswerApplication.Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    public Optional<LocalDate> copyOn() {
        return Optional.ofNullable(copyOn);
    }

    /** Whether the simplified procedure applies (行政复议法53). */
    public boolean isSimplified() {
        return simplified;
    }

    public Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    public Optional<UUID> replyId() {
        return Optional.ofNullable(replyId);
    }

    public Optional<RecordAppeal.Appellant> appealedBy() {
        return Optional.ofNullable(appealedBy);
    }

    public Optional<LocalDate> appealedOn() {
        return Optional.ofNullable(appealedOn);
    }

    /** Day from which its result counts; empty while it is not over. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    public List<Stay> stays() {
        return List.copyOf(stays);
    }

    public List<Attendance> attendances() {
        return List.copyOf(attendances);
    }
}
