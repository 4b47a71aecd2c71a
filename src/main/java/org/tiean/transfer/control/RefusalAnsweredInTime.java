package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Against a refusal to open a criminal case the organ objects within three days of the notice (行政执法机关移送涉嫌犯罪案件的规定9). */
@ApplicationScoped
public class RefusalAnsweredInTime implements LegalityRule {

    @Inject
    TransfersFound found;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "refusal-answered-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政执法机关移送涉嫌犯罪案件的规定", 9);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ANSWER_REFUSAL);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.facts().getString("choice", "ACCEPTED").equals("ACCEPTED")) {
            return List.of();
        }
        return found.crime(situation.caseFile().id()).stream()
                .flatMap(one -> Stream.of("police-review-request", "supervision-request").flatMap(limit -> limits.dueOf(one.id(), limit).stream()))
                .filter(due -> !due.metBy(situation.day()))
                .map(due -> Finding.block(this, "transfer.rule.objection-late", "limits", due.due(), due.mark())).toList();
    }
}
