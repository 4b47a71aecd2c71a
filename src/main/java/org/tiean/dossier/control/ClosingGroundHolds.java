package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.boundary.NoPenalties;
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.FineAccount;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.transfer.control.TransfersFound;

/**
 * A case is closed as performed only when it is: every decision served, fine and surcharge paid
 * (行政处罚决定执行完毕; 住建部令第55号; rulebook B10.2).
 */
@ApplicationScoped
public class ClosingGroundHolds implements LegalityRule {

    @Inject
    Decisions decisions;

    @Inject
    FineAccounts accounts;

    @Inject
    NoPenalties noPenalties;

    @Inject
    ChangesFound changes;

    @Inject
    TransfersFound transfers;

    @Override
    public String id() {
        return "closing-ground-holds";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (Returned.by(situation)) {
            return List.of();
        }
        Optional<NoPenalty> without = noPenalties.approved(situation.caseFile().id());
        if (without.isPresent()) {
            return judge(without.get(), situation);
        }
        List<Standing> standings = standings(situation);
        if (standings.isEmpty() && transfers.isGone(situation.caseFile().id())) {
            return situation.act() == ActKind.PROPOSE_CLOSING && !situation.asked()
                    && !ClosingGround.HANDED_ON.name().equals(situation.facts().getString("ground", ""))
                    ? List.of(Finding.block(this, "dossier.rule.other-ground", "documents", ClosingGround.HANDED_ON.words())) : List.of();
        }
        if (standings.isEmpty() && fallen(situation)) {
            return situation.act() == ActKind.PROPOSE_CLOSING && !situation.asked()
                    && !ClosingGround.DECISION_REVOKED.name().equals(situation.facts().getString("ground", ""))
                    ? List.of(Finding.block(this, "dossier.rule.other-ground", "documents", ClosingGround.DECISION_REVOKED.words())) : List.of();
        }
        return standings.isEmpty() || otherGround(situation)
                ? List.of(Finding.block(this, "dossier.rule.no-decision", "documents"))
                : judge(standings);
    }

    /** Whether every decision of the case was revoked, and no new one has to be made. */
    private boolean fallen(Situation situation) {
        return changes.of(situation.caseFile().id()).stream().reduce((earlier, later) -> later)
                .filter(change -> change.isInEffect() && change.kind().revokes() && !change.isRedo()).isPresent();
    }

    /** A decision performed closes the case, or its execution that ended without the money; nothing else here. */
    private boolean otherGround(Situation situation) {
        boolean ended = accounts.of(situation.caseFile().id()).stream().anyMatch(FineAccount::isAbandoned);
        String ground = (ended ? ClosingGround.EXECUTION_TERMINATED : ClosingGround.EXECUTED).name();
        return situation.act() == ActKind.PROPOSE_CLOSING && !situation.facts().getString("ground", ground).equals(ground);
    }

    /** A case that ended without a penalty is closed on that ground and no other, once the party has the decision. */
    private List<Finding> judge(NoPenalty ended, Situation situation) {
        ClosingGround ground = ended.ground().isDecision() ? ClosingGround.NO_PENALTY : ClosingGround.INVESTIGATION_TERMINATED;
        List<Finding> findings = new ArrayList<>();
        if (situation.act() == ActKind.PROPOSE_CLOSING && !situation.asked()
                && !ground.name().equals(situation.facts().getString("ground", ""))) {
            findings.add(Finding.block(this, "dossier.rule.other-ground", "documents", ground.words()));
        }
        if (!ended.isServed()) {
            findings.add(Finding.block(this, "dossier.rule.not-served", "documents", ended.ground().words()));
        }
        return findings;
    }

    /** How one decision stands: served or not, and what is owed on it. */
    record Standing(String number, LocalDate servedOn, Money owed) {
    }

    private List<Standing> standings(Situation situation) {
        var base = accounts.base(situation.caseFile(), situation.day());
        List<FineAccount> open = accounts.of(situation.caseFile().id());
        return decisions.current(situation.caseFile().id()).stream().map(decision -> new Standing(decision.number(),
                decision.servedOn(), open.stream().filter(account -> account.decisionId().equals(decision.id())).findFirst()
                        .map(account -> account.closedOn().isPresent() ? Money.ZERO : account.balanceOn(situation.day(), base).owed())
                        .orElseGet(decision::fine))).toList();
    }

    List<Finding> judge(List<Standing> standings) {
        List<Finding> findings = new ArrayList<>();
        for (Standing standing : standings) {
            if (standing.servedOn() == null) {
                findings.add(Finding.block(this, "dossier.rule.not-served", "documents", standing.number()));
            } else if (!standing.owed().isZero()) {
                findings.add(Finding.block(this, "dossier.rule.owed", "execution", standing.number(), standing.owed()));
            }
        }
        return findings;
    }
}
