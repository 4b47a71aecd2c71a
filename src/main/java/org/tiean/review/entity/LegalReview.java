package org.tiean.review.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One round of legal review (法制审核; 行政处罚法58). It holds for the report it was given on and no other. */
@Entity
@Table(name = "legal_review")
public class LegalReview {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int round;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_provisional")
    private boolean dueProvisional;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private ReviewOpinion opinion;

    private String problems;

    @Column(name = "discussion_advised")
    private boolean discussionAdvised;

    @Column(name = "reviewer_id")
    private UUID reviewerId;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Column(name = "qualification_no")
    private String qualificationNo;

    @Column(name = "document_id")
    private UUID documentId;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReviewedPoint> points = new ArrayList<>();

    protected LegalReview() {
    }

    /** @param submission what was submitted, and since when it lay there */
    public LegalReview(UUID caseId, Submission submission, Reviewer reviewer, ReviewLegality given, LocalDate reviewedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.round = submission.round();
        this.reportId = submission.reportId();
        this.receivedOn = submission.receivedOn();
        this.dueOn = submission.dueOn();
        this.dueProvisional = submission.provisional();
        this.reviewedOn = reviewedOn;
        this.opinion = given.opinion();
        this.problems = given.problems();
        this.discussionAdvised = given.discussionAdvised();
        this.reviewerId = reviewer.officerId();
        this.reviewerName = reviewer.name();
        this.qualificationNo = reviewer.qualificationNo();
        given.answers().forEach(answer -> points.add(new ReviewedPoint(this, answer)));
    }

    public void documented(UUID document) {
        documentId = document;
    }

    /** Whether it lets this report pass. */
    public boolean passes(UUID report) {
        return opinion == ReviewOpinion.AGREED && reportId.equals(report);
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public UUID reportId() {
        return reportId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether the last day was counted over a year without a holiday table when the opinion was given. */
    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public ReviewOpinion opinion() {
        return opinion;
    }

    /** What is wrong, null with 同意. */
    public String problems() {
        return problems;
    }

    public boolean discussionAdvised() {
        return discussionAdvised;
    }

    public String reviewerName() {
        return reviewerName;
    }

    public String qualificationNo() {
        return qualificationNo;
    }

    public UUID documentId() {
        return documentId;
    }

    public List<ReviewedPoint> points() {
        return List.copyOf(points);
    }
}
