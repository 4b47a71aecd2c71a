package org.tiean.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who stood before the reviewing organ or the court on a day; written once. */
@Entity
@Table(name = "remedy_attendance", schema = "tiean")
public class Attendance {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "remedy_id")
    private Remedy remedy;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private RecordAttendance.Who who;

    private String person;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Attendance() {
    }

    Attendance(Remedy remedy, RecordAttendance given, String by) {
        this.id = UUID.randomUUID();
        this.remedy = remedy;
        this.heldOn = given.heldOn();
        this.who = given.who();
        this.person = given.person();
        this.reason = given.reason();
        this.recordedBy = by;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public RecordAttendance.Who who() {
        return who;
    }

    public String person() {
        return person;
    }

    /** Why the head could not come. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
