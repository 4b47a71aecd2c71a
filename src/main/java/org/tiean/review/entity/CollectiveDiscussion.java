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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The heads discussed a heavy or complex case together (集体讨论; 行政处罚法57(2)). */
@Entity
@Table(name = "collective_discussion")
public class CollectiveDiscussion {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String place;

    @Column(name = "chair_id")
    private UUID chairId;

    private String recorder;

    private String observers;

    private String ground;

    @Column(name = "case_report")
    private String report;

    private int expected;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    @Column(name = "conclusion_text")
    private String text;

    private String departure;

    @Column(name = "document_id")
    private UUID documentId;

    @OneToMany(mappedBy = "discussion", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Attendee> attendees = new ArrayList<>();

    protected CollectiveDiscussion() {
    }

    /** @param expected how many heads there are */
    public CollectiveDiscussion(UUID caseId, UUID reportId, Discuss held, int expected) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.reportId = reportId;
        this.startedAt = held.startedAt();
        this.endedAt = held.endedAt();
        this.place = held.place();
        this.chairId = held.chairId();
        this.recorder = held.recorder();
        this.observers = held.observers();
        this.ground = held.ground();
        this.report = held.report();
        this.expected = expected;
        this.conclusion = held.conclusion();
        this.text = held.text();
        this.departure = held.departure();
    }

    /** Somebody attended and said something. */
    public void heard(UUID officerId, String name, String post, Vote vote, String opinion) {
        attendees.add(new Attendee(this, attendees.size() + 1, officerId, name, post, vote, opinion));
    }

    public void documented(UUID document) {
        documentId = document;
    }

    /** Whether it carries this report on to the decision. */
    public boolean carries(UUID reportInQuestion) {
        return conclusion == Conclusion.AGREED && reportId.equals(reportInQuestion);
    }

    public UUID id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String place() {
        return place;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    /** The conclusion in words. */
    public String text() {
        return text;
    }

    /** Why the conclusion is not that of most of them; empty where it is. */
    public Optional<String> departure() {
        return Optional.ofNullable(departure);
    }

    /** How many were for this. */
    public long count(Vote vote) {
        return attendees.stream().filter(one -> one.vote().filter(vote::equals).isPresent()).count();
    }

    public UUID documentId() {
        return documentId;
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }
}
