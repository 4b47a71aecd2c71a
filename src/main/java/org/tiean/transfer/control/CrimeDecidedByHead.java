package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Whether a suspected crime is transferred the head who runs the organ decides, none of the team and no handler; the reviewer is none of them either (行政执法机关移送涉嫌犯罪案件的规定5; policy, rulebook N). */
@ApplicationScoped
public class CrimeDecidedByHead implements LegalityRule {

    @Inject
    TransfersFound found;

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "crime-decided-by-head";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政执法机关移送涉嫌犯罪案件的规定", 5);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_CRIME_TRANSFER, ActKind.REVIEW_CRIME_TRANSFER);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean ofTheTeam = situation.caseFile().wasHandledBy(situation.actor()) || found.crime(situation.caseFile().id()).stream()
                .flatMap(one -> one.officerIds().stream()).anyMatch(id -> officers.require(id).username().equals(situation.actor()));
        return ofTheTeam ? List.of(Finding.block(this, "transfer.rule.of-the-team", null)) : List.of();
    }
}
