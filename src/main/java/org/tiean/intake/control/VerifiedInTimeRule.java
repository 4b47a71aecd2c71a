package org.tiean.intake.control;

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

/** A clue is verified within fifteen working days (核查期限). Being late does not make the filing unlawful: a warning. */
@ApplicationScoped
public class VerifiedInTimeRule implements LegalityRule {

    @Inject
    TimeLimits limits;

    @Override
    public String id() {
        return "verified-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.VERIFY_CLUE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return limits.dueOf(situation.caseFile().id(), "lead-verification")
                .filter(limit -> !limit.metBy(situation.day()))
                .map(limit -> List.of(Finding.warn(this, "intake.rule.verified-late", null, limit.due(), limit.mark())))
                .orElse(List.of());
    }
}
