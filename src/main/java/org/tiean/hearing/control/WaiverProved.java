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

/** A waiver is express, in writing and signed (明确放弃; 行政处罚法62). */
@ApplicationScoped
public class WaiverProved implements LegalityRule {


    @Override
    public String id() {
        return "waiver-proved";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 62);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.WAIVE_DEFENCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean signed = situation.facts().containsKey("signedBy")
                && (situation.facts().containsKey("proofDigest") || situation.facts().containsKey("proofDocumentId"));
        return situation.asked() || signed ? List.of() : List.of(Finding.block(this, "hearing.waiver.unproved", "hearing"));
    }
}
