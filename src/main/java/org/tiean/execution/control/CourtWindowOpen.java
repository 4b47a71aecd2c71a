package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.Enforcement;
import org.tiean.kernel.entity.Citation;

/** The organ applies within three months from the end of the time to sue, or of the deferral, and not before (行政强制法53; 行诉解释156; 行政处罚法72(2)). */
@ApplicationScoped
public class CourtWindowOpen implements LegalityRule {

    @Inject
    EnforcementsFound enforcements;

    @Inject
    CourtWindow window;

    @Override
    public String id() {
        return "court-window-open";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 53);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPLY_TO_COURT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return enforcements.running(situation.caseFile().id()).map(Enforcement::account)
                .map(account -> judge(window.opensAfter(account, situation.day()), window.closesOn(account, situation.day()), situation.day()))
                .orElse(List.of());
    }

    private List<Finding> judge(LocalDate opens, LocalDate closes, LocalDate day) {
        if (!day.isAfter(opens)) {
            return List.of(Finding.block(this, "execution.court.too-early", "limits", opens.toString()));
        }
        return day.isAfter(closes) ? List.of(Finding.block(this, "execution.court.too-late", "limits", closes.toString())) : List.of();
    }
}
