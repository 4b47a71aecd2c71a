package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.boundary.Decisions;
import org.tiean.execution.entity.CashGround;
import org.tiean.execution.entity.Channel;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Threshold;

/**
 * Who fines does not collect; officers take money only on one of three grounds (罚缴分离; 行政处罚法67–69).
 */
@ApplicationScoped
public class CashOnGround implements LegalityRule {

    @Inject
    Decisions decisions;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "cash-on-ground";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 68);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_PAYMENT, ActKind.COLLECT_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked() || !Channel.ON_THE_SPOT.name().equals(situation.facts().getString("channel", ""))) {
            return List.of();
        }
        CashGround ground = CashGround.valueOf(situation.facts().getString("ground"));
        CaseFile caseFile = situation.caseFile();
        return fine(caseFile, situation.facts().getString("decisionId")).stream()
                .filter(fine -> !holds(ground, caseFile.procedure(), ceiling(situation).reached(fine)))
                .map(fine -> Finding.block(this, "execution.rule.cash." + ground, null, ceiling(situation).display())).toList();
    }

    private List<Money> fine(CaseFile caseFile, String decisionId) {
        return decisions.current(caseFile.id()).stream().filter(decision -> decision.id().toString().equals(decisionId))
                .map(DecisionView::fine).toList();
    }

    private Threshold ceiling(Situation situation) {
        return settings.thresholdNamedBy("onsite.collect-threshold", PartyKind.CITIZEN,
                situation.caseFile().agencyId(), situation.day());
    }

    /** Small sums and hard ones only where decided on the spot; remote places in either procedure. */
    static boolean holds(CashGround ground, Procedure procedure, boolean small) {
        return switch (ground) {
            case SMALL_SUM -> procedure == Procedure.SUMMARY && small;
            case HARD_LATER -> procedure == Procedure.SUMMARY;
            case REMOTE_REQUEST -> true;
        };
    }
}
