package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.entity.Citation;

/** What is done is recorded and signed by the staff, by who performed and by the party or a witness (行政强制法51(1); for a demolition rulebook D4). */
@ApplicationScoped
public class WorksRecorded implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Override
    public String id() {
        return "works-recorded";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 51, 1, 4);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.CARRY_OUT_COERCION, ActKind.PERFORM_AT_ONCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!situation.facts().getBoolean("signedWhole")) {
            findings.add(Finding.block(this, "execution.works.unsigned", null));
        }
        boolean substitute = situation.act() == ActKind.PERFORM_AT_ONCE || coercions.running(situation.caseFile().id())
                .filter(running -> running.kind() == CoerciveExecution.Kind.SUBSTITUTE).isPresent();
        if (substitute && !situation.facts().getBoolean("performerSigned")) {
            findings.add(Finding.block(this, "execution.works.performer-unsigned", null));
        }
        return findings;
    }
}
