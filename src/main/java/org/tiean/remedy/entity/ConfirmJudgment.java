package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** Nobody appealed: the judgment of first instance counts from a day on (裁判生效). */
public record ConfirmJudgment(LocalDate effectiveOn) {

    public ConfirmJudgment {
        if (effectiveOn == null) {
            throw Refusal.invalid("remedy.confirm.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("effectiveOn", effectiveOn).build();
    }
}
