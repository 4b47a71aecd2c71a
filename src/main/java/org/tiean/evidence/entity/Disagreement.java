package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;

/**
 * Where a file differs from what the officer states of it (陈述与文件不一致).
 *
 * @param stated     by the officer, in words
 * @param found      in the file, in words
 * @param difference minutes or metres, null for a device
 * @param tolerance  minutes or metres up to which nobody asks, null for a device
 */
public record Disagreement(Aspect aspect, String stated, String found, Long difference, Long tolerance) {

    /** What about. */
    public enum Aspect {
        /** Minutes. */
        TIME,
        /** Metres. */
        PLACE,
        DEVICE
    }

    /** As it stands in the record of the act. */
    public JsonObject toFacts() {
        Facts facts = Facts.of().put("aspect", aspect).put("stated", stated).put("found", found);
        if (difference != null) {
            facts.put("difference", difference).put("tolerance", tolerance);
        }
        return facts.build();
    }
}
