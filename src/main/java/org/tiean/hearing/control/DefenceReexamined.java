package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.kernel.entity.Citation;

/** Each defence is examined in writing before anything is decided (复核; 行政处罚法45(1)); one that came too late bars
 * nothing, but whoever decides should know of it. */
@ApplicationScoped
public class DefenceReexamined implements LegalityRule {

    @Inject
    Notices notices;

    @Override
    public String id() {
        return "defence-reexamined";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 45, 1);
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
        List<Finding> findings = new ArrayList<>();
        for (NoticeStanding standing : standings) {
            if (standing.unexamined() > 0) {
                findings.add(Finding.block(this, "hearing.defence.unexamined", "hearing", standing.party(), standing.unexamined()));
            }
            if (standing.unexaminedLate() > 0) {
                findings.add(Finding.warn(this, "hearing.defence.late", "hearing", standing.party(), standing.unexaminedLate()));
            }
        }
        return findings;
    }
}
