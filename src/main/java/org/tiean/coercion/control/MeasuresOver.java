package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** A case is not closed while anything is held, to be given back, or under test (行政强制法28; rulebook N). */
@ApplicationScoped
public class MeasuresOver implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Override
    public String id() {
        return "measures-over";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 28);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (situation.facts().getString("outcome", "").equals("RETURNED")) {
            return findings;
        }
        UUID caseId = situation.caseFile().id();
        if (found.preservation(caseId).isPresent()) {
            findings.add(Finding.block(this, "coercion.closing.preservation", "measures"));
        }
        if (found.seizure(caseId).isPresent()) {
            findings.add(Finding.block(this, "coercion.closing.seizure", "measures"));
        }
        if (found.seizures(caseId).stream().anyMatch(one -> one.openTest().isPresent())) {
            findings.add(Finding.block(this, "coercion.closing.testing", "measures"));
        }
        return findings;
    }
}
