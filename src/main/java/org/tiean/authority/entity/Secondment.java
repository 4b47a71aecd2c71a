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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/**
 * A loan of one person to another agency (借调), both days included. Made through {@link Officer#lend}; the borrowing
 * agency is the only one the person acts for on its days.
 */
@Entity
@Table(name = "secondment")
public class Secondment {

    /** What the person is lent for; nothing else may be done in the borrowing agency. */
    public enum Capacity {
        /** 执法人员. */
        OFFICER,
        /** 法制审核人员, who needs the qualification of 行政处罚法 58(2). */
        REVIEWER
    }

    /**
     * What is agreed.
     *
     * @param agencyId the borrowing agency
     * @param squadId  one of its squads, or null
     * @param from     first day there
     * @param until    last day there
     */
    public record Terms(UUID agencyId, UUID squadId, Capacity capacity, LocalDate from, LocalDate until) {

        public Terms {
            if (agencyId == null || capacity == null || from == null || until == null) {
                throw Refusal.invalid("authority.loan.incomplete");
            }
            if (until.isBefore(from)) {
                throw Refusal.invalid("authority.loan.turned-round");
            }
        }
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id")
    private Officer officer;

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(name = "squad_id")
    private UUID squadId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Capacity capacity;

    @Column(name = "from_day", nullable = false)
    private LocalDate from;

    @Column(name = "until_day", nullable = false)
    private LocalDate until;

    @Column(name = "last_day", nullable = false)
    private LocalDate last;

    @Version
    private int version;

    protected Secondment() {
    }

    Secondment(Officer officer, Terms terms) {
        this.id = UUID.randomUUID();
        this.officer = Objects.requireNonNull(officer);
        this.agencyId = terms.agencyId();
        this.squadId = terms.squadId();
        this.capacity = terms.capacity();
        this.from = terms.from();
        this.until = terms.until();
        this.last = terms.until();
    }

    /** Ends it early: the given day is the last one there. */
    void end(LocalDate day) {
        if (!day.isBefore(last)) {
            throw Refusal.conflict("authority.loan.over-already", last);
        }
        last = day.isBefore(from) ? from.minusDays(1) : day;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last);
    }

    boolean meets(Terms terms) {
        return !terms.from().isAfter(last) && !terms.until().isBefore(from);
    }

    /** Ended before its first day. */
    public boolean cameToNothing() {
        return last.isBefore(from);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Optional<UUID> squadId() {
        return Optional.ofNullable(squadId);
    }

    public Capacity capacity() {
        return capacity;
    }

    public LocalDate from() {
        return from;
    }

    /** As agreed. */
    public LocalDate until() {
        return until;
    }

    /** The last day there; before {@link #from()} if it {@link #cameToNothing()}. */
    public LocalDate last() {
        return last;
    }
}
