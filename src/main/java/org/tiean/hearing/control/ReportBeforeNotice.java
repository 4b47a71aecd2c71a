package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.kernel.entity.Citation;

/** A notice says what an investigation found: no notice before its report (调查终结方可告知; 行政处罚法54, 44). */
@ApplicationScoped
public class ReportBeforeNotice implements LegalityRule {

    @Inject
    InvestigationReports reports;

    @Override
    public String id() {
        return "report-before-notice";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 44);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ISSUE_NOTICE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return reports.current(situation.caseFile().id()).filter(report -> !report.lines().isEmpty()).isPresent()
                ? List.of() : List.of(Finding.block(this, "hearing.notice.no-report", "investigation"));
    }
}
