package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * The duty was performed by force or in the party's place; it ended when the act took place (实施强制执行、代履行; 行政强制法43, 44, 51).
 *
 * @param course       what was done, as it happened
 * @param result       what was left
 * @param utilitiesCut whether water, power, heat or gas of a home was cut to force the party (行政强制法43(2))
 * @param urgentGround why it had to be at night or on a holiday; null as a rule (行政强制法43(1))
 * @param officerIds   staff of the organ who were there
 * @param signed       who signed the record
 * @param recording    number of the recording of the whole course
 */
public record CarryOut(Instant startedAt, Instant endedAt, String course, String result, boolean utilitiesCut, String urgentGround,
                       List<UUID> officerIds, Signed signed, String recording) {

    /**
     * How the record was signed.
     *
     * @param party     who was there for the party; null where nobody was
     * @param refusal   why nobody signed for the party; null where somebody did
     * @param witness   who witnessed it; null where none was needed
     * @param performer who signed for the performer of a substitute performance; null otherwise
     */
    public record Signed(String party, String refusal, String witness, String performer) {

        private static final int NAME = 300;

        public Signed {
            if (Words.tooLong(party, NAME) || Words.tooLong(refusal, NAME) || Words.tooLong(witness, NAME) || Words.tooLong(performer, NAME)) {
                throw Refusal.invalid("execution.carry-out.incomplete");
            }
            party = Words.orNull(party);
            refusal = Words.orNull(refusal);
            witness = Words.orNull(witness);
            performer = Words.orNull(performer);
        }

        /** Whether the party or, where it did not, a witness signed. */
        public boolean isWhole() {
            return party != null && refusal == null || witness != null;
        }
    }

    private static final int LONGEST = 4000;
    private static final int NUMBER = 200;

    public CarryOut {
        if (startedAt == null || endedAt == null || signed == null || Words.missing(course, LONGEST) || Words.missing(result, LONGEST)
                || Words.missing(recording, NUMBER) || Words.tooLong(urgentGround, LONGEST)) {
            throw Refusal.invalid("execution.carry-out.incomplete");
        }
        if (!endedAt.isAfter(startedAt)) {
            throw Refusal.invalid("execution.carry-out.times");
        }
        officerIds = List.copyOf(officerIds);
        urgentGround = Words.orNull(urgentGround);
    }

    public JsonObject toFacts() {
        return Facts.of().put("startedAt", Zones.minuteOf(startedAt)).put("endedAt", Zones.minuteOf(endedAt)).put("course", course)
                .put("result", result).put("utilitiesCut", utilitiesCut).put("urgentGround", urgentGround).putAll("officerIds", officerIds)
                .put("signedWhole", signed.isWhole()).put("performerSigned", signed.performer() != null).put("recording", recording).build();
    }
}
