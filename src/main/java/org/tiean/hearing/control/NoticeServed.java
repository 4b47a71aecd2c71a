package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.kernel.entity.Citation;

/** Every party is told before it is punished (处罚前告知; 行政处罚法44, 62). */
@ApplicationScoped
public class NoticeServed implements LegalityRule {

    @Inject
    Notices notices;

    @Override
    public String id() {
        return "notice-served";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 62);
    }

    @Override
    public Set<ActKind> guards() {
        return Onward.ACTS;
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!Onward.isMeant(situation)) {
            return List.of();
        }
        List<NoticeStanding> standings = notices.standings(situation.caseFile());
        if (standings.isEmpty()) {
            return List.of(Finding.block(this, "hearing.notice.none", "hearing"));
        }
        return standings.stream().filter(standing -> !standing.isServed())
                .map(standing -> Finding.block(this, "hearing.notice.not-served", "hearing", standing.party()))
                .toList();
    }
}
