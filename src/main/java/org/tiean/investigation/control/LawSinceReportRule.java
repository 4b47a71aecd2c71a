package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.entity.PartyKind;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.StatutoryRange;

/**
 * The law chosen in the report is chosen anew if another version of the clause came into force or ended since
 * (从旧兼从轻; rulebook VER-1, I1 veto 5): at decision time the lighter one counts, and the report could not know it.
 * A version that is plainly heavier changes nothing and is only pointed out.
 */
@ApplicationScoped
public class LawSinceReportRule implements LegalityRule {

    @Inject
    InvestigationReports reports;

    @Inject
    PowerItems items;

    @Inject
    NeedsComputation needs;

    @Override
    public String id() {
        return "law-since-report";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 37);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ISSUE_NOTICE, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if ("RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        return reports.current(situation.caseFile().id()).stream()
                .flatMap(report -> moved(report, situation.caseFile(), situation.day())).distinct().toList();
    }

    private Stream<Finding> moved(ReportView report, CaseFile caseFile, LocalDate day) {
        return report.lines().stream().flatMap(line -> {
            String family = items.require(line.itemCode()).family();
            boolean unit = needs.kind(caseFile.party(line.partyId()), caseFile.agencyId(), day) == PartyKind.ORGANISATION;
            return judge(line.itemName(), report.submittedOn(), items.versionOn(family, report.submittedOn()),
                    items.versionOn(family, day), unit ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN).stream();
        });
    }

    /**
     * @param then the version in force when the report was made
     * @param now  the version in force today
     */
    List<Finding> judge(String item, LocalDate reported, Optional<PowerItem> then, Optional<PowerItem> now, PartyGroup group) {
        if (then.map(PowerItem::code).equals(now.map(PowerItem::code))) {
            return List.of();
        }
        boolean heavier = then.isPresent() && now.isPresent()
                && notLighter(ItemRanges.range(then.get(), group), ItemRanges.range(now.get(), group));
        return List.of(heavier ? Finding.warn(this, "investigation.rule.law-moved-heavier", "investigation", item, reported)
                : Finding.block(this, "investigation.rule.law-moved", "investigation", item, reported));
    }

    /** Ceiling first, then floor (rulebook Z-9); what cannot be compared by sums may be lighter. */
    private static boolean notLighter(StatutoryRange then, StatutoryRange now) {
        if (then.basis() != FineBasis.FIXED_RANGE || now.basis() != FineBasis.FIXED_RANGE
                || then.fineMax() == null || now.fineMax() == null) {
            return false;
        }
        int ceiling = now.fineMax().compareTo(then.fineMax());
        return ceiling > 0 || ceiling == 0 && now.fineMin().compareTo(then.fineMin()) >= 0;
    }
}
