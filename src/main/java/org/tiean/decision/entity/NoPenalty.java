package org.tiean.decision.entity;

import jakarta.json.JsonArray;
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
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** A proposal to end the case without a penalty and what the head made of it (不予行政处罚、终止调查; 行政处罚法57(1)). */
@Entity
@Table(name = "no_penalty")
public class NoPenalty {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private NoPenaltyGround ground;

    private String facts;

    private String reason;

    private String evidence;

    @Column(name = "corrected_on")
    private LocalDate correctedOn;

    private String correction;

    private String education;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private Approval outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String mandate;

    @OneToMany(mappedBy = "noPenalty", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<NoPenaltyPaper> papers = new ArrayList<>();

    protected NoPenalty() {
    }

    /**
     * @param evidence as documents print it
     * @param report   the report that ends the investigation (D25)
     */
    public NoPenalty(UUID caseId, ProposeNoPenalty proposed, JsonArray evidence, UUID report, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.ground = proposed.ground();
        this.facts = proposed.facts();
        this.reason = proposed.reason();
        this.evidence = evidence.toString();
        this.correctedOn = proposed.correctedOn();
        this.correction = proposed.correction();
        this.education = proposed.education();
        this.reportId = report;
        this.proposedBy = by;
        this.proposedOn = on;
    }

    /**
     * The head's answer.
     *
     * @param onOrder the order on which a deputy decides, empty for the head
     * @throws Refusal 409 if it was answered before
     */
    public void decide(ApproveNoPenalty given, String by, LocalDate on, String onOrder) {
        if (outcome != null) {
            throw Refusal.conflict("decision.no-penalty.decided");
        }
        outcome = given.opinion();
        opinion = given.text();
        decidedBy = by;
        decidedOn = on;
        mandate = onOrder;
    }

    /** The decision for one party. */
    public NoPenaltyPaper issue(UUID partyId, UUID documentId) {
        NoPenaltyPaper paper = new NoPenaltyPaper(this, partyId, documentId);
        papers.add(paper);
        return paper;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public NoPenaltyGround ground() {
        return ground;
    }

    public String facts() {
        return facts;
    }

    public String reason() {
        return reason;
    }

    /** As documents print it. */
    public JsonArray evidence() {
        try (JsonReader reader = Json.createReader(new StringReader(evidence))) {
            return reader.readArray();
        }
    }

    public Optional<LocalDate> correctedOn() {
        return Optional.ofNullable(correctedOn);
    }

    public Optional<String> correction() {
        return Optional.ofNullable(correction);
    }

    public Optional<String> education() {
        return Optional.ofNullable(education);
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isApproved() {
        return outcome == Approval.APPROVED;
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public List<NoPenaltyPaper> papers() {
        return List.copyOf(papers);
    }

    /** Whether nothing is left to serve. */
    public boolean isServed() {
        return papers.stream().allMatch(paper -> paper.servedOn().isPresent());
    }
}
