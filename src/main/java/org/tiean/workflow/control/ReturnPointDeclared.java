package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.control.PastActs;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.workflow.entity.ReturnPoint;

/**
 * A case goes back only to a declared step it came through, by who has it in hand (退回). Going back behind a served notice leads
 * through a new one, since the way forward passes there again: a decision stands only on what its party was told (行政处罚法44).
 */
@ApplicationScoped
public class ReturnPointDeclared implements LegalityRule {

    @Inject
    BackwardTables tables;

    @Inject
    OpenSteps open;

    @Inject
    PastActs past;

    @Inject
    CurrentActor actor;

    @Override
    public String id() {
        return "return-point-declared";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 44);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RETURN_CASE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        UUID caseId = situation.caseFile().id();
        List<ReturnPoint> possible = possible(caseId);
        if (possible.isEmpty()) {
            return List.of(Finding.block(this, "workflow.return.none", "process"));
        }
        String from = situation.facts().getString("from", "");
        String to = situation.facts().getString("to", "");
        return situation.asked() || possible.stream().anyMatch(point -> point.from().equals(from) && point.to().equals(to)) ? List.of()
                : List.of(Finding.block(this, "workflow.return.not-there", "process", "step." + from, "step." + to));
    }

    /** Where who acts may give the case back to now. */
    public List<ReturnPoint> possible(UUID caseId) {
        Set<String> steps = open.of(caseId);
        return tables.returnPoints().stream().filter(point -> steps.contains(point.from()))
                .filter(point -> actor.roles().stream().anyMatch(point.roles()::contains))
                .filter(point -> cameThrough(caseId, point)).toList();
    }

    /** Done since the case was last investigated: what came before belongs to an earlier round. */
    private boolean cameThrough(UUID caseId, ReturnPoint point) {
        return past.latest(caseId, EnumSet.of(point.after()))
                .filter(done -> past.latest(caseId, EnumSet.of(ActKind.SUBMIT_REPORT)).filter(report -> done.isBefore(report)).isEmpty())
                .isPresent();
    }
}
