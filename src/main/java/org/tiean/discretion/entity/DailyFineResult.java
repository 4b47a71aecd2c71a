package org.tiean.discretion.entity;

import java.time.LocalDate;
import java.util.List;
import org.tiean.kernel.entity.Money;

/**
 * What a daily consecutive fine comes to.
 *
 * @param days        how many days; 0 where it is not lawful
 * @param from        first of them, null likewise
 * @param to          last of them, null likewise
 * @param amount      days times the original fine; zero likewise
 * @param missing     what is missing, in words; empty if nothing is
 * @param explanation how it came about
 */
public record DailyFineResult(long days, LocalDate from, LocalDate to, Money amount, List<String> missing,
        ExplanationNode explanation) {

    public DailyFineResult {
        missing = List.copyOf(missing);
    }

    public boolean lawful() {
        return missing.isEmpty();
    }
}
