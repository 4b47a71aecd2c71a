package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Two different officers with certificates that hold that day decide, and one of them enters it (行政处罚法42(1), 52). */
@ApplicationScoped
public class SpotOfficers implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "spot-officers";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 42, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_ON_THE_SPOT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        List<UUID> named = Facts.uuids(situation.facts(), "officerIds");
        List<Finding> findings = new ArrayList<>(officers.requireTwoQualified(named, situation.caseFile().agencyId(),
                situation.day()).stream()
                .map(wrong -> new Finding(id(), Finding.Severity.BLOCK, wrong.key(), wrong.args(), wrong.basis(), null)).toList());
        if (named.size() > 2) {
            findings.add(Finding.block(this, "decision.spot.more-than-two", null));
        }
        if (named.stream().map(officers::require).noneMatch(officer -> officer.username().equals(situation.actor()))) {
            findings.add(Finding.block(this, "decision.spot.not-one-of-them", null));
        }
        return findings;
    }
}
