package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;

/** Auxiliary staff (协管人员) may enter a clue and nothing else: they never enforce on their own. */
@ApplicationScoped
public class NoAuxiliaryRule implements LegalityRule {

    @Inject
    Officers officers;

    @Override
    public String id() {
        return "no-auxiliary";
    }

    @Override
    public Citation basis() {
        return Citation.of("城市管理执法办法", 18);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.complementOf(EnumSet.of(ActKind.REGISTER_CLUE));
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean auxiliary = officers.byUsername(situation.actor()).filter(Officer::isAuxiliary).isPresent();
        return auxiliary ? List.of(Finding.block(this, "intake.rule.auxiliary", null)) : List.of();
    }
}
