package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * The head decides that the duty is performed by force, or by somebody else in place of the party (强制执行决定、代履行决定;
 * 行政强制法37, 51).
 *
 * @param reason      why the party is not waited for any longer
 * @param manner      how it is carried out
 * @param plannedOn   day from which it is carried out
 * @param earlyGround why a building is not left standing until the time for review and suit is over; null as a rule
 *                    (行政强制法44; rulebook D4, only with a written ground)
 * @param substitute  who performs and what it will cost; only for substitute performance
 */
public record DecideCoercion(String reason, String manner, LocalDate plannedOn, String earlyGround, Substitute substitute) {

    /**
     * Who performs in place of the party (代履行人).
     *
     * @param performer the organ itself or a third party
     * @param unrelated has no interest in the case (行政强制法50)
     * @param estimate  what it will cost
     */
    public record Substitute(String performer, boolean unrelated, Money estimate) {

        private static final int NAME = 200;

        public Substitute {
            if (estimate == null || Words.missing(performer, NAME)) {
                throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 51, 1, 1), "execution.substitute.incomplete");
            }
            performer = performer.strip();
        }
    }

    private static final int LONGEST = 2000;

    public DecideCoercion {
        if (plannedOn == null || Words.missing(reason, LONGEST) || Words.missing(manner, LONGEST) || Words.tooLong(earlyGround, LONGEST)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 37), "execution.coercion.incomplete");
        }
        reason = reason.strip();
        manner = manner.strip();
        earlyGround = Words.orNull(earlyGround);
    }

    public JsonObject toFacts() {
        Facts facts = Facts.of().put("reason", reason).put("manner", manner).put("plannedOn", plannedOn).put("earlyGround", earlyGround);
        if (substitute != null) {
            facts.put("performer", substitute.performer()).put("unrelated", substitute.unrelated()).put("estimateFen", substitute.estimate());
        }
        return facts.build();
    }
}
