package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** The organ answers with evidence and basis within ten working days, five in the simplified procedure, a court within fifteen days; what comes later counts as no evidence (行政复议法48, 54, 70; 行政诉讼法34, 67). */
@ApplicationScoped
public class ReplyInTime implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "reply-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 48);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REPLY_TO_REVIEW, ActKind.ANSWER_SUIT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return remedies.running(situation.caseFile().id()).stream().flatMap(remedy -> ReplyClock.of(remedy).stream()
                .flatMap(clock -> limits.dueOf(remedy.id(), clock).stream())).filter(limit -> !limit.metBy(situation.day()))
                .map(limit -> Finding.warn(this, "remedy.rule.reply-late", "limits", limit.due())).toList();
    }
}
