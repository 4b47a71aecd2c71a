package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** An on-the-spot decision is filed with the agency within three working days (住建部令第55号14); late filing is shown,
 * not refused. */
@ApplicationScoped
public class SpotFiledInTime implements LegalityRule {

    @Inject
    DecisionsFound decisions;

    @Override
    public String id() {
        return "spot-filed-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定", 14);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.FILE_SUMMARY_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return decisions.summary(situation.caseFile().id()).filter(decision -> situation.day().isAfter(decision.filingDue()))
                .map(decision -> List.of(Finding.warn(this, "decision.filed-late", null, decision.filingDue()))).orElse(List.of());
    }
}
