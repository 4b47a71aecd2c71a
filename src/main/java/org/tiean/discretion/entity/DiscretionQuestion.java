package org.tiean.discretion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tiean.statute.entity.Findings;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.StatutoryRange;

/**
 * What is handed in for a computation.
 *
 * @param range    what the clause allows for this party
 * @param liability the clause, printed, for the explanation
 * @param base     base of multiples and per cent, number of units
 * @param facts    facts found, by name; yes is 1, no is 0; what was not found is left out
 * @param grounds  grounds that the officer found to apply
 * @param history  earlier decisions against the party
 */
public record DiscretionQuestion(StatutoryRange range, String liability, FineBase base, Map<String, BigDecimal> facts,
        List<Ground> grounds, History history) implements Serializable {

    /** How often within the look-back of "again", this time included. */
    public static final String TIMES_IN_YEAR = "times_in_year";

    public static final String CORRECTED_ON_TIME = "corrected_on_time";
    public static final String REFUSE_TO_CORRECT = "refuse_to_correct";
    public static final String SERIOUS_CONSEQUENCE = "serious_consequence";
    public static final String SERIOUS_CIRCUMSTANCES = "serious_circumstances";

    public DiscretionQuestion {
        facts = Map.copyOf(facts);
        grounds = List.copyOf(grounds);
    }

    /** A question to which no register was asked. */
    public DiscretionQuestion(StatutoryRange range, String liability, FineBase base, Map<String, BigDecimal> facts,
            List<Ground> grounds) {
        this(range, liability, base, facts, grounds, History.NOT_SEARCHED);
    }

    /** The facts on which penalty clauses turn. */
    public Findings findings() {
        return new Findings(is(CORRECTED_ON_TIME, 0) || is(REFUSE_TO_CORRECT, 1), is(SERIOUS_CONSEQUENCE, 1),
                is(SERIOUS_CIRCUMSTANCES, 1));
    }

    private boolean is(String fact, int value) {
        BigDecimal found = facts.get(fact);
        return found != null && found.compareTo(BigDecimal.valueOf(value)) == 0;
    }
}
