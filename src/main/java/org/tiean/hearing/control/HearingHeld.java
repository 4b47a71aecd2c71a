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

/** A hearing that was asked for in time is held, or given up by the party, before anything is decided; where it was
 * held, the record is closed and reported on (行政处罚法63, 64). */
@ApplicationScoped
public class HearingHeld implements LegalityRule {

    @Inject
    Notices notices;

    @Override
    public String id() {
        return "hearing-held";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 63, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return Onward.ACTS;
    }

    @Override
    public List<Finding> check(Situation situation) {
        return Onward.isMeant(situation) ? judge(notices.standings(situation.caseFile())) : List.of();
    }

    List<Finding> judge(List<NoticeStanding> standings) {
        return standings.stream().filter(NoticeStanding::hearingPending)
                .map(standing -> Finding.block(this, "hearing.request.pending", "hearing", standing.party()))
                .toList();
    }
}
