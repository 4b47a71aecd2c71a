package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** What was found or done about a monitoring device, from a day on, with its document. Never changed afterwards. */
@Entity
@Table(name = "device_entry")
public class DeviceEntry {

    /** What the entry is about; all but the last must stand on the day of a recording (行政处罚法 41(1); A4.4). */
    public enum Kind {
        /** 法制审核, which also signs off what the use of the device rests on (Z-19). */
        LEGAL_REVIEW,
        /** 技术审核: meets its standards and is reasonably placed. */
        TECHNICAL_REVIEW,
        /** 设置地点向社会公布. */
        PUBLICATION,
        /** 设置明显标志. */
        MARKING,
        /** 计量检定、校准, with a term (国发〔2024〕5号). */
        CALIBRATION,
        /** 停用: for good. */
        RETIREMENT;

        /** What a device needs before its recordings may be evidence. */
        public static Set<Kind> needed() {
            return EnumSet.complementOf(EnumSet.of(RETIREMENT));
        }
    }

    /**
     * What is entered.
     *
     * @param id       made by the caller; the same id again enters nothing twice
     * @param met      whether it was passed or done; false from the day it was found wanting
     * @param day      from which it holds, not a day to come
     * @param until    last day of a calibration that passed, null for everything else
     * @param document the paper or the publication it rests on, by title and number
     * @param note     more words, or null
     */
    public record Given(UUID id, Kind kind, boolean met, LocalDate day, LocalDate until, String document, String note) {

        public Given {
            if (id == null || kind == null || day == null || document == null || document.isBlank()) {
                throw Refusal.invalid("authority.device.entry-incomplete");
            }
            if ((kind == Kind.CALIBRATION && met) != (until != null)) {
                throw Refusal.invalid("authority.device.term");
            }
            if (until != null && until.isBefore(day)) {
                throw Refusal.invalid("authority.device.term-turned-round");
            }
            if (kind == Kind.RETIREMENT && !met) {
                throw Refusal.invalid("authority.device.retired-for-good");
            }
            document = document.strip();
            note = note == null || note.isBlank() ? null : note.strip();
        }
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "device_id")
    private MonitoringDevice device;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private boolean met;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(nullable = false)
    private String document;

    private String note;

    @Column(nullable = false)
    private String actor;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected DeviceEntry() {
    }

    DeviceEntry(MonitoringDevice device, Given given, String actor, Instant recordedAt) {
        this.id = given.id();
        this.device = device;
        this.kind = given.kind();
        this.met = given.met();
        this.effectiveOn = given.day();
        this.untilDay = given.until();
        this.document = given.document();
        this.note = given.note();
        this.actor = actor;
        this.recordedAt = recordedAt;
    }

    /** Whether what it says holds that day: passed or done, and within its term. */
    boolean standsOn(LocalDate day) {
        return met && (untilDay == null || !day.isAfter(untilDay));
    }

    /** Whether this is the same entry sent once more. */
    public boolean repeats(UUID deviceId, Given given) {
        return device.id().equals(deviceId) && kind == given.kind() && met == given.met() && effectiveOn.equals(given.day())
                && Objects.equals(untilDay, given.until()) && document.equals(given.document());
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isMet() {
        return met;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }

    public String document() {
        return document;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public String actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
