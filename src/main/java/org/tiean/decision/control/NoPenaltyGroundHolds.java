package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.discretion.entity.History;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.control.CaseLaw;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.control.LookBack;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.kernel.entity.Citation;

/** A case ends without a penalty only on a ground that can be seen to hold: the register knows no earlier violation, the
 * act was put right, the child is under fourteen, the time is over (行政处罚法30, 33, 36). What only people can judge,
 * whether harm was slight, fault absent, the facts unproved, the reason says and the head decides. */
@ApplicationScoped
public class NoPenaltyGroundHolds implements LegalityRule {

    private static final int AGE = 14;
    private static final int ID_LENGTH = 18;
    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_TO = 14;

    @Inject
    NoPenaltiesFound found;

    @Inject
    LookBack lookBack;

    @Inject
    Reinspections reinspections;

    @Inject
    CaseLaw law;

    @Inject
    Verification verification;

    @Override
    public String id() {
        return "no-penalty-ground";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 33, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_NO_PENALTY, ActKind.APPROVE_NO_PENALTY);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.act() == ActKind.PROPOSE_NO_PENALTY) {
            return Facts.text(situation.facts(), "ground").map(NoPenaltyGround::valueOf).map(ground -> judge(situation, ground,
                    Facts.text(situation.facts(), "correctedOn").map(LocalDate::parse))).orElse(List.of());
        }
        if ("RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        Optional<NoPenalty> open = found.open(situation.caseFile().id());
        return open.map(proposed -> judge(situation, proposed.ground(), proposed.correctedOn()))
                .orElseGet(() -> List.of(Finding.block(this, "decision.no-penalty.none", null)));
    }

    private List<Finding> judge(Situation situation, NoPenaltyGround ground, Optional<LocalDate> correctedOn) {
        CaseFile caseFile = situation.caseFile();
        List<Finding> findings = new ArrayList<>();
        if (ground.needsCorrection() && !corrected(caseFile, correctedOn, situation.day())) {
            findings.add(Finding.block(this, "decision.no-penalty.not-corrected", "evidence"));
        }
        for (SuspectedAct act : caseFile.suspectedActs()) {
            of(situation, ground, act).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> of(Situation situation, NoPenaltyGround ground, SuspectedAct act) {
        return switch (ground) {
            case FIRST -> first(situation, act);
            case UNDER_14 -> isUnderAge(act) ? Optional.empty()
                    : Optional.of(Finding.block(this, "decision.no-penalty.not-under-14", "parties", act.party().name()));
            case TIME_BARRED -> barred(situation.caseFile(), act) ? Optional.empty()
                    : Optional.of(Finding.block(this, "decision.no-penalty.not-barred", "parties", act.itemName()));
            case UNABLE, MINOR, NO_FAULT, NOT_ESTABLISHED, UNPROVABLE -> Optional.empty();
        };
    }

    private Optional<Finding> first(Situation situation, SuspectedAct act) {
        History.Window window = lookBack.of(situation.caseFile(), act, situation.day()).first();
        if (!window.searched()) {
            return Optional.of(Finding.block(this, "decision.no-penalty.not-searched", "parties", act.party().name()));
        }
        return window.found() == 0 ? Optional.empty() : Optional.of(Finding.block(this, "decision.no-penalty.not-first", "parties",
                act.party().name(), window.since(), window.found()));
    }

    /** Put right on a day named, and no re-inspection found the contrary. */
    private boolean corrected(CaseFile caseFile, Optional<LocalDate> on, LocalDate today) {
        boolean contrary = caseFile.parties().stream().anyMatch(party -> reinspections.resultFor(caseFile.id(), party.id())
                .filter(result -> result != Reinspect.Result.CORRECTED).isPresent());
        return on.filter(day -> !day.isAfter(today)).isPresent() && !contrary;
    }

    private static boolean isUnderAge(SuspectedAct act) {
        Party party = act.party();
        String number = party.idNumber().map(value -> value.reveal()).orElse("");
        if (party.kind() != PartyKind.CITIZEN || number.length() != ID_LENGTH) {
            return false;
        }
        LocalDate born = LocalDate.parse(number.substring(BIRTH_FROM, BIRTH_TO), DateTimeFormatter.BASIC_ISO_DATE);
        return act.beganOn().isBefore(born.plusYears(AGE));
    }

    private boolean barred(CaseFile caseFile, SuspectedAct act) {
        VerifyClue.Harm harm = verification.latest(caseFile.id()).map(ClueVerification::harm).orElse(VerifyClue.Harm.NONE);
        return caseFile.discoveredOn().isAfter(law.limitationEnds(act.endedOn(), harm));
    }
}
