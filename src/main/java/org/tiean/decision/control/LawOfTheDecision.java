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
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Citation;

/**
 * The clause applied is that of the day of the act, or a later one taken in writing because it is lighter (从旧兼从轻;
 * 行政处罚法37). A law that came into force after the report compared old and new was never weighed: then the report
 * is made anew before anybody is told or decides.
 */
@ApplicationScoped
public class LawOfTheDecision implements LegalityRule {

    @Inject
    CaseLaw law;

    @Inject
    InvestigationReports reports;

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
                        .flatMap(act -> judge(act, versions(act, line.itemCode(), report.submittedOn(), situation.day()))))
                .distinct().toList();
    }

    private Versions versions(SuspectedAct act, String applied, LocalDate reported, LocalDate day) {
        return new Versions(code(act, act.endedOn()), code(act, reported), code(act, day), applied);
    }

    private String code(SuspectedAct act, LocalDate day) {
        PowerItem item = law.versionOn(act.itemCode(), day);
        return item == null ? null : item.code();
    }

    /**
     * Versions of the item by its code, null where none was in force.
     *
     * @param then     on the day of the act
     * @param reported on the day of the report
     * @param now      on the day of this act
     * @param applied  what the report applies
     */
    record Versions(String then, String reported, String now, String applied) {
    }

    /** The rule itself. */
    Stream<Finding> judge(SuspectedAct act, Versions versions) {
        if (versions.now() != null && !versions.now().equals(versions.reported())) {
            return Stream.of(Finding.block(this, "decision.law.changed-since-report", "report", act.itemName(), versions.now()));
        }
        if (versions.applied().equals(versions.then())) {
            return Stream.empty();
        }
        boolean weighed = act.choiceReason() != null && versions.applied().equals(act.appliedItemCode());
        return weighed && versions.applied().equals(versions.now()) ? Stream.empty()
                : Stream.of(Finding.block(this, "decision.law.not-in-force", "report", act.itemName(), versions.applied()));
    }
}
