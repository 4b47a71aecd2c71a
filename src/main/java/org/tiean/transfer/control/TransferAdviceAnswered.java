package org.tiean.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.review.control.Reviews;
import org.tiean.review.entity.LegalReview;
import org.tiean.review.entity.ReviewOpinion;

/** Where the legal review advised a transfer, one is proposed and answered before the case is submitted again (令55法制审核; rulebook B6.4, B6.5). */
@ApplicationScoped
public class TransferAdviceAnswered implements LegalityRule {

    @Inject
    TransfersFound found;

    @Inject
    Reviews reviews;

    @Override
    public String id() {
        return "transfer-advice-answered";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SUBMIT_REPORT, ActKind.PROPOSE_NO_PENALTY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        List<LegalReview> rounds = reviews.of(caseId);
        if (rounds.isEmpty() || rounds.get(rounds.size() - 1).opinion() != ReviewOpinion.TRANSFER) {
            return List.of();
        }
        LocalDate advised = rounds.get(rounds.size() - 1).reviewedOn();
        boolean answered = found.toOrgans(caseId).stream().anyMatch(one -> !one.proposedOn().isBefore(advised) && one.outcome().isPresent())
                || found.toPolice(caseId).stream().anyMatch(one -> !one.reportedOn().isBefore(advised) && one.outcome().isPresent());
        return answered ? List.of() : List.of(Finding.block(this, "transfer.rule.advised", "transfers"));
    }
}
