package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * A demand to do what a decision orders and money cannot do (催告履行; 行政强制法35).
 *
 * @param kind        how it is to be done where the party still does not
 * @param basisId     the served paper that orders it
 * @param duty        what the party has to do, as the paper says
 * @param object      the building, the place or the thing, so that nobody can mistake it
 * @param performBy   last day the paper gave
 * @param demandBy    last day the demand gives
 * @param consequence what comes of it if nothing is done; only for substitute performance, and then needed (行政强制法50)
 */
public record DemandDuty(CoerciveExecution.Kind kind, UUID basisId, String duty, String object, LocalDate performBy, LocalDate demandBy,
                         Consequence consequence) {

    /** What lets an organ have a duty performed by somebody else (代履行的条件; 行政强制法50). */
    public enum Consequence {
        TRAFFIC("已经或者将危害交通安全"),
        POLLUTION("已经或者将造成环境污染"),
        NATURE("已经或者将破坏自然资源");

        private final String words;

        Consequence(String words) {
            this.words = words;
        }

        /** As papers print it. */
        public String words() {
            return words;
        }
    }

    private static final int LONGEST = 1000;

    public DemandDuty {
        if (kind == null || kind == CoerciveExecution.Kind.IMMEDIATE || basisId == null || performBy == null || demandBy == null
                || Words.missing(duty, LONGEST) || Words.missing(object, LONGEST)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 35), "execution.duty.incomplete");
        }
        if (kind == CoerciveExecution.Kind.SUBSTITUTE && consequence == null) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 50), "execution.duty.no-consequence");
        }
        duty = duty.strip();
        object = object.strip();
        consequence = kind == CoerciveExecution.Kind.SUBSTITUTE ? consequence : null;
    }

    public JsonObject toFacts() {
        return Facts.of().put("kind", kind).put("basisId", basisId).put("duty", duty).put("performBy", performBy).put("demandBy", demandBy)
                .put("consequence", consequence).build();
    }
}
