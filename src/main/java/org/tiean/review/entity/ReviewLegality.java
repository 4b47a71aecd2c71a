package org.tiean.review.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * A legal review.
 *
 * @param answers           one per point
 * @param problems          what is wrong and what should be done; null only with 同意
 * @param discussionAdvised the reviewer holds the matter complex or heavy enough for the heads together
 */
public record ReviewLegality(ReviewOpinion opinion, List<Answer> answers, String problems, boolean discussionAdvised) {

    /** The answer to one point; what fails needs a remark. */
    public record Answer(ReviewPoint point, boolean passes, String remark) {

        public Answer {
            if (point == null || !passes && (remark == null || remark.isBlank())) {
                throw Refusal.invalid("review.point.incomplete");
            }
        }
    }

    public ReviewLegality {
        Set<ReviewPoint> answered = answers.stream().map(Answer::point).collect(Collectors.toSet());
        if (opinion == null || !answered.equals(EnumSet.allOf(ReviewPoint.class)) || answers.size() != answered.size()) {
            throw Refusal.invalid("review.incomplete");
        }
        if (opinion != ReviewOpinion.AGREED && (problems == null || problems.isBlank())) {
            throw Refusal.invalid("review.problems-missing");
        }
        answers = List.copyOf(answers);
    }

    public JsonObject toFacts() {
        JsonArrayBuilder points = Json.createArrayBuilder();
        answers.forEach(answer -> points.add(Facts.of().put("point", answer.point()).put("passes", answer.passes())
                .put("remark", answer.remark()).build()));
        return Facts.of().put("opinion", opinion).put("points", (JsonValue) points.build()).put("problems", problems)
                .put("discussionAdvised", discussionAdvised).build();
    }
}
