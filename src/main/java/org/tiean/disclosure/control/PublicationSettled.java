package org.tiean.disclosure.control;

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
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.kernel.entity.Citation;

/** No case is closed before it is settled what the public sees of it (公示状态已确定; rulebook N). */
@ApplicationScoped
public class PublicationSettled implements LegalityRule {

    @Inject
    Decisions decisions;

    @Inject
    PublicationDecisions made;

    @Inject
    Publications publications;

    @Inject
    Publishables publishables;

    @Override
    public String id() {
        return "publication-settled";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 48, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.PROPOSE_CLOSING, ActKind.APPROVE_CLOSING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.act() == ActKind.APPROVE_CLOSING && "RETURNED".equals(situation.facts().getString("outcome", ""))) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<PublicationDecision> said = made.of(situation.caseFile().id());
        for (DecisionView decision : decisions.current(situation.caseFile().id())) {
            if (said.stream().noneMatch(one -> one.decisionId().equals(decision.id()))) {
                findings.add(Finding.block(this, "disclosure.rule.undecided", "disclosure", decision.number()));
            }
        }
        publishables.undecided(situation.caseFile().id()).forEach(one ->
                findings.add(Finding.block(this, "disclosure.rule.other-undecided", "publications", one.number())));
        made.awaiting(situation.caseFile().id()).forEach(one ->
                findings.add(Finding.block(this, "disclosure.rule.unconfirmed", "disclosure", one.number())));
        publications.of(situation.caseFile().id()).stream().filter(one -> one.state() == Publication.State.PENDING)
                .forEach(one -> findings.add(Finding.block(this, "disclosure.rule.pending", "disclosure", one.content().number())));
        publications.toPublishAnew(situation.caseFile().id()).forEach(one ->
                findings.add(Finding.block(this, "disclosure.rule.to-publish-anew", "disclosure", one.content().number())));
        return findings;
    }
}
