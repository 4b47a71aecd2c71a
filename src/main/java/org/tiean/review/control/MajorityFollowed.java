package org.tiean.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.Vote;
import org.tiean.settings.boundary.Settings;

/**
 * The conclusion is that of most heads who took part, or says why it is not (集体讨论决定; 行政处罚法57(2)). The law counts no
 * votes; whether a reason is enough, the setting {@code collective.majority} says.
 */
@ApplicationScoped
public class MajorityFollowed implements LegalityRule {

    private static final String BINDING = "binding";

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "discussion-majority";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 57, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DISCUSS);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        Conclusion conclusion = Conclusion.valueOf(situation.facts().getString("opinion"));
        List<Vote> votes = situation.facts().getJsonArray("voices").getValuesAs(JsonObject.class).stream()
                .map(voice -> Vote.valueOf(voice.getString("vote"))).toList();
        return judge(conclusion, votes, Facts.text(situation.facts(), "departure").isPresent(),
                BINDING.equals(settings.text("collective.majority", situation.caseFile().agencyId(), situation.day())));
    }

    /** More than half of those who took part; with a tie nobody has most of them. */
    List<Finding> judge(Conclusion conclusion, List<Vote> votes, boolean explained, boolean binding) {
        long behind = votes.stream().filter(vote -> vote.supports(conclusion)).count();
        if (behind * 2 > votes.size()) {
            return List.of();
        }
        if (binding) {
            return List.of(Finding.block(this, "review.discussion.against-majority", "review", behind, votes.size()));
        }
        return explained ? List.of() : List.of(Finding.block(this, "review.discussion.majority-unexplained", "review", behind, votes.size()));
    }
}
