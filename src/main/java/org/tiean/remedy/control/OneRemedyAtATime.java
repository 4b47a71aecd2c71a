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
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.ChangeSource;
import org.tiean.kernel.entity.Citation;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;

/** While one remedy runs there is no other, and none is sought twice: no second review of one decision, no review after a suit, no second suit (行政复议法29; 行诉解释69). */
@ApplicationScoped
public class OneRemedyAtATime implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Inject
    ChangesFound changes;

    @Override
    public String id() {
        return "one-remedy-at-a-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政复议法", 29);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECEIVE_REVIEW_APPLICATION, ActKind.RECORD_REVIEW_NOTICE, ActKind.RECORD_SUIT_NOTICE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        if (remedies.open(caseId).isPresent()) {
            return List.of(Finding.block(this, "remedy.rule.running", "remedies"));
        }
        String decision = situation.facts().getString("decisionId", null);
        if (decision == null) {
            return List.of();
        }
        List<Remedy> spent = remedies.of(caseId).stream().filter(one -> one.isSpent() && one.decisionId().toString().equals(decision)
                && !changedSince(one)).toList();
        boolean sued = spent.stream().anyMatch(one -> one.kind() == RemedyKind.SUIT);
        boolean reviewed = spent.stream().anyMatch(one -> one.kind() == RemedyKind.REVIEW);
        if (sued) {
            return List.of(Finding.block(this, "remedy.rule.sued", "remedies"));
        }
        return reviewed && situation.act() != ActKind.RECORD_SUIT_NOTICE ? List.of(Finding.block(this, "remedy.rule.reviewed", "remedies")) : List.of();
    }

    /** What the organ itself changed afterwards is another act, against which the way is open again. */
    private boolean changedSince(Remedy spent) {
        return changes.of(spent.caseId()).stream().anyMatch(change -> change.source() == ChangeSource.OWN
                && change.decisionId().equals(spent.decisionId())
                && change.effectiveOn().filter(day -> day.isAfter(spent.endedOn().orElseThrow())).isPresent());
    }
}
