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
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;

/**
 * While a review or a suit runs the organ collects no evidence against the party by itself (行政复议法46(1); 行政诉讼法35): what
 * is refused cites the law of the one that stands. A sample drawn of a thing in custody (抽样取证) is evidence collected; that a
 * thing is put on a shelf is none.
 */
@ApplicationScoped
public class EvidenceLocked implements LegalityRule {

    private static final Citation IN_REVIEW = Citation.of("行政复议法", 46, 1);
    private static final Citation IN_SUIT = Citation.of("行政诉讼法", 35);

    /** Fact of a thing taken in that is a sample of another. */
    private static final String SAMPLE_OF = "parentId";

    @Inject
    RemediesFound remedies;

    @Override
    public String id() {
        return "evidence-locked";
    }

    @Override
    public Citation basis() {
        return IN_REVIEW;
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.COLLECT_EVIDENCE, ActKind.RECORD_INSPECTION, ActKind.RECORD_QUESTIONING, ActKind.KEEP_ITEM,
                ActKind.SUMMON_TO_QUESTIONING, ActKind.REQUEST_MATERIAL, ActKind.EXTRACT_EVIDENCE, ActKind.TAKE_SAMPLES, ActKind.REQUEST_ASSISTANCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.act() == ActKind.KEEP_ITEM && Facts.text(situation.facts(), SAMPLE_OF).isEmpty()) {
            return List.of();
        }
        return remedies.running(situation.caseFile().id()).map(remedy -> List.of(finding(remedy))).orElse(List.of());
    }

    private Finding finding(Remedy remedy) {
        boolean review = remedy.kind() == RemedyKind.REVIEW;
        return new Finding(id(), Finding.Severity.BLOCK, review ? "remedy.rule.locked-by-review" : "remedy.rule.locked-by-suit",
                List.of(remedy.number().orElseThrow()), review ? IN_REVIEW : IN_SUIT, "remedies");
    }
}
