package org.tiean.wholecase;

/**
 * One line of a told case.
 *
 * @param line    in its file
 * @param when    {@code +3} days, {@code +3w} working days or {@code 0} ten minutes after the step before; {@code over:limit} on the
 *                day after the last day of a limit, {@code last:limit} on that day; {@code story} at the time the story gives it; days are at nine, or at {@code +3@11:00}
 * @param who     login of the one who acts; empty where the story knows
 * @param act     what is done, as the vocabulary of the rooms names it
 * @param with    with what
 * @param refused rule or key by which it is refused; empty if it is done
 */
record ToldStep(int line, String when, String who, String act, String with, String refused) {

    boolean isOfTheStory() {
        return "live".equals(act) || "until".equals(act);
    }
}
