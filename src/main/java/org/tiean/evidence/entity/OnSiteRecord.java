package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;

/** A record of an inspection or a questioning (笔录) as it was made; its words are kept encrypted. Never changed. */
@Entity
@Table(name = "on_site_record")
public class OnSiteRecord {

    /** Of what. */
    public enum Kind {
        INSPECTION,
        QUESTIONING
    }

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int round;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String person;

    private ProtectedText content;

    @Column(name = "signature_sha256")
    private String signatureSha256;

    @Column(name = "document_id")
    private UUID documentId;

    protected OnSiteRecord() {
    }

    /** @param content what the form was filled with */
    public OnSiteRecord(ActRequest request, Kind kind, int round, Instant startedAt, String person, JsonObject content,
                        Upload signature, UUID documentId) {
        this.id = request.id();
        this.caseId = request.caseId();
        this.kind = kind;
        this.round = round;
        this.startedAt = startedAt;
        this.endedAt = request.occurredAt();
        this.person = person;
        this.content = ProtectedText.of(content.toString());
        this.signatureSha256 = signature == null ? null : signature.sha256();
        this.documentId = documentId;
    }

    public UUID id() {
        return id;
    }

    /** Its place among the records of its kind in the case, from 1. */
    public int round() {
        return round;
    }

    /** Day on which it ended, Asia/Shanghai. */
    public LocalDate endedOn() {
        return Zones.dayOf(endedAt);
    }
}
