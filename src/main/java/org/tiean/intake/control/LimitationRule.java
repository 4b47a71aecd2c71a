package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;

/** An act discovered too late is no longer punished (追责时效), so no case is filed and none decided on it. */
@ApplicationScoped
public class LimitationRule implements LegalityRule {

    @Inject
    CaseLaw law;

    @Inject
    Verification verification;

    @Override
    public String id() {
        return "limitation";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 36, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.VERIFY_CLUE, ActKind.APPROVE_FILING, ActKind.SUBMIT_REPORT,
                ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.act() == ActKind.DECIDE_ON_THE_SPOT) {
            return situation.asked() ? List.of() : onTheSpot(situation);
        }
        boolean files = VerifyClue.proposesFiling(situation.facts())
                && situation.facts().getString("outcome", "APPROVED").equals("APPROVED");
        if (!files || situation.act() == ActKind.VERIFY_CLUE && situation.asked()) {
            return List.of();
        }
        VerifyClue.Harm harm = Facts.text(situation.facts(), "harm").map(VerifyClue.Harm::valueOf)
                .or(() -> verification.latest(situation.caseFile().id()).map(ClueVerification::harm))
                .orElse(VerifyClue.Harm.NONE);
        return situation.caseFile().suspectedActs().stream()
                .filter(act -> tooLate(act, situation.caseFile().discoveredOn(), harm))
                .map(act -> overdue(act, situation.caseFile().discoveredOn(), harm)).toList();
    }

    /** The spot decision names its act only now; it was discovered when the case was opened. */
    private List<Finding> onTheSpot(Situation situation) {
        LocalDate happened = Zones.dayOf(Instant.parse(situation.facts().getString("happenedAt")));
        LocalDate last = law.limitationEnds(happened, VerifyClue.Harm.NONE);
        return situation.caseFile().discoveredOn().isAfter(last)
                ? List.of(Finding.block(this, "intake.rule.time-barred", null, situation.facts().getString("itemCode"), happened,
                        situation.caseFile().discoveredOn(), last)) : List.of();
    }

    private boolean tooLate(SuspectedAct act, LocalDate discoveredOn, VerifyClue.Harm harm) {
        return discoveredOn.isAfter(law.limitationEnds(act.endedOn(), harm));
    }

    private Finding overdue(SuspectedAct act, LocalDate discoveredOn, VerifyClue.Harm harm) {
        return new Finding(id(), Finding.Severity.BLOCK, "intake.rule.time-barred",
                List.of(act.itemName(), act.endedOn(), discoveredOn, law.limitationEnds(act.endedOn(), harm)),
                law.limitation(act.endedOn(), harm).source(), "acts");
    }
}
