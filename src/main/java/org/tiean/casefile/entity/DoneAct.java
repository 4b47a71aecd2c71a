package org.tiean.casefile.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** An act that was done, kept under its request id so that a repeated request gets the same answer. */
@Entity
@Table(name = "done_act")
public class DoneAct {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ActKind act;

    private String actor;

    private String fingerprint;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String result;

    @Column(name = "stands_for")
    private String standsFor;

    protected DoneAct() {
    }

    /** @param standsFor logins of the absent for whom it was done (代), commas between; null for the own right */
    public DoneAct(ActRequest request, ActKind act, String actor, String standsFor, String fingerprint, Instant recordedAt,
                   JsonObject result) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.act = act;
        this.actor = actor;
        this.standsFor = standsFor;
        this.fingerprint = fingerprint;
        this.occurredAt = request.occurredAt();
        this.recordedAt = recordedAt;
        this.result = result.toString();
    }

    /**
     * The answer given the first time.
     *
     * @throws Refusal 409 if the id was used for something else
     */
    public Receipt answerAgain(String sameFingerprint) {
        if (!fingerprint.equals(sameFingerprint)) {
            throw Refusal.conflict("casefile.request.id-reused");
        }
        try (JsonReader reader = Json.createReader(new StringReader(result))) {
            return new Receipt(id, caseId, act, recordedAt, reader.readObject(), List.of());
        }
    }
}
