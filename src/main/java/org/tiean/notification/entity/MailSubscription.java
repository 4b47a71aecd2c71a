package org.tiean.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.tiean.kernel.entity.Zones;

/** Somebody's wish to hear of tasks by mail (邮件提醒). Where to is known to the login service alone. */
@Entity
@Table(name = "mail_subscription")
public class MailSubscription {

    /** When the mail of the day is written, in China. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** How often. */
    public enum Rhythm {
        /** Every morning, and whenever tasks have come. */
        PROMPT,
        /** Every morning. */
        DAILY
    }

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Rhythm rhythm;

    @Column(name = "told_until", nullable = false)
    private Instant toldUntil;

    @Version
    private int version;

    protected MailSubscription() {
    }

    /** @param now tasks that came before are not told */
    public MailSubscription(String username, Rhythm rhythm, Instant now) {
        this.id = UUID.randomUUID();
        this.username = Objects.requireNonNull(username);
        this.rhythm = Objects.requireNonNull(rhythm);
        this.toldUntil = Objects.requireNonNull(now);
    }

    public void change(Rhythm wanted) {
        rhythm = Objects.requireNonNull(wanted);
    }

    /** Whether the mail of this day is still to be written. */
    public boolean awaitsMorning(Instant now) {
        Instant morning = Zones.dayOf(now).atTime(MORNING).atZone(Zones.CHINA).toInstant();
        return toldUntil.isBefore(morning) && !now.isBefore(morning);
    }

    /** Whether tasks are to be told of now. */
    public boolean isDue(Instant now) {
        return rhythm == Rhythm.PROMPT || awaitsMorning(now);
    }

    /** All that came up to this moment was told, or there was nothing to tell. */
    public void told(Instant now) {
        toldUntil = now;
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public Instant toldUntil() {
        return toldUntil;
    }
}
