package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * The notice of a proposed penalty to one party (行政处罚事先告知书; 行政处罚法44). It fixes what the party
 * was told; a later notice supersedes it and never changes it.
 */
@Entity
@Table(name = "penalty_notice")
public class PenaltyNotice {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    private int edition;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_version")
    private int reportVersion;

    @Column(name = "hearing_offered")
    private boolean hearingOffered;

    @Column(name = "legal_review_due")
    private boolean legalReviewDue;

    @Column(name = "discussion_due")
    private boolean discussionDue;

    private String content;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "superseded_on")
    private LocalDate supersededOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "defence_due")
    private LocalDate defenceDue;

    @Column(name = "hearing_due")
    private LocalDate hearingDue;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<NoticeLine> lines = new ArrayList<>();

    protected PenaltyNotice() {
    }

    /**
     * @param edition 1 for the first notice to this party
     * @param report  what it rests on
     * @param content facts, evidence, clauses and benchmark as the document prints them
     */
    public PenaltyNotice(UUID caseId, UUID partyId, int edition, ReportBasis report, JsonObject content, LocalDate issuedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = partyId;
        this.edition = edition;
        this.reportId = report.reportId();
        this.reportVersion = report.version();
        this.hearingOffered = report.hearingInScope();
        this.legalReviewDue = report.legalReviewDue();
        this.discussionDue = report.discussionDue();
        this.content = content.toString();
        this.issuedOn = issuedOn;
    }

    /** Adds the penalty proposed for one suspected act. */
    public void propose(ProposedPenalty proposed) {
        lines.add(new NoticeLine(this, lines.size() + 1, proposed));
    }

    /** The document that says it. */
    public void documented(UUID document) {
        documentId = document;
    }

    /** A new notice takes its place. */
    public void supersede(LocalDate day) {
        supersededOn = day;
    }

    /**
     * Served; the limits run from the next day.
     *
     * @param hearingLimit last day to ask for a hearing, null where none was offered
     * @throws Refusal 409 if it was served before or superseded
     */
    public void served(LocalDate day, LocalDate defenceLimit, LocalDate hearingLimit) {
        if (servedOn != null) {
            throw Refusal.conflict("hearing.notice.served-already", servedOn);
        }
        if (supersededOn != null) {
            throw Refusal.conflict("hearing.notice.superseded");
        }
        servedOn = day;
        defenceDue = defenceLimit;
        hearingDue = hearingLimit;
    }

    /** Its time of defence ended, by lapse or waiver. */
    public void close(LocalDate day) {
        if (closedOn == null) {
            closedOn = day;
        }
    }

    /** @throws Refusal 404 if this notice says nothing about that act */
    public NoticeLine line(UUID suspectedActId) {
        return lines.stream().filter(line -> line.suspectedActId().equals(suspectedActId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("hearing.notice.act-unknown"));
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public int edition() {
        return edition;
    }

    public UUID reportId() {
        return reportId;
    }

    public int reportVersion() {
        return reportVersion;
    }

    public boolean hearingOffered() {
        return hearingOffered;
    }

    public boolean legalReviewDue() {
        return legalReviewDue;
    }

    public boolean discussionDue() {
        return discussionDue;
    }

    /** What the notice says, in the fields of its template. */
    public JsonObject content() {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    public UUID documentId() {
        return documentId;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public boolean isCurrent() {
        return supersededOn == null;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** Last day of the defence, once served. */
    public Optional<LocalDate> defenceDue() {
        return Optional.ofNullable(defenceDue);
    }

    /** Last day to ask for a hearing, once served and where one was offered. */
    public Optional<LocalDate> hearingDue() {
        return Optional.ofNullable(hearingDue);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public List<NoticeLine> lines() {
        return List.copyOf(lines);
    }

    /** All fines together as noticed. */
    public Money noticed() {
        return lines.stream().map(NoticeLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The last day of the defence was counted anew. */
    public void defenceMovedTo(LocalDate day) {
        defenceDue = day;
    }

    /** The last day to ask for a hearing was counted anew. */
    public void hearingMovedTo(LocalDate day) {
        hearingDue = day;
    }
}
