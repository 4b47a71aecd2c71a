package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Scene;
import org.tiean.kernel.entity.Refusal;

/**
 * What is registered of a clue (线索登记).
 *
 * @param source     where it comes from
 * @param sourceNote whose letter or which work order, null for none
 * @param receivedAt when this organ learned of it (发现)
 * @param happenedAt when it was seen, not after {@code receivedAt}
 * @param scene      place and content; a short title until party and item are known
 * @param eventCode  code of the event catalogue, null where none fits
 * @param materials  what came with it, null for nothing
 * @param reporter   never null; {@link Reporter#NOBODY}
 * @param squadId    the squad it goes to, null = that of whoever registers it
 */
public record RegisterClue(ClueSource source, String sourceNote, Instant receivedAt, Instant happenedAt, Scene scene,
        String eventCode, String materials, Reporter reporter, UUID squadId) {

    public RegisterClue {
        if (source == null || receivedAt == null || happenedAt == null || scene == null || reporter == null) {
            throw Refusal.invalid("intake.clue.incomplete");
        }
        if (happenedAt.isAfter(receivedAt)) {
            throw Refusal.invalid("intake.clue.seen-after-received");
        }
    }

    /** As it stands in the record; of the reporter only whether there is one. */
    public JsonObject toFacts() {
        return Facts.of().put("source", source).put("sourceNote", sourceNote).put("receivedAt", receivedAt)
                .put("happenedAt", happenedAt).put("title", scene.title()).put("place", scene.place())
                .put("longitude", scene.longitude()).put("latitude", scene.latitude()).put("content", scene.facts())
                .put("eventCode", eventCode).put("materials", materials)
                .put("reporterKnown", reporter.isRealName()).put("squadId", squadId).build();
    }
}
