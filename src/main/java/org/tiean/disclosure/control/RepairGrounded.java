package org.tiean.disclosure.control;

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
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.Publication;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.kernel.entity.Citation;

/**
 * A publication ends early only after its least term, when the wrong is mended, the duty performed and the promise given
 * (信用修复; rulebook H3). The text of the measure was not seen: no article is named.
 */
@ApplicationScoped
public class RepairGrounded implements LegalityRule {

    @Inject
    Publications publications;

    @Inject
    PublicationDecisions decisions;

    @Inject
    FineAccounts accounts;

    @Override
    public String id() {
        return "repair-grounded";
    }

    @Override
    public Citation basis() {
        return Citation.of("信用修复管理办法");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.RECORD_CREDIT_REPAIR);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Publication> shown = publications.of(situation.caseFile().id()).stream()
                .filter(one -> one.state() == Publication.State.PUBLISHED).toList();
        if (situation.asked()) {
            return shown.isEmpty() ? List.of(Finding.block(this, "disclosure.rule.nothing-shown", null)) : List.of();
        }
        String meant = situation.facts().getString("publicationId", "");
        Optional<Publication> publication = shown.stream().filter(one -> one.id().toString().equals(meant)).findFirst();
        return publication.map(one -> check(one, situation)).orElseGet(List::of);
    }

    private List<Finding> check(Publication publication, Situation situation) {
        if (!publication.kind().isPenalty()) {
            return List.of(Finding.block(this, "disclosure.repair.not-penalty", null, publication.content().number()));
        }
        List<Finding> findings = new ArrayList<>();
        LocalDate granted = LocalDate.parse(situation.facts().getString("grantedOn"));
        // a minor one has no least term: it may be repaired as soon as the duty is performed
        decisions.ofDecision(publication.decisionId()).filter(made -> made.gravity() != Gravity.MINOR)
                .map(made -> made.term().leastUntil()).filter(least -> !granted.isAfter(least)).ifPresent(least ->
                        findings.add(Finding.block(this, "disclosure.rule.repair-too-early", null, least.toString())));
        if (accounts.of(publication.caseId()).stream().anyMatch(account -> account.decisionId().equals(publication.decisionId())
                && account.closedOn().isEmpty())) {
            findings.add(Finding.block(this, "disclosure.rule.repair-not-performed", null));
        }
        if (!situation.facts().getBoolean("corrected", false)) {
            findings.add(Finding.block(this, "disclosure.rule.repair-not-corrected", null));
        }
        if (!situation.facts().getBoolean("promised", false)) {
            findings.add(Finding.block(this, "disclosure.rule.repair-no-promise", null));
        }
        return findings;
    }
}
