package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Nobody is forced by cutting off the water, power, heat or gas of a home (行政强制法43(2)); no ground and no order changes that. */
@ApplicationScoped
public class NoCuttingOfUtilities implements LegalityRule {

    /** 停水、断电、停止供气、切断供热 and the like. */
    private static final Pattern CUTTING = Pattern.compile("(停|断|停止供|切断供?|中断供?)(水|电|热|暖|燃气|煤气|气)");

    @Override
    public String id() {
        return "no-cutting-of-utilities";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 43, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION, ActKind.CARRY_OUT_COERCION, ActKind.PERFORM_AT_ONCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean cut = situation.facts().getBoolean("utilitiesCut", false)
                || CUTTING.matcher(situation.facts().getString("manner", "")).find();
        return cut ? List.of(Finding.block(this, "execution.utilities.cut", null)) : List.of();
    }
}
