package org.tiean.evidence.entity;

import java.time.LocalDate;

/**
 * One row of the table of steps that are filmed (音像记录事项).
 *
 * @param act       key of the act, or its beginning followed by {@code *}
 * @param condition when the row speaks of the act, null for always
 * @param from      first day
 * @param to        last day, null while it holds
 * @param basis     where it is said
 * @param reason    why, in words
 * @param awaits    the procedure that will bring the act, null for acts there are
 */
public record FilmDuty(String act, Condition condition, Duty duty, LocalDate from, LocalDate to, String basis, String reason, String awaits) {

    /** What is asked of the step. */
    public enum Duty {
        /** 应当全程音像记录. */
        MUST,
        /** 根据实际情况: an agency may make it a must. */
        NEED
    }

    /** When a row speaks of an act. */
    public enum Condition {
        /** At a place where cases are handled (执法办案场所). */
        HANDLING_PLACE,
        /** Service by leaving the paper (留置送达). */
        LEFT,
        /** Goods are destroyed (销毁). */
        DESTRUCTION
    }

    /** Whether it is about that act. */
    public boolean isAbout(String key) {
        return act.endsWith("*") ? key.startsWith(act.substring(0, act.length() - 1)) : act.equals(key);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
