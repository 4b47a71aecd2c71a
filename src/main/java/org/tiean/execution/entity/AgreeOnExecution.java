package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Organ and party agree how the duty is performed, without harm to the public or to others (执行协议; 行政强制法42).
 *
 * @param terms     the stages, and how the party mends what it did
 * @param performBy last day of the last stage
 */
public record AgreeOnExecution(String terms, LocalDate performBy) {

    private static final int LONGEST = 2000;

    public AgreeOnExecution {
        if (performBy == null || Words.missing(terms, LONGEST)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 42), "execution.agreement.incomplete");
        }
        terms = terms.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("terms", terms).put("performBy", performBy).build();
    }
}
