package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Refusal;

/** Who stands in for somebody absent (外出代理), from a day to a day. Ended or lapsed it stays as it was. */
@Entity
@Table(name = "stand_in")
public class StandIn {

    /** Where it stands on a day. */
    public enum Standing {
        /** 尚未开始. */
        AHEAD,
        /** 代理中. */
        RUNNING,
        /** 期满. */
        LAPSED,
        /** 提前结束. */
        ENDED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    private String absent;

    @Column(name = "absent_name")
    private String absentName;

    private String substitute;

    @Column(name = "substitute_name")
    private String substituteName;

    @Enumerated(EnumType.STRING)
    private Role capacity;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_by_name")
    private String registeredByName;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected StandIn() {
    }

    public StandIn(RegisterStandIn given, UUID agencyId, Officer absent, Officer substitute, String by, String byName, Instant at) {
        this.id = given.id();
        this.agencyId = agencyId;
        this.absent = absent.username();
        this.absentName = absent.name();
        this.substitute = substitute.username();
        this.substituteName = substitute.name();
        this.capacity = given.capacity();
        this.fromDay = given.from();
        this.lastDay = given.until();
        this.reason = given.reason();
        this.registeredBy = by;
        this.registeredByName = byName;
        this.registeredAt = at;
    }

    /**
     * Ends it at once, before its last day is over; before its first day it does not come to pass.
     *
     * @throws Refusal 409 ended or lapsed before
     */
    public void end(String byName, String why, Instant at, LocalDate today) {
        if (!isOpenOn(today)) {
            throw Refusal.conflict("authority.stand-in.over");
        }
        endedByName = byName;
        endReason = why;
        endedAt = at;
    }

    /** Runs on this day or is still ahead of it. */
    public boolean isOpenOn(LocalDate day) {
        return endedAt == null && !day.isAfter(lastDay);
    }

    public Standing standingOn(LocalDate day) {
        if (endedAt != null) {
            return Standing.ENDED;
        }
        return day.isBefore(fromDay) ? Standing.AHEAD : day.isAfter(lastDay) ? Standing.LAPSED : Standing.RUNNING;
    }

    /** Whether this is the same registration sent once more. */
    public boolean repeats(RegisterStandIn given, String absentLogin, String substituteLogin, String by) {
        return absent.equals(absentLogin) && substitute.equals(substituteLogin) && capacity == given.capacity()
                && fromDay.equals(given.from()) && lastDay.equals(given.until()) && reason.equals(given.reason()) && registeredBy.equals(by);
    }

    public boolean concerns(String username) {
        return absent.equals(username) || substitute.equals(username);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String absent() {
        return absent;
    }

    public String absentName() {
        return absentName;
    }

    public String substitute() {
        return substitute;
    }

    public String substituteName() {
        return substituteName;
    }

    public Role capacity() {
        return capacity;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public String registeredByName() {
        return registeredByName;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<String> endedByName() {
        return Optional.ofNullable(endedByName);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
