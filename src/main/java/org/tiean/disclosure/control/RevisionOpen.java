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
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.kernel.entity.Citation;

/** A public text is drawn anew only before it is confirmed; what everybody can read is withdrawn with a reason instead. */
@ApplicationScoped
public class RevisionOpen implements LegalityRule {

    @Inject
    PublicationDecisions decisions;

    @Override
    public String id() {
        return "publication-revision-open";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 48, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REVISE_PUBLICATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean open = decisions.of(situation.caseFile().id()).stream().anyMatch(made ->
                made.confirmation() == Confirmation.AWAITED || made.confirmation() == Confirmation.RETURNED);
        return open ? List.of() : List.of(Finding.block(this, "disclosure.rule.nothing-to-revise", null));
    }
}
