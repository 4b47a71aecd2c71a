package org.tiean.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Officers;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.control.HearingsFound;
import org.tiean.kernel.entity.Citation;

/** Who reviews is legally qualified and had no hand in the case (行政处罚法58(2); that the reviewer is no handler and did
 * not chair the hearing is policy, rulebook A6.7, N). */
@ApplicationScoped
public class ReviewerIndependent implements LegalityRule {

    @Inject
    Officers officers;

    @Inject
    HearingsFound hearings;

    @Override
    public String id() {
        return "reviewer-independent";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 58, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REVIEW_LEGALITY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return judge(situation.caseFile().wasHandledBy(situation.actor()), hearings.of(situation.caseFile().id()).stream()
                        .anyMatch(hearing -> hearing.chairUsername().equals(situation.actor())),
                officers.reviewersFor(situation.caseFile().agencyId(), situation.day()).stream()
                        .anyMatch(officer -> officer.username().equals(situation.actor())));
    }

    List<Finding> judge(boolean handled, boolean chaired, boolean qualified) {
        List<Finding> findings = new ArrayList<>();
        if (chaired) {
            findings.add(Finding.block(this, "review.reviewer.chaired", null));
        }
        if (handled) {
            findings.add(Finding.block(this, "review.reviewer.handled", null));
        }
        if (!qualified) {
            findings.add(Finding.block(this, "review.reviewer.unqualified", null));
        }
        return findings;
    }
}
