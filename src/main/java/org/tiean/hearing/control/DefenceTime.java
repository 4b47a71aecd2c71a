package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** No decision while a party may still defend; silence at its end counts as a waiver only where the place allows
 * it (陈述申辩期; 行政处罚法45, 62; 住建部令第55号; rulebook Z-5). */
@ApplicationScoped
public class DefenceTime implements LegalityRule {

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "defence-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 62);
    }

    @Override
    public Set<ActKind> guards() {
        return Onward.ACTS;
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (!Onward.isMeant(situation)) {
            return List.of();
        }
        boolean silenceIsWaiver = settings.flag("defence.silence-is-waiver", situation.caseFile().agencyId(), situation.day());
        return judge(notices.standings(situation.caseFile()), situation.day(), silenceIsWaiver);
    }

    /** The rule itself, on what is known of each party. */
    List<Finding> judge(List<NoticeStanding> standings, LocalDate day, boolean silenceIsWaiver) {
        List<Finding> findings = new ArrayList<>();
        for (NoticeStanding standing : standings) {
            if (standing.defenceRunsOn(day)) {
                findings.add(Finding.block(this, "hearing.defence.running", "hearing", standing.party(), standing.defenceDue()));
            } else if (standing.isSilent() && !silenceIsWaiver) {
                findings.add(Finding.block(this, "hearing.defence.silence", "hearing", standing.party()));
            }
            if (standing.hearingRunsOn(day) && !standing.hearingAsked()) {
                findings.add(Finding.block(this, "hearing.hearing.running", "hearing", standing.party(), standing.hearingDue()));
            }
        }
        return findings;
    }
}
