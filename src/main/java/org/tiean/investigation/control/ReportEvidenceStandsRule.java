package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Citation;

/**
 * What the report rests on still stands when the party is told and when it is decided: evidence that was
 * excluded meanwhile (非法证据排除) sends the case back to its report (rulebook I1 veto 4).
 */
@ApplicationScoped
public class ReportEvidenceStandsRule implements LegalityRule {

    @Inject
    InvestigationReports reports;

    @Inject
    EvidenceList evidence;

    @Override
    public String id() {
        return "report-evidence-stands";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 46, 3);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ISSUE_NOTICE, ActKind.DISCUSS, ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        if ("RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        Set<String> used = reports.current(caseId).stream().map(ReportView::evidence)
                .flatMap(list -> list.getValuesAs(JsonObject.class).stream())
                .map(line -> line.getString("no")).collect(Collectors.toSet());
        return evidence.ofCase(caseId).stream().filter(line -> used.contains(InvestigationForms.numbered(line.number())))
                .filter(line -> !line.isVerified()).map(this::fallen).toList();
    }

    private Finding fallen(EvidenceLine line) {
        return Finding.block(this, "investigation.rule.evidence-fell", "evidence", line.number(), line.name());
    }
}
