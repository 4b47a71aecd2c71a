package org.tiean.investigation.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.investigation.entity.Reinspect;

/**
 * Facts of a proposal with what the record says of correction put in place of what the report claims: not
 * having corrected is never taken from words, only from a re-inspection. Pure.
 */
public final class RecordedFacts {

    private RecordedFacts() {
    }

    /** @param result of the last re-inspection of the party, null where there was none */
    public static Map<String, BigDecimal> of(Map<String, BigDecimal> claimed, Reinspect.Result result) {
        Map<String, BigDecimal> facts = new HashMap<>(claimed);
        BigDecimal refused = facts.remove(DiscretionQuestion.REFUSE_TO_CORRECT);
        if (result == null) {
            // Correcting unasked speaks for the party and needs no order.
            facts.remove(DiscretionQuestion.CORRECTED_ON_TIME, BigDecimal.ZERO);
            return facts;
        }
        boolean corrected = result == Reinspect.Result.CORRECTED;
        facts.put(DiscretionQuestion.CORRECTED_ON_TIME, corrected ? BigDecimal.ONE : BigDecimal.ZERO);
        if (!corrected && refused != null) {
            facts.put(DiscretionQuestion.REFUSE_TO_CORRECT, refused);
        }
        return facts;
    }
}
