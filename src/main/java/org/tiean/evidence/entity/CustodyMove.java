package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** One move of a thing in custody; it begins where the one before it ended. */
@Embeddable
public class CustodyMove {

    private int seq;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    @Column(name = "from_place")
    private String fromPlace;

    @Column(name = "to_place")
    private String toPlace;

    @Column(name = "from_person")
    private String fromPerson;

    @Column(name = "to_person")
    private String toPerson;

    @Column(name = "from_signature")
    private String fromSignature;

    @Column(name = "to_signature")
    private String toSignature;

    private String refusal;

    private String ground;

    @Column(name = "act_id")
    private UUID actId;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected CustodyMove() {
    }

    CustodyMove(int seq, String fromPlace, MoveItem given, UUID actId, String by, Instant at) {
        this.seq = seq;
        this.kind = given.kind();
        this.fromPlace = fromPlace;
        this.toPlace = given.toPlace();
        this.fromPerson = given.fromPerson();
        this.toPerson = given.toPerson();
        this.fromSignature = given.fromSignature();
        this.toSignature = given.toSignature();
        this.refusal = given.refusal();
        this.ground = given.ground();
        this.actId = actId;
        this.recordedBy = by;
        this.movedAt = at;
    }

    public int seq() {
        return seq;
    }

    public MoveKind kind() {
        return kind;
    }

    public String toPlace() {
        return toPlace;
    }

    public String fromPerson() {
        return fromPerson;
    }

    public String toPerson() {
        return toPerson;
    }

    /** Whether who gave it did not sign, and how; null where signed. */
    public String refusal() {
        return refusal;
    }

    public String ground() {
        return ground;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
