package org.tiean.party.entity;

import java.time.LocalDate;
import org.tiean.remedy.entity.RulingKind;

/**
 * How far a review or suit of the party's own has come, as it is told in its room.
 *
 * @param number  of the decision it is against
 * @param body    reviewing organ or court
 * @param day     of the standing
 * @param detail  how the application went on, or the number under which it was accepted; null for nothing to add
 * @param due     last day to send it on; null where it is past that
 * @param outcome how it ended; null while it did not, and where the decision was corrected
 */
public record OwnRemedy(String number, String body, Standing standing, LocalDate day, String detail, LocalDate due, RulingKind outcome) {

    /** Whether it is not over. */
    public boolean isOpen() {
        return standing != Standing.CORRECTED && standing != Standing.ENDED;
    }

    /** Where it stands. */
    public enum Standing {
        /** 已收到，正在处理. */
        RECEIVED,
        /** 决定转送，尚未寄出. */
        TO_BE_SENT,
        /** 已转送复议机关. */
        SENT,
        /** 已受理，正在审理. */
        ACCEPTED,
        /** 本机关已自行纠正. */
        CORRECTED,
        /** 已有结果. */
        ENDED
    }
}
