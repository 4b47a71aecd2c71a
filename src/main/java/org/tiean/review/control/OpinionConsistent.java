package org.tiean.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.review.entity.ReviewPoint;

/** An opinion says what its points say: nobody agrees to what he found wrong (国办发〔2018〕118号（十三）; policy). */
@ApplicationScoped
public class OpinionConsistent implements LegalityRule {

    @Override
    public String id() {
        return "opinion-consistent";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 58, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REVIEW_LEGALITY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || !"AGREED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        return situation.facts().getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .filter(point -> !point.getBoolean("passes"))
                .map(point -> Finding.block(this, "review.opinion.contradicts", null,
                        ReviewPoint.valueOf(point.getString("point")).question()))
                .toList();
    }
}
