package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** Only what may be lost or be hard to get later is registered and preserved, with the reason in words where the place asks for them; one at a time (行政处罚法56; rulebook Z-20). */
@ApplicationScoped
public class PreservationForEvidence implements LegalityRule {

    @Inject
    MeasuresFound found;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "preservation-for-evidence";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 56);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_PRESERVATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        UUID caseId = situation.caseFile().id();
        if (found.preservation(caseId).isPresent()) {
            findings.add(Finding.block(this, "coercion.preservation.running", "measures"));
        }
        if (!situation.asked() && Facts.text(situation.facts(), "reason").isEmpty()
                && settings.flag("preservation.reason-required", situation.caseFile().agencyId(), situation.day())) {
            findings.add(Finding.block(this, "coercion.preservation.reason", null));
        }
        if (found.preservations(caseId).stream().anyMatch(one -> one.takenAt().isPresent() && one.isOver())) {
            findings.add(Finding.warn(this, "coercion.preservation.repeated", "measures"));
        }
        return findings;
    }
}
