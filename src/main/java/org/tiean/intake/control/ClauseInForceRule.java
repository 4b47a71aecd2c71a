package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/**
 * An act is recorded, verified and filed under the law of its own time; the lighter later law comes in with the report
 * (从旧兼从轻). Asked again at filing, since the list of powers may have been mended in between. A clause of a rule that a
 * higher law took over is no basis (rulebook Z-13; 设置 {@code statute.overtaken-clauses}).
 */
@ApplicationScoped
public class ClauseInForceRule implements LegalityRule {

    @Inject
    CaseLaw law;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "clause-in-force";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 37);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_SUSPECTED_ACT, ActKind.VERIFY_CLUE, ActKind.APPROVE_FILING,
                ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        JsonObject facts = situation.facts();
        if (situation.act() == ActKind.RECORD_SUSPECTED_ACT) {
            return situation.asked() ? List.of() : judge(situation, facts.getString("itemCode"),
                    LocalDate.parse(facts.getString("endedOn"))).toList();
        }
        if (situation.act() == ActKind.DECIDE_ON_THE_SPOT) {
            return situation.asked() ? List.of() : judge(situation, facts.getString("itemCode"),
                    Zones.dayOf(Instant.parse(facts.getString("happenedAt")))).toList();
        }
        boolean filing = VerifyClue.proposesFiling(facts)
                && facts.getString("outcome", "APPROVED").equals("APPROVED");
        return !filing ? List.of() : situation.caseFile().suspectedActs().stream()
                .flatMap(act -> judge(situation, act.itemCode(), act.endedOn())).distinct().toList();
    }

    private Stream<Finding> judge(Situation situation, String code, LocalDate endedOn) {
        PowerItem inForce = law.versionOn(code, endedOn);
        if (inForce == null) {
            return Stream.of(Finding.block(this, "intake.rule.no-clause-then", "acts", code, endedOn));
        }
        if (!inForce.code().equals(code)) {
            return Stream.of(Finding.block(this, "intake.rule.other-version-then", "acts", code, endedOn, inForce.code()));
        }
        return settings.list("statute.overtaken-clauses", situation.caseFile().agencyId(), situation.day()).stream()
                .map(OvertakenClause::parse).filter(clause -> clause.covers(inForce.liability(), endedOn)).limit(1)
                .map(clause -> Finding.block(this, "intake.rule.overtaken", "acts", code, clause.from()));
    }
}
