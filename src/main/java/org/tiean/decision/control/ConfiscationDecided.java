package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.control.Disposals;
import org.tiean.coercion.control.MeasuresFound;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Citation;

/** What was preserved or seized is confiscated only by a decision that says so (行政强制法27; rulebook D1.11). */
@ApplicationScoped
public class ConfiscationDecided implements LegalityRule {

    @Inject
    MeasuresFound measures;

    @Inject
    DecisionsFound found;

    @Override
    public String id() {
        return "confiscation-decided";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 27);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DISPOSE_PRESERVATION, ActKind.DISPOSE_SEIZURE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!Disposals.name(situation.facts(), SeizedEnd.CONFISCATED)) {
            return List.of();
        }
        return judge(found.standing(situation.caseFile().id()).stream().filter(decision -> parties(situation).contains(decision.partyId()))
                .flatMap(decision -> decision.lines().stream()).flatMap(line -> line.otherKinds().stream()).toList());
    }

    private Set<UUID> parties(Situation situation) {
        UUID caseId = situation.caseFile().id();
        return Stream.concat(measures.seizure(caseId).map(Seizure::partyId).stream(),
                measures.preservation(caseId).map(Preservation::partyId).stream()).collect(Collectors.toSet());
    }

    /** @param kinds what standing decisions against the party order besides a fine */
    List<Finding> judge(List<String> kinds) {
        return kinds.contains("没收非法财物") ? List.of() : List.of(Finding.block(this, "decision.rule.not-confiscated", "documents"));
    }
}
