package org.tiean.party.entity;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.entity.Upload;

/**
 * A file a party handed in with what it said (当事人提交的材料). It becomes evidence only when officers take it in and verify it
 * (行政处罚法46).
 */
@Entity
@Table(name = "party_material")
public class PartyMaterial {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "act_id")
    private UUID actId;

    @Column(name = "act_kind")
    private String act;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "byte_size")
    private long size;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected PartyMaterial() {
    }

    /** @param with the act it came with */
    public PartyMaterial(Receipt with, UUID partyId, Upload upload) {
        this.id = upload.id();
        this.caseId = with.caseId();
        this.partyId = partyId;
        this.actId = with.actId();
        this.act = with.act().key();
        this.fileName = upload.fileName();
        this.sha256 = upload.sha256();
        this.size = upload.size();
        this.mediaType = upload.mediaType();
        this.receivedAt = with.recordedAt();
    }

    /** What the record says of it. */
    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("with", act).put("withId", actId).put("file", Facts.of().put("sha256", sha256)
                .put("size", size).put("mediaType", mediaType).put("name", fileName).build()).build();
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

    /** Key of the act it came with, e.g. {@code receive-defence}. */
    public String act() {
        return act;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    public String mediaType() {
        return mediaType;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
