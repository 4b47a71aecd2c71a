package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How it was carried out (强制执行现场笔录). */
@Embeddable
public class CarriedOut {

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "carried_out_at")
    private Instant endedAt;

    @Column(name = "result")
    private String result;

    @Column(name = "urgent_ground")
    private String urgentGround;

    @Column(name = "works_recording")
    private String recording;

    @Column(name = "works_record_id")
    private UUID recordId;

    protected CarriedOut() {
    }

    CarriedOut(CarryOut given, UUID paper) {
        this.startedAt = given.startedAt();
        this.endedAt = given.endedAt();
        this.result = given.result();
        this.urgentGround = given.urgentGround();
        this.recording = given.recording();
        this.recordId = paper;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String result() {
        return result;
    }

    /** Why it was at night or on a holiday. */
    public Optional<String> urgentGround() {
        return Optional.ofNullable(urgentGround);
    }

    /** Number of the recording. */
    public String recording() {
        return recording;
    }

    public UUID recordId() {
        return recordId;
    }
}
