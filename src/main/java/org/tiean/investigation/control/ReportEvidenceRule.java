package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.kernel.entity.Citation;

/** Facts rest on evidence that was verified (查证属实), and on none that was excluded. */
@ApplicationScoped
public class ReportEvidenceRule implements LegalityRule {

    @Inject
    EvidenceList evidence;

    @Override
    public String id() {
        return "report-evidence";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 46, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SUBMIT_REPORT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Map<String, EvidenceLine> kept = evidence.ofCase(situation.caseFile().id()).stream()
                .collect(Collectors.toMap(line -> line.id().toString(), Function.identity()));
        if (kept.values().stream().noneMatch(EvidenceLine::isVerified)) {
            return List.of(Finding.block(this, "investigation.rule.no-verified-evidence", "evidence"));
        }
        if (situation.asked()) {
            return List.of();
        }
        List<JsonObject> used = situation.facts().getJsonArray("evidence").getValuesAs(JsonObject.class);
        if (used.isEmpty()) {
            return List.of(Finding.block(this, "investigation.rule.no-evidence-used", "evidence"));
        }
        return used.stream().map(use -> kept.get(use.getString("evidenceId")))
                .filter(line -> line == null || !line.isVerified())
                .map(line -> line == null ? Finding.block(this, "investigation.rule.foreign-evidence", "evidence")
                        : Finding.block(this, "investigation.rule.unverified-evidence", "evidence", line.number(), line.name()))
                .toList();
    }
}
