package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.control.ProtectedTextConverter;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * That a decision will be published or not, and why (公示决定): said before the decision is served, and confirmed by another
 * person before anybody else reads it. Sent back, it is drawn anew; what it said before stays in the record of the case.
 */
@Entity
@Table(name = "publication_decision")
public class PublicationDecision {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private PublishedKind kind;

    private boolean publish;

    private String reason;

    private boolean portal;

    @Column(name = "credit_china")
    private boolean creditChina;

    @Column(name = "double_publicity")
    private boolean doublePublicity;

    @Enumerated(EnumType.STRING)
    private Gravity gravity;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "least_until")
    private LocalDate leastUntil;

    @Column(name = "most_until")
    private LocalDate mostUntil;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String number;

    @Column(name = "decided_by_name")
    private String decidedByName;

    private int draft;

    @Convert(converter = ProtectedTextConverter.class)
    @Column(name = "draft_facts")
    private ProtectedText draftFacts;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmation_words")
    private String confirmationWords;

    @Column(name = "notice_document_id")
    private UUID noticeDocumentId;

    @Column(name = "text_document_id")
    private UUID textDocumentId;

    protected PublicationDecision() {
    }

    /**
     * @param decision what is published or not
     * @throws Refusal 400 a penalty without a class of dishonesty, or any other decision with one or on a credit site
     */
    public PublicationDecision(Publishable decision, DecidePublication.Line line, PublicityTerm term, Clerk clerk, LocalDate decidedOn) {
        this.id = UUID.randomUUID();
        this.caseId = decision.caseId();
        this.decisionId = decision.id();
        this.number = decision.number();
        this.kind = decision.kind();
        this.draft = 1;
        say(line, term, clerk, decidedOn);
    }

    /**
     * Who decides.
     *
     * @param username login
     * @param name     as documents print it
     */
    public record Clerk(String username, String name) {
    }

    private void say(DecidePublication.Line line, PublicityTerm term, Clerk clerk, LocalDate day) {
        line.requireFits(kind);
        this.publish = line.publish();
        this.reason = line.reason();
        this.portal = line.channels().portal();
        this.creditChina = line.channels().creditChina();
        this.doublePublicity = line.channels().doublePublicity();
        this.gravity = line.gravity();
        this.startsOn = term.startsOn();
        this.leastUntil = term.leastUntil();
        this.mostUntil = term.mostUntil();
        this.decidedBy = clerk.username();
        this.decidedByName = clerk.name();
        this.decidedOn = day;
        this.confirmation = publish ? Confirmation.AWAITED : Confirmation.NOT_ASKED;
        this.confirmedBy = null;
        this.confirmedOn = null;
        this.confirmationWords = null;
    }

    /**
     * Drawn anew, for the second person to look at again.
     *
     * @throws Refusal 409 nothing waits for confirmation any more, or what the party was told of the term would change
     */
    public void again(DecidePublication.Line line, PublicityTerm term, Clerk clerk, LocalDate day, boolean told) {
        if (confirmation != Confirmation.AWAITED && confirmation != Confirmation.RETURNED) {
            throw Refusal.conflict("disclosure.revision.settled", number);
        }
        if (told && line.publish() && line.gravity() != gravity) {
            throw Refusal.conflict("disclosure.revision.gravity-told", number);
        }
        draft++;
        say(line, term, clerk, day);
        if (!publish) {
            textDocumentId = null;
        }
    }

    /**
     * What was published was withdrawn, and it is decided once more whether and in which words to publish.
     *
     * @throws Refusal 409 it is not settled yet, nothing was published, or what the party was told of the term would change
     */
    public void anew(DecidePublication.Line line, PublicityTerm again, Clerk clerk, LocalDate day) {
        if (!isReleased()) {
            throw Refusal.conflict("disclosure.anew.none");
        }
        if (line.publish() && line.gravity() != gravity) {
            throw Refusal.conflict("disclosure.revision.gravity-told", number);
        }
        draft++;
        say(line, again, clerk, day);
        if (!publish) {
            textDocumentId = null;
        }
    }

    /**
     * The second person has looked at it.
     *
     * @throws Refusal 409 nothing waits, 422 it is the one who decided
     */
    public void confirm(ConfirmPublication given, String by, LocalDate day) {
        if (confirmation != Confirmation.AWAITED) {
            throw Refusal.conflict("disclosure.confirmation.none");
        }
        if (by.equals(decidedBy)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("国办发〔2018〕118号"), "disclosure.rule.own-publication", number);
        }
        confirmation = given.outcome() == ConfirmPublication.Outcome.CONFIRMED ? Confirmation.CONFIRMED : Confirmation.RETURNED;
        confirmedBy = by;
        confirmedOn = day;
        confirmationWords = given.words();
    }

    /**
     * The papers that go with a publication.
     *
     * @param notice notice on credit repair, null where none is due
     * @param text   the public text
     * @param facts  what that text said of the facts before anything was covered by hand
     */
    public void documented(UUID notice, UUID text, String facts) {
        draftFacts = ProtectedText.of(facts);
        noticeDocumentId = notice;
        textDocumentId = text;
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

    public String number() {
        return number;
    }

    public PublishedKind kind() {
        return kind;
    }

    /** Which drawing of the public text it is, from 1. */
    public int draft() {
        return draft;
    }

    /** The facts before anything was covered by hand, for drawing the text anew. */
    public Optional<String> draftFacts() {
        return Optional.ofNullable(draftFacts).map(ProtectedText::reveal);
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    /** Whether nothing stands in the way of showing it once it is served. */
    public boolean isReleased() {
        return publish && (confirmation == Confirmation.CONFIRMED || confirmation == Confirmation.NOT_ASKED);
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    /** What the second person said. */
    public Optional<String> confirmationWords() {
        return Optional.ofNullable(confirmationWords);
    }

    public boolean isPublish() {
        return publish;
    }

    public String reason() {
        return reason;
    }

    public Channels channels() {
        return new Channels(portal, creditChina, doublePublicity);
    }

    /** Null where the decision is no penalty. */
    public Gravity gravity() {
        return gravity;
    }

    public PublicityTerm term() {
        return new PublicityTerm(startsOn, leastUntil, mostUntil);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** 信用修复告知书, to be served with the decision. */
    public Optional<UUID> noticeDocumentId() {
        return Optional.ofNullable(noticeDocumentId);
    }

    /** 公开文本. */
    public Optional<UUID> textDocumentId() {
        return Optional.ofNullable(textDocumentId);
    }
}
