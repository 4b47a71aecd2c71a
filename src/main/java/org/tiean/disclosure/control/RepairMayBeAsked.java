package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.disclosure.boundary.CreditRepairs;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.kernel.entity.Citation;

/**
 * Credit repair is for what is shown: once the least time is over and what was ordered is done, one application at a time
 * (信用修复管理办法; rulebook H3). The text was not seen: articles are not named.
 */
@ApplicationScoped
public class RepairMayBeAsked implements LegalityRule {

    @Inject
    PublicationDecisions published;

    @Inject
    CreditRepairs repairs;

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "repair-may-be-asked";
    }

    @Override
    public Citation basis() {
        return Citation.of("信用修复管理办法");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REQUEST_CREDIT_REPAIR);
    }

    @Override
    public List<Finding> check(Situation situation) {
        String meant = situation.facts().getString("decisionId", null);
        if (meant == null) {
            return List.of();
        }
        UUID decision = UUID.fromString(meant);
        Optional<PublicationDecision> shown = published.ofDecision(decision).filter(PublicationDecision::isPublish);
        LocalDate day = situation.day();
        if (shown.isEmpty() || day.isAfter(shown.get().term().mostUntil())) {
            return List.of(block("disclosure.repair.not-shown"));
        }
        if (!day.isAfter(shown.get().term().leastUntil())) {
            return List.of(Finding.block(this, "disclosure.repair.too-early", null, shown.get().term().leastUntil().toString()));
        }
        if (accounts.of(situation.caseFile().id()).stream()
                .anyMatch(account -> account.decisionId().equals(decision) && account.closedOn().isEmpty())) {
            return List.of(block("disclosure.repair.not-performed"));
        }
        boolean waiting = repairs.of(situation.caseFile().id()).stream().anyMatch(one -> one.decisionId().equals(decision) && one.isPending());
        return waiting ? List.of(block("disclosure.repair.waiting")) : List.of();
    }

    private Finding block(String key) {
        return Finding.block(this, key, null);
    }
}
