package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** The organ performs itself or a third party that has no interest in it (行政强制法50). */
@ApplicationScoped
public class SubstitutePerformerFit implements LegalityRule {

    @Override
    public String id() {
        return "substitute-performer-fit";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 50);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean interested = situation.facts().containsKey("performer") && !situation.facts().getBoolean("unrelated");
        return interested ? List.of(Finding.block(this, "execution.substitute.interested", null)) : List.of();
    }
}
