package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.Presence;
import org.tiean.kernel.entity.Citation;

/** At a hearing the investigators put their case and the party answers it, itself or by one or two agents (调查人员提出
 * 违法事实、证据和处罚建议，当事人申辩、质证; 委托一至二人代理; 行政处罚法64[5], [7]). */
@ApplicationScoped
public class HearingSidesHeard implements LegalityRule {

    private static final int MOST_AGENTS = 2;

    @Override
    public String id() {
        return "hearing-sides-heard";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 64, 0, 7);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.HOLD_HEARING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        boolean present = false;
        for (JsonObject attendance : situation.facts().getJsonArray("attendances").getValuesAs(JsonObject.class)) {
            present |= Presence.PRESENT.name().equals(attendance.getString("presence"));
            int agents = attendance.getJsonArray("agents").size();
            if (agents > MOST_AGENTS) {
                findings.add(Finding.block(this, "hearing.hold.agents", "hearing", agents));
            }
        }
        if (present && !attended(situation)) {
            findings.add(Finding.block(this, "hearing.hold.no-investigator", "hearing"));
        }
        if (present && situation.facts().getJsonArray("exhibits").isEmpty()) {
            findings.add(Finding.block(this, "hearing.hold.no-evidence", "hearing"));
        }
        return findings;
    }

    private static boolean attended(Situation situation) {
        CaseFile caseFile = situation.caseFile();
        List<UUID> came = Facts.uuids(situation.facts(), "officerIds");
        return caseFile.handlers().stream().anyMatch(handler -> came.contains(handler.officerId()));
    }
}
