package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/**
 * The same act is not fined twice (一事不二罚款): warns of cases of any organ in which the same person is
 * suspected of the same item at overlapping days. A warning, because two such acts may be different ones.
 */
@ApplicationScoped
public class OneActOneFineRule implements LegalityRule {

    @Inject
    SameActs same;

    @Override
    public String id() {
        return "one-act-one-fine";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 29);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_SUSPECTED_ACT, ActKind.APPROVE_FILING, ActKind.SUBMIT_REPORT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        CaseFile caseFile = situation.caseFile();
        if (situation.act() != ActKind.RECORD_SUSPECTED_ACT) {
            return caseFile.suspectedActs().stream()
                    .flatMap(act -> elsewhere(caseFile, act.party(), act.itemCode(), act.beganOn(), act.endedOn()))
                    .distinct().toList();
        }
        if (situation.asked()) {
            return List.of();
        }
        JsonObject facts = situation.facts();
        return elsewhere(caseFile, caseFile.party(UUID.fromString(facts.getString("partyId"))), facts.getString("itemCode"),
                LocalDate.parse(facts.getString("beganOn")), LocalDate.parse(facts.getString("endedOn"))).toList();
    }

    private Stream<Finding> elsewhere(CaseFile caseFile, Party party, String itemCode, LocalDate from, LocalDate to) {
        if (party.idNumberIndex().isEmpty()) {
            return Stream.empty();
        }
        return same.elsewhere(caseFile.id(), party.idNumberIndex().get(), itemCode, from, to).stream()
                .map(other -> Finding.warn(this, "intake.rule.same-act-elsewhere", "acts", party.name(), other));
    }
}
