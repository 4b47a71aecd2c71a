package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.authority.entity.Answer;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Citation;

/**
 * The agency holds the power for each suspected act, at that place, on the day it acts (管辖、权限); asked at
 * recording, filing, notice and decision, since a power may move in between.
 */
@ApplicationScoped
public class CompetentAgencyRule implements LegalityRule {

    @Inject
    CaseLaw law;

    @Override
    public String id() {
        return "competence";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 17);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_SUSPECTED_ACT, ActKind.VERIFY_CLUE, ActKind.APPROVE_FILING,
                ActKind.SUBMIT_REPORT, ActKind.ISSUE_NOTICE, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        JsonObject facts = situation.facts();
        if (!VerifyClue.proposesFiling(facts)
                || situation.act() == ActKind.APPROVE_FILING && !facts.getString("outcome", "APPROVED").equals("APPROVED")) {
            return List.of();
        }
        Stream<Answer> recorded = situation.caseFile().suspectedActs().stream()
                .map(act -> law.competence(situation.caseFile(), act.itemCode(), act.endedOn(), situation.day()));
        Stream<Answer> intended = situation.act() == ActKind.RECORD_SUSPECTED_ACT && !situation.asked()
                ? Stream.of(law.competence(situation.caseFile(), facts.getString("itemCode"),
                        LocalDate.parse(facts.getString("endedOn")), situation.day()))
                : Stream.empty();
        return (situation.act() == ActKind.RECORD_SUSPECTED_ACT ? intended : recorded)
                .filter(answer -> !answer.allowed())
                .map(answer -> new Finding(id(), Finding.Severity.BLOCK, answer.key(), answer.args(), answer.basis(), "acts"))
                .distinct().toList();
    }
}
