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
import org.tiean.kernel.entity.Citation;

/** A suspected crime is reported once at a time, and not again where another organ has the case (行政执法机关移送涉嫌犯罪案件的规定3). */
@ApplicationScoped
public class CrimeReportedOnce implements LegalityRule {

    @Inject
    TransfersFound found;

    @Override
    public String id() {
        return "crime-reported-once";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政执法机关移送涉嫌犯罪案件的规定", 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REPORT_CRIME);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        return found.crime(caseId).isPresent() || found.isGone(caseId) || found.toOrgan(caseId).isPresent()
                ? List.of(Finding.block(this, "transfer.rule.another", "transfers")) : List.of();
    }
}
