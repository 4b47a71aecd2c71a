package org.tiean.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An officer handling the case (承办人), from a day until a day. */
@Entity
@Table(name = "case_handler")
public class Handler {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Column(name = "officer_id")
    private UUID officerId;

    private String username;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "leave_reason")
    private String leaveReason;

    @Column(name = "stand_in_id")
    private UUID standInId;

    protected Handler() {
    }

    Handler(CaseFile caseFile, UUID officerId, String username, LocalDate fromDay) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile;
        this.officerId = officerId;
        this.username = username;
        this.fromDay = fromDay;
    }

    /** Who did something for an absent handler (代理承办): never a handler, but one who had a part in the case. */
    static Handler standIn(CaseFile caseFile, Assignment substitute, UUID standInId, LocalDate day, String why) {
        Handler one = new Handler(caseFile, substitute.officerId(), substitute.username(), day);
        one.standInId = standInId;
        one.leave(day, why);
        return one;
    }

    boolean isStandIn(UUID registration, String login) {
        return registration.equals(standInId) && username.equals(login);
    }

    /** The latest day on which the stand-in acted. */
    void actedOn(LocalDate day) {
        if (day.isAfter(untilDay)) {
            untilDay = day;
        } else if (day.isBefore(fromDay)) {
            fromDay = day;
        }
    }

    /** @param reason why, null where the act says it */
    void leave(LocalDate day, String reason) {
        untilDay = day;
        leaveReason = reason;
    }

    boolean isCurrent() {
        return untilDay == null;
    }

    public UUID officerId() {
        return officerId;
    }

    public String username() {
        return username;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    /** The day the officer left the case; empty while it is theirs. */
    public Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }

    public Optional<String> leaveReason() {
        return Optional.ofNullable(leaveReason);
    }
}
