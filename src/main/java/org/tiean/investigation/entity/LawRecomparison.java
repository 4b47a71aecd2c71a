package org.tiean.investigation.entity;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.discretion.entity.VersionComparison;

/** A {@link Recomparison} on which a notice or a decision rests, kept with the case. */
@Entity
@Table(name = "law_recomparison")
public class LawRecomparison {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "suspected_act_id")
    private UUID suspectedActId;

    @Enumerated(EnumType.STRING)
    private ActKind act;

    @Column(name = "compared_on")
    private LocalDate comparedOn;

    @Column(name = "reported_version")
    private String reportedVersion;

    @Column(name = "current_version")
    private String currentVersion;

    private String reason;
    private String comparison;

    protected LawRecomparison() {
    }

    /**
     * @param act    the notice or the decision that rests on it
     * @param found  came out the same for the party
     * @param reason in writing, in Chinese
     */
    public LawRecomparison(UUID caseId, UUID reportId, ActKind act, LocalDate comparedOn, Recomparison found, String reason) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.reportId = reportId;
        this.suspectedActId = found.before().suspectedActId();
        this.act = act;
        this.comparedOn = comparedOn;
        this.reportedVersion = found.reported();
        this.currentVersion = found.current();
        this.reason = reason;
        this.comparison = found.after().comparison();
    }

    public UUID suspectedActId() {
        return suspectedActId;
    }

    /** The notice or the decision that rests on it. */
    public ActKind act() {
        return act;
    }

    public LocalDate comparedOn() {
        return comparedOn;
    }

    public String reportedVersion() {
        return reportedVersion;
    }

    public String currentVersion() {
        return currentVersion;
    }

    public String reason() {
        return reason;
    }

    /** Old and new law side by side, as of the day it was compared. */
    public VersionComparison versions() {
        try (JsonReader reader = Json.createReader(new StringReader(comparison))) {
            return VersionComparison.fromJson(reader.readObject());
        }
    }
}
