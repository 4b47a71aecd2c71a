package org.tiean.transfer.control;

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
import org.tiean.coercion.control.MeasuresFound;
import org.tiean.kernel.entity.Citation;

/** What is preserved or seized is disposed of before the case leaves: handed on with it and the party told, or lifted (行政强制法21). */
@ApplicationScoped
public class GoodsGoWithTheCase implements LegalityRule {

    @Inject
    MeasuresFound measures;

    @Override
    public String id() {
        return "goods-go-with-the-case";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 21);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SEND_TRANSFER, ActKind.HAND_OVER_GOODS);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        return measures.seizure(caseId).isPresent() || measures.preservation(caseId).isPresent()
                ? List.of(Finding.block(this, "transfer.rule.still-held", "measures")) : List.of();
    }
}
