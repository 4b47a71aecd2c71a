package org.tiean.transfer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** One answer of police or procuratorate; in their order they say whether a crime is being pursued. */
@Embeddable
public class PoliceAnswer {

    /** What it says. */
    public enum Kind {
        /** 立案. */
        FILED,
        /** 不予立案. */
        NOT_FILED,
        /** 不属于本机关管辖，转送: the police it was sent to decide. */
        FORWARDED
    }

    private int seq;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String body;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String reason;

    protected PoliceAnswer() {
    }

    PoliceAnswer(int seq, RecordPoliceAnswer given) {
        this.seq = seq;
        this.kind = given.kind();
        this.body = given.body();
        this.number = given.number();
        this.decidedOn = given.decidedOn();
        this.receivedOn = given.receivedOn();
        this.reason = given.reason();
    }

    public int seq() {
        return seq;
    }

    public Kind kind() {
        return kind;
    }

    public String body() {
        return body;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
