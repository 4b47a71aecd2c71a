package org.tiean.remedy.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.kernel.entity.Refusal;

/**
 * How a review or an instance ended, as its paper says.
 *
 * @param number     of the paper
 * @param decidedOn  day on the paper
 * @param servedOn   day on which the party has it; the organ asks where it received its own on another day
 * @param procedural of a revocation whether it rests on the procedure only
 * @param redoBy     last day to decide anew, where the paper sets one
 * @param amounts    of a change the sums that are left
 */
public record RecordRuling(RulingKind kind, String number, LocalDate decidedOn, LocalDate servedOn, boolean procedural, LocalDate redoBy,
                           String note, List<ChangedAmount> amounts) {

    private static final int NUMBER = 60;
    private static final int LONGEST = 2000;

    public RecordRuling {
        if (kind == null || number == null || number.isBlank() || number.length() > NUMBER || decidedOn == null || servedOn == null
                || servedOn.isBefore(decidedOn)) {
            throw Refusal.invalid("remedy.ruling.incomplete");
        }
        note = note == null || note.isBlank() ? null : note;
        if (note != null && note.length() > LONGEST) {
            throw Refusal.invalid("remedy.ruling.incomplete");
        }
        amounts = List.copyOf(amounts);
        if (kind.needsAmounts() && amounts.isEmpty() || !kind.takesAmounts() && !amounts.isEmpty()) {
            throw Refusal.invalid("remedy.ruling.amounts");
        }
        if (redoBy != null && (kind != RulingKind.REVOKED_REDO || redoBy.isBefore(decidedOn))) {
            throw Refusal.invalid("remedy.ruling.redo-by");
        }
    }

    public JsonObject toFacts() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        amounts.forEach(line -> lines.add(line.toFacts()));
        return Facts.of().put("kind", kind).put("number", number).put("decidedOn", decidedOn).put("servedOn", servedOn)
                .put("procedural", procedural).put("redoBy", redoBy).put("note", note).put("amounts", lines.build()).build();
    }
}
