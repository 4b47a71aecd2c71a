package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Both organs talk about who is competent, and a record is kept (管辖协商).
 *
 * @param participants who took part, of both
 * @param course       what each side said
 * @param superior     the common superior who is asked to designate; only where they do not agree
 */
public record ConsultJurisdiction(Agreement agreement, String participants, String course, String superior) {

    /** What they agreed. */
    public enum Agreement {
        THEIRS, OURS, NONE
    }

    public ConsultJurisdiction {
        Texts.require("transfer.consultation.incomplete", participants, course);
        superior = Texts.orNull(superior);
        if (agreement == null || (agreement == Agreement.NONE) != (superior != null)) {
            throw Refusal.invalid("transfer.consultation.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("agreement", agreement).put("participants", participants).put("course", course).put("superior", superior).build();
    }
}
