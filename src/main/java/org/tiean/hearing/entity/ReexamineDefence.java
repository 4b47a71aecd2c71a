package org.tiean.hearing.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * Defences are examined point by point.
 *
 * @param points     at least one for each defence not yet examined
 * @param conclusion what follows from it
 * @param reductions how far the proposal is lowered, empty where it stays
 */
public record ReexamineDefence(List<Point> points, String conclusion, List<Reduction> reductions) {

    /** One point, whether it is adopted, and why (理由). */
    public record Point(UUID defenceId, String claim, String evidence, String examination, boolean adopted) {

        public Point {
            if (defenceId == null || claim == null || claim.isBlank() || examination == null || examination.isBlank()) {
                throw Refusal.invalid("hearing.reexamination.point-incomplete");
            }
        }
    }

    /** The fine for one act is lowered to this. */
    public record Reduction(UUID suspectedActId, Money reduceTo) {

        public Reduction {
            if (suspectedActId == null || reduceTo == null) {
                throw Refusal.invalid("hearing.reexamination.incomplete");
            }
        }
    }

    public ReexamineDefence {
        if (points.isEmpty() || conclusion == null || conclusion.isBlank()) {
            throw Refusal.invalid("hearing.reexamination.incomplete");
        }
        points = List.copyOf(points);
        reductions = List.copyOf(reductions);
    }

    public JsonObject toFacts() {
        JsonArrayBuilder examined = Json.createArrayBuilder();
        points.forEach(point -> examined.add(Json.createObjectBuilder()
                .add("defenceId", point.defenceId().toString())
                .add("claimDigest", Digest.of(point.claim() + "\n" + point.evidence()))
                .add("examination", point.examination())
                .add("adopted", point.adopted())));
        JsonArrayBuilder lowered = Json.createArrayBuilder();
        reductions.forEach(reduction -> lowered.add(Json.createObjectBuilder()
                .add("suspectedActId", reduction.suspectedActId().toString())
                .add("reduceToFen", reduction.reduceTo().fen())));
        return Json.createObjectBuilder().add("points", examined).add("conclusion", conclusion)
                .add("reductions", lowered).build();
    }
}
