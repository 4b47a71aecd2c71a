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
import org.tiean.disclosure.boundary.Publications;
import org.tiean.kernel.entity.Citation;

/**
 * Only what was withdrawn for a change or an error is published again, and only while its decision stands; what was revoked or found
 * unlawful or void stays down (行政处罚法48; 国办发〔2018〕118号 point 6: published matter is updated).
 */
@ApplicationScoped
public class WithdrawnToPublishAnew implements LegalityRule {

    @Inject
    Publications publications;

    @Override
    public String id() {
        return "withdrawn-to-publish-anew";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 48, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PUBLISH_ANEW);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return publications.toPublishAnew(situation.caseFile().id()).isEmpty()
                ? List.of(Finding.block(this, "disclosure.rule.nothing-anew", null)) : List.of();
    }
}
