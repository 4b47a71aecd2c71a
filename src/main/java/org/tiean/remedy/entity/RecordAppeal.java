package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** Somebody appealed against a judgment of first instance (上诉; 行政诉讼法85). */
public record RecordAppeal(Appellant appellant, LocalDate filedOn) {

    /** Who appealed. */
    public enum Appellant {
        /** 原告. */
        PARTY,
        /** 本机关. */
        ORGAN,
        /** 双方. */
        BOTH
    }

    public RecordAppeal {
        if (appellant == null || filedOn == null) {
            throw Refusal.invalid("remedy.appeal.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("appellant", appellant).put("filedOn", filedOn).build();
    }
}
