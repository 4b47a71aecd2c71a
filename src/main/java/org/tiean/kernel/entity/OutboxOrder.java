package org.tiean.kernel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Something an act has ordered and a job has yet to carry out; one per job and subject. */
@Entity
@Table(name = "outbox_order")
public class OutboxOrder {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    private String job;

    private UUID subject;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxOrder() {
    }

    public OutboxOrder(String job, UUID subject, Instant orderedAt) {
        this.id = UUID.randomUUID();
        this.job = job;
        this.subject = subject;
        this.orderedAt = orderedAt;
        this.nextAttemptAt = orderedAt;
    }

    /** Carried out. */
    public void done(Instant at) {
        attempts++;
        doneAt = at;
        lastError = null;
    }

    /** Failed; tried again after a wait that doubles from two seconds to half an hour. */
    public void failed(String why, Instant at) {
        attempts++;
        lastError = why == null || why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 20));
        nextAttemptAt = at.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    public UUID id() {
        return id;
    }

    /** Which job carries it out. */
    public String job() {
        return job;
    }

    /** The thing it is about, e.g. the id of a document. */
    public UUID subject() {
        return subject;
    }
}
