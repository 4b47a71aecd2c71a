package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** The head attends, or sends staff and says why; a lawyer alone is not enough (行政诉讼法3(3); 行政复议法51(2)). */
@ApplicationScoped
public class HeadAttends implements LegalityRule {

    @Inject
    RemediesFound remedies;

    @Override
    public String id() {
        return "head-attends";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政诉讼法", 3, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_ATTENDANCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (remedies.running(situation.caseFile().id()).isEmpty()) {
            return List.of(Finding.block(this, "remedy.none-running", "remedies"));
        }
        return switch (situation.facts().getString("who", "HEAD")) {
            case "LAWYER_ONLY" -> List.of(Finding.block(this, "remedy.rule.lawyer-only", null));
            case "STAFF" -> Facts.text(situation.facts(), "reason").isPresent() ? List.of() : List.of(Finding.block(this, "remedy.rule.no-reason", null));
            default -> List.of();
        };
    }
}
