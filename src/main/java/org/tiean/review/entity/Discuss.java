package org.tiean.review.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * A collective discussion.
 *
 * @param chairId    officer who chaired, one of those attending
 * @param recorder   name
 * @param observers  names of those who sat in without a voice, or null
 * @param ground     why the matter is complex or heavy
 * @param report     the case as it was reported
 * @param voices     everybody's own opinion
 * @param text       the conclusion in words
 * @param departure  why the conclusion is not that of most of them, null where it is
 */
public record Discuss(Instant startedAt, Instant endedAt, String place, UUID chairId, String recorder, String observers,
                      String ground, String report, List<Voice> voices, Conclusion conclusion, String text, String departure) {

    /** A head, what that head is for, and the opinion. */
    public record Voice(UUID officerId, Vote vote, String opinion) {

        public Voice {
            if (officerId == null || vote == null || opinion == null || opinion.isBlank()) {
                throw Refusal.invalid("review.discussion.opinion-missing");
            }
        }
    }

    public Discuss {
        if (startedAt == null || endedAt == null || endedAt.isBefore(startedAt) || isBlank(place) || chairId == null
                || isBlank(recorder) || isBlank(ground) || isBlank(report) || conclusion == null || isBlank(text)) {
            throw Refusal.invalid("review.discussion.incomplete");
        }
        voices = List.copyOf(voices);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public JsonObject toFacts() {
        JsonArrayBuilder heard = Json.createArrayBuilder();
        voices.forEach(voice -> heard.add(Facts.of().put("officerId", voice.officerId()).put("vote", voice.vote()).put("opinion", voice.opinion()).build()));
        return Facts.of().put("startedAt", startedAt).put("endedAt", endedAt).put("place", place)
                .put("chairId", chairId).put("recorder", recorder).put("observers", observers).put("ground", ground)
                .put("report", report).put("voices", (JsonValue) heard.build()).put("opinion", conclusion).put("text", text).put("departure", departure).build();
    }
}
