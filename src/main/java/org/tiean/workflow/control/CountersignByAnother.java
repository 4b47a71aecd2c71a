package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;

/**
 * A further signer stands apart from the case (加签): of the same agency, a head, a deputy or somebody qualified in law, never one
 * who handles or handled it, never who asks; and who asks has the approval in hand and does not handle the case (职责分离; policy
 * from 行政处罚法58).
 */
@ApplicationScoped
public class CountersignByAnother implements LegalityRule {

    @Inject
    CountersignRegister register;

    @Inject
    CountersignTable table;

    @Inject
    OpenSteps open;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    @Override
    public String id() {
        return "countersign-by-another";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 58, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REQUEST_COUNTERSIGN, ActKind.GIVE_COUNTERSIGN, ActKind.REMOVE_COUNTERSIGN);
    }

    @Override
    public List<Finding> check(Situation situation) {
        CaseFile caseFile = situation.caseFile();
        if (caseFile.wasHandledBy(situation.actor())) {
            return block("workflow.rule.countersign-handler");
        }
        return switch (situation.act()) {
            case REQUEST_COUNTERSIGN -> requested(situation);
            case GIVE_COUNTERSIGN -> register.open(caseFile.id()).stream().anyMatch(one -> one.signer().equals(situation.actor())) ? List.of()
                    : block("workflow.rule.countersign-not-asked");
            default -> register.open(caseFile.id()).isEmpty() ? block("workflow.rule.countersign-none") : List.of();
        };
    }

    private List<Finding> requested(Situation situation) {
        List<String> inHand = inHand(situation.caseFile().id());
        if (inHand.isEmpty() || !situation.asked() && !inHand.contains(situation.facts().getString("step", ""))) {
            return block("workflow.rule.countersign-no-step");
        }
        Optional<UUID> named = Facts.uuids(situation.facts(), "officerIds").stream().findFirst();
        if (named.isEmpty()) {
            return List.of();
        }
        Officer signer = officers.require(named.get());
        if (signer.username().equals(situation.actor()) || situation.caseFile().wasHandledBy(signer.username())) {
            return block("workflow.rule.countersign-signer", signer.name());
        }
        return fit(signer, situation.caseFile().agencyId(), situation.day()) ? List.of()
                : block("workflow.rule.countersign-unfit", signer.name());
    }

    /** Approvals of the case that wait, to which signers may be added and which the actor's roles decide. */
    public List<String> inHand(UUID caseId) {
        Set<String> steps = open.of(caseId);
        return table.steps().stream().filter(steps::contains).filter(step -> ActKind.finishing(step).stream()
                .anyMatch(act -> actor.roles().stream().anyMatch(act.roles()::contains))).toList();
    }

    /** Who may be asked, whatever case it is. */
    public static boolean fit(Officer officer, UUID agencyId, LocalDate day) {
        return agencyId.equals(officer.agencyOn(day)) && !officer.isAuxiliary()
                && (officer.position() != Position.STAFF || officer.isLegallyQualified());
    }

    private List<Finding> block(String key, Object... args) {
        return List.of(Finding.block(this, key, "process", args));
    }
}
