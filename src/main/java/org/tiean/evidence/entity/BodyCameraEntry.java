package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** Something that happened to a body camera (配发、停用、校时、报废). It stands; only its end may be written later. */
@Entity
@Table(name = "body_camera_entry")
public class BodyCameraEntry {

    /** What happened. */
    public enum Kind {
        /** An officer wears it (配发). */
        ASSIGNED,
        /** It does not work, or must not be used (停用). */
        OUT_OF_SERVICE,
        /** Its clock was compared (校时). */
        CLOCK_CHECKED,
        /** It is gone for good (报废). */
        RETIRED
    }

    /**
     * What is entered.
     *
     * @param id            made by who enters
     * @param officer       who wears it from then on, null for other kinds
     * @param from          the first day
     * @param until         the last day; null while it goes on, and for what has no end
     * @param offsetSeconds what its clock shows less the true time; null for other kinds
     */
    public record Given(UUID id, Kind kind, UUID officer, LocalDate from, LocalDate until, Integer offsetSeconds, String note) {

        /** A clock further off than a year of 366 days was never set. */
        private static final long MOST_OFFSET = 31_622_400;

        public Given {
            boolean spans = kind == Kind.ASSIGNED || kind == Kind.OUT_OF_SERVICE;
            if (kind == null || from == null || until != null && (!spans || until.isBefore(from))) {
                throw Refusal.invalid("evidence.camera.span-form");
            }
            if ((kind == Kind.ASSIGNED) != (officer != null)) {
                throw Refusal.invalid("evidence.camera.wearer-form");
            }
            if ((kind == Kind.CLOCK_CHECKED) != (offsetSeconds != null) || offsetSeconds != null && Math.abs((long) offsetSeconds) > MOST_OFFSET) {
                throw Refusal.invalid("evidence.camera.clock-form");
            }
            note = note == null || note.isBlank() ? null : note.strip();
        }
    }

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "camera_id")
    private BodyCamera camera;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "officer_id")
    private UUID officerId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "offset_seconds")
    private Integer offsetSeconds;

    private String note;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected BodyCameraEntry() {
    }

    BodyCameraEntry(BodyCamera camera, Given given, String enteredBy, Instant enteredAt) {
        this.id = given.id();
        this.camera = camera;
        this.kind = given.kind();
        this.officerId = given.officer();
        this.from = given.from();
        this.until = given.until();
        this.offsetSeconds = given.offsetSeconds();
        this.note = given.note();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** @throws Refusal 400 before it began, 409 if it has ended or has no end */
    void end(LocalDate last) {
        if (!isOpen()) {
            throw Refusal.conflict("evidence.camera.ended");
        }
        if (last.isBefore(from)) {
            throw Refusal.invalid("evidence.camera.span-form");
        }
        until = last;
    }

    /** Whether it goes on and may be ended. */
    public boolean isOpen() {
        return until == null && (kind == Kind.ASSIGNED || kind == Kind.OUT_OF_SERVICE);
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    boolean overlaps(Given other) {
        return kind == other.kind() && (other.until() == null || !from.isAfter(other.until())) && (until == null || !until.isBefore(other.from()));
    }

    boolean repeats(Given given) {
        return kind == given.kind() && from.equals(given.from());
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public UUID officerId() {
        return officerId;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    /** Seconds its clock is ahead of the true time, negative where it is behind. */
    public Integer offsetSeconds() {
        return offsetSeconds;
    }

    public String note() {
        return note;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
