package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.kernel.entity.Citation;

/** Only against a decision made on the spot or on recordings of a monitoring device is the application handed to the organ that decided (行政复议法32(1)); every other goes to the reviewing organ. */
@ApplicationScoped
public class HandedInThroughUs implements LegalityRule {

    @Inject
    Decisions decisions;

    @Inject
    EvidenceList evidence;

    @Override
    public String id() {
        return "handed-in-through-us";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 32, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECEIVE_REVIEW_APPLICATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        String chosen = situation.facts().getString("decisionId", null);
        boolean open = decisions.current(caseId).stream().filter(one -> chosen == null || one.id().toString().equals(chosen)).anyMatch(this::opens);
        return open ? List.of() : List.of(Finding.block(this, "remedy.rule.not-through-us", null));
    }

    /** Whether an application against a decision may be handed in here. */
    public boolean opens(DecisionView decision) {
        return decision.summary() || !evidence.recordings(decision.caseId()).isEmpty();
    }
}
