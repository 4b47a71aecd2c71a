package org.tiean.intake.control;

import java.time.LocalDate;
import org.tiean.authority.entity.Clause;
import org.tiean.kernel.entity.Refusal;

/**
 * A clause of a rule that a higher law took over (上位法取代的规章条款; 行政处罚法13, rulebook Z-13), as the setting
 * {@code statute.overtaken-clauses} writes it: {@code JZLJ-2005:22:1@2026-08-15}.
 *
 * @param paragraph 款, 0 for the whole article
 * @param from      first day of the acts it no longer punishes
 */
record OvertakenClause(String statuteId, int article, int paragraph, LocalDate from) {

    /** @throws Refusal {@code intake.overtaken.unreadable} if it is written in another way */
    static OvertakenClause parse(String text) {
        try {
            String[] clauseAndDay = text.split("@", 2);
            String[] clause = clauseAndDay[0].split(":");
            return new OvertakenClause(clause[0], Integer.parseInt(clause[1]), clause.length > 2 ? Integer.parseInt(clause[2]) : 0,
                    LocalDate.parse(clauseAndDay[1]));
        } catch (RuntimeException unreadable) {
            throw Refusal.invalid("intake.overtaken.unreadable", text);
        }
    }

    boolean covers(Clause clause, LocalDate endedOn) {
        return clause.statuteId().equals(statuteId) && clause.article() == article
                && (paragraph == 0 || clause.paragraph() == paragraph) && !endedOn.isBefore(from);
    }
}
