package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Who takes a request for a hearing back gives a right up: expressly and signed, as any waiver (行政处罚法62; policy). */
@ApplicationScoped
public class HearingWithdrawalProved implements LegalityRule {

    @Override
    public String id() {
        return "hearing-withdrawal-proved";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 62);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.WITHDRAW_HEARING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean signed = situation.facts().containsKey("signedBy") && situation.facts().containsKey("proofDigest");
        return situation.asked() || signed ? List.of() : List.of(Finding.block(this, "hearing.withdraw.unproved", "hearing"));
    }
}
