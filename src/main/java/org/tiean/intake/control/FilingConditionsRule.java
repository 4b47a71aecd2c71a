package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Citation;

/**
 * A case is proposed for filing when there is somebody, something and a trace of it (立案条件): an identified
 * party, a suspected act, preliminary evidence.
 */
@ApplicationScoped
public class FilingConditionsRule implements LegalityRule {

    @Inject
    EvidenceList evidence;

    @Override
    public String id() {
        return "filing-conditions";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 54, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.VERIFY_CLUE, ActKind.APPROVE_FILING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!VerifyClue.proposesFiling(situation.facts())
                || !situation.facts().getString("outcome", "APPROVED").equals("APPROVED")) {
            return List.of();
        }
        List<Finding> missing = new ArrayList<>();
        Finding.Severity severity = situation.asked() && situation.act() == ActKind.VERIFY_CLUE
                ? Finding.Severity.WARN : Finding.Severity.BLOCK;
        if (situation.caseFile().parties().isEmpty()) {
            missing.add(finding(severity, "intake.rule.no-party", "parties"));
        }
        situation.caseFile().parties().stream().filter(party -> !party.isIdentified())
                .forEach(party -> missing.add(new Finding(id(), severity, "intake.rule.party-not-identified",
                        List.of(party.name()), basis(), "parties")));
        if (situation.caseFile().suspectedActs().isEmpty()) {
            missing.add(finding(severity, "intake.rule.no-act", "acts"));
        }
        if (evidence.count(situation.caseFile().id()) == 0) {
            missing.add(finding(severity, "intake.rule.no-evidence", "evidence"));
        }
        return missing;
    }

    /** Not filing needs none of this, so before the conclusion is known it is only pointed out. */
    private Finding finding(Finding.Severity severity, String key, String mend) {
        return new Finding(id(), severity, key, List.of(), basis(), mend);
    }
}
