package org.tiean.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a decision will be published or not, and why (公示决定). Written once, before the decision is served. */
@Entity
@Table(name = "publication_decision")
public class PublicationDecision {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

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

    @Column(name = "notice_document_id")
    private UUID noticeDocumentId;

    @Column(name = "text_document_id")
    private UUID textDocumentId;

    protected PublicationDecision() {
    }

    public PublicationDecision(UUID caseId, DecidePublication.Line line, PublicityTerm term, String decidedBy,
                               LocalDate decidedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.decisionId = line.decisionId();
        this.publish = line.publish();
        this.reason = line.reason();
        this.portal = line.channels().portal();
        this.creditChina = line.channels().creditChina();
        this.doublePublicity = line.channels().doublePublicity();
        this.gravity = line.gravity();
        this.startsOn = term.startsOn();
        this.leastUntil = term.leastUntil();
        this.mostUntil = term.mostUntil();
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
    }

    /** The papers that go with a publication: notice on credit repair, null where none is due, and public text. */
    public void documented(UUID notice, UUID text) {
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

    public boolean isPublish() {
        return publish;
    }

    public String reason() {
        return reason;
    }

    public Channels channels() {
        return new Channels(portal, creditChina, doublePublicity);
    }

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
