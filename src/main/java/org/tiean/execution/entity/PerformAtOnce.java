package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * What lay on a road or in a waterway was removed at once, because the party could not (立即代履行; 行政强制法52).
 *
 * @param partyId       whose it was
 * @param place         what kind of place it was
 * @param object        what was removed, and where exactly
 * @param partyUnable   the party could not remove it itself
 * @param partyPresent  the party was there; if not it is told at once afterwards
 * @param performer     who removed it
 */
public record PerformAtOnce(UUID partyId, Place place, String object, boolean partyUnable, boolean partyPresent, String performer, CarryOut how) {

    /** The places the clause names. */
    public enum Place {
        ROAD("道路"), RIVER("河道"), CHANNEL("航道"), PUBLIC_PLACE("公共场所");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        /** As papers print it. */
        public String words() {
            return words;
        }
    }

    private static final int LONGEST = 1000;
    private static final int NAME = 200;

    public PerformAtOnce {
        if (partyId == null || place == null || how == null || Words.missing(object, LONGEST) || Words.missing(performer, NAME)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 52), "execution.at-once.incomplete");
        }
        object = object.strip();
        performer = performer.strip();
    }

    public JsonObject toFacts() {
        Facts facts = Facts.of().put("partyId", partyId).put("place", place).put("partyUnable", partyUnable).put("partyPresent", partyPresent)
                .put("performer", performer);
        how.toFacts().forEach(facts::put);
        return facts.build();
    }
}
