package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A thing is taken in, or a sample of one that is (入库、抽样).
 *
 * @param parentId   what it is a sample of, null for a thing of its own
 * @param evidenceId the piece of evidence it is, null for none
 * @param thingId    the seized or preserved thing it is, null for none
 * @param quantity   more than 0, at most three decimals
 * @param features   by which it is known again
 * @param holder     from whom it came
 * @param move       how it came; its kind is the first of a thing or of a sample
 */
public record KeepItem(UUID itemId, UUID parentId, UUID evidenceId, UUID thingId, String name, BigDecimal quantity, String unit, String features,
        String holder, MoveItem move) {

    private static final int DECIMALS = 3;

    public KeepItem {
        if (itemId == null || blank(name) || quantity == null || quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > DECIMALS
                || blank(unit) || blank(features) || blank(holder) || move == null) {
            throw Refusal.invalid("evidence.custody.incomplete");
        }
        if (move.kind() != (parentId == null ? MoveKind.TAKEN_IN : MoveKind.SAMPLED)) {
            throw Refusal.invalid("evidence.custody.first");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public JsonObject toFacts(String label) {
        return Facts.of().put("itemId", itemId).put("label", label).put("parentId", parentId).put("evidenceId", evidenceId).put("thingId", thingId)
                .put("name", name).put("quantity", quantity.toPlainString()).put("unit", unit).put("features", features)
                .put("move", move.toFacts()).build();
    }
}
