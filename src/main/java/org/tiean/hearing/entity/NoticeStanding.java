package org.tiean.hearing.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far one party's right to be heard has come, as the rules look at it.
 *
 * @param party          the party's name, for messages
 * @param servedOn       day of service, null before it
 * @param defenceDue     last day of the defence, null before service
 * @param hearingDue     last day to ask for a hearing, null where none was offered
 * @param waived         express waiver of the defence on file
 * @param hearingWaived  express waiver of the hearing on file
 * @param defended       made at least one defence
 * @param unexamined     defences in time that were not examined
 * @param unexaminedLate defences out of time that were not examined
 * @param hearingAsked   asked for a hearing in time, after this notice
 * @param hearingPending a hearing asked for in time is not over, also one asked for after an earlier notice
 */
public record NoticeStanding(UUID partyId, String party, LocalDate servedOn, LocalDate defenceDue, LocalDate hearingDue,
                             boolean waived, boolean hearingWaived, boolean defended, long unexamined,
                             long unexaminedLate, boolean hearingAsked, boolean hearingPending) {

    public boolean isServed() {
        return servedOn != null;
    }

    /** The party may still state and defend on that day. */
    public boolean defenceRunsOn(LocalDate day) {
        return isServed() && !waived && !day.isAfter(defenceDue);
    }

    /** The party may still ask for a hearing on that day. */
    public boolean hearingRunsOn(LocalDate day) {
        return isServed() && hearingDue != null && !hearingWaived && !day.isAfter(hearingDue);
    }

    /** Neither waived nor used: the party let the time go by. */
    public boolean isSilent() {
        return isServed() && !waived && !defended;
    }

    /** Gave up everything there was to wait for. */
    public boolean gaveUpAll() {
        return waived && (hearingDue == null || hearingWaived);
    }
}
