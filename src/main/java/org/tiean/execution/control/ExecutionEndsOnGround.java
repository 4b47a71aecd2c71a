package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CourtStep;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.kernel.entity.Citation;

/** An execution ends without the money only on a ground of the law; one that is the court's needs the court's paper in the file (行政强制法40). */
@ApplicationScoped
public class ExecutionEndsOnGround implements LegalityRule {

    @Inject
    EnforcementsFound enforcements;

    @Override
    public String id() {
        return "execution-ends-on-ground";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 40);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.END_EXECUTION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Enforcement running = enforcements.running(situation.caseFile().id()).orElse(null);
        if (running == null) {
            return List.of(Finding.block(this, "execution.demand.none", null));
        }
        if (situation.asked()) {
            return List.of();
        }
        RecordCourtStep.Kind last = running.lastStep().map(CourtStep::kind).orElse(null);
        boolean holds = switch (EndExecution.Ground.valueOf(situation.facts().getString("ground"))) {
            case COURT_TERMINATED -> last == RecordCourtStep.Kind.TERMINATED;
            case COURT_REFUSED -> last == RecordCourtStep.Kind.REFUSED || last == RecordCourtStep.Kind.NOT_ACCEPTED;
            case NO_ESTATE -> running.account().isOf(situation.caseFile(), PartyKind.CITIZEN, PartyKind.SOLE_TRADER);
            case NO_PROPERTY -> running.account().isOf(situation.caseFile(), PartyKind.ORGANISATION);
            case OBJECT_GONE, OTHER -> true;
        };
        return holds ? List.of() : List.of(Finding.block(this, "execution.end.ground-wrong", "documents"));
    }
}
