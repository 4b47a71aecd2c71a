package org.tiean.disclosure.control;

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

/** Of a decision other than a penalty it is said once whether it is published; after that its text is revised or withdrawn (国办发〔2018〕118号). */
@ApplicationScoped
public class OtherPublicationWaits implements LegalityRule {

    @Inject
    Publishables publishables;

    @Override
    public String id() {
        return "other-publication-waits";
    }

    @Override
    public Citation basis() {
        return Citation.of("国办发〔2018〕118号");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_OTHER_PUBLICATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return publishables.undecided(situation.caseFile().id()).isEmpty()
                ? List.of(Finding.block(this, "disclosure.rule.nothing-other", null)) : List.of();
    }
}
