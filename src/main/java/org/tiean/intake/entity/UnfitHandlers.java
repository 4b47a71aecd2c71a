package org.tiean.intake.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case whose handlers cannot go on (须转办的案件).
 *
 * @param number      null before filing
 * @param stage       name of its stage
 * @param due         last day of the next running time limit, or null
 * @param provisional whether that day may still move
 * @param people      who cannot go on, and why
 */
public record UnfitHandlers(UUID caseId, String number, String title, String stage, LocalDate due, boolean provisional,
        List<Person> people) {

    /** Why somebody cannot go on. */
    public enum Cause {
        /** No valid certificate today: suspended, revoked or run out. */
        CERTIFICATE,
        /** Acts for another agency today: on loan, back from loan, or moved. */
        ELSEWHERE,
        /** Had to withdraw (回避) and has left already. */
        RECUSED,
        /** Left, and nobody followed. */
        LEFT
    }

    /** One of them. */
    public record Person(String name, Cause cause) {
    }
}
