package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** While a suspected crime is on its way to the police no penalty takes its place, nor is the case let go without one; what was decided before stands (行政执法机关移送涉嫌犯罪案件的规定11). */
@ApplicationScoped
public class NoPenaltyInsteadOfTransfer implements LegalityRule {

    @Inject
    TransfersFound found;

    @Override
    public String id() {
        return "no-penalty-instead-of-transfer";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政执法机关移送涉嫌犯罪案件的规定", 11, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ISSUE_NOTICE, ActKind.APPROVE_DECISION, ActKind.APPROVE_NO_PENALTY, ActKind.APPROVE_NOT_FILING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return !situation.facts().getString("outcome", "").equals("RETURNED") && found.crime(situation.caseFile().id()).isPresent()
                ? List.of(Finding.block(this, "transfer.rule.crime-open", "transfers")) : List.of();
    }
}
