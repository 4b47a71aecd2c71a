package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.intake.control.CaseLaw;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.LawRecomparisons;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.investigation.entity.Recomparison;
import org.tiean.kernel.entity.Citation;

/**
 * The clause applied is that of the day of the act, or a later one taken in writing because it is lighter (从旧兼从轻;
 * 行政处罚法37). Where a law came into force after the report, old and new are compared again: if nothing changes for
 * the party the act goes on and the comparison is kept with it, else the report is made anew before anybody is told
 * or decides.
 */
@ApplicationScoped
public class LawOfTheDecision implements LegalityRule {

    @Inject
    CaseLaw law;

    @Inject
    InvestigationReports reports;

    @Inject
    LawRecomparisons recomparisons;

    @Override
    public String id() {
        return "law-of-the-decision";
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
        ReportView report = reports.current(situation.caseFile().id()).orElse(null);
        if (report == null) {
            return List.of();
        }
        return report.lines().stream().flatMap(line -> situation.caseFile().suspectedActs().stream()
                        .filter(act -> act.id().equals(line.suspectedActId()))
                        .flatMap(act -> judge(act, versions(act, line.itemCode(), situation.day()),
                                recomparisons.on(situation.caseFile(), report, line, situation.day()).orElse(null))))
                .distinct().toList();
    }

    private Versions versions(SuspectedAct act, String applied, LocalDate day) {
        return new Versions(code(act, act.endedOn()), code(act, day), applied);
    }

    private String code(SuspectedAct act, LocalDate day) {
        PowerItem item = law.versionOn(act.itemCode(), day);
        return item == null ? null : item.code();
    }

    /**
     * Versions of the item by its code, null where none was in force.
     *
     * @param then     on the day of the act
     * @param now      on the day of this act
     * @param applied  what the report applies
     */
    record Versions(String then, String now, String applied) {
    }

    /**
     * The rule itself.
     *
     * @param again the comparison under the law of today; null where the law did not move after the report
     */
    Stream<Finding> judge(SuspectedAct act, Versions versions, Recomparison again) {
        if (again != null) {
            return moved(act, again);
        }
        if (versions.applied().equals(versions.then())) {
            return Stream.empty();
        }
        boolean weighed = act.choiceReason() != null && versions.applied().equals(act.appliedItemCode());
        return weighed && versions.applied().equals(versions.now()) ? Stream.empty()
                : Stream.of(Finding.block(this, "decision.law.not-in-force", "report", act.itemName(), versions.applied()));
    }

    private Stream<Finding> moved(SuspectedAct act, Recomparison again) {
        if (again.sameForTheParty()) {
            return Stream.empty();
        }
        String current = again.current() == null ? "—" : again.current();
        return Stream.of(Finding.block(this, again.computed() ? "decision.law.changed-since-report" : "decision.law.not-comparable",
                "report", act.itemName(), current));
    }
}
