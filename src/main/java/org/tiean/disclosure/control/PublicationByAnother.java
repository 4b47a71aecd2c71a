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
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/**
 * What will be published is looked at by another person than the one who decided it, by whom the agency has named
 * ({@code publication.confirmed-by}: the head, or another clerk). National norms ask for an examination before publication and
 * leave who does it to the place.
 */
@ApplicationScoped
public class PublicationByAnother implements LegalityRule {

    @Inject
    PublicationDecisions decisions;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    @Override
    public String id() {
        return "publication-by-another";
    }

    @Override
    public Citation basis() {
        return Citation.of("国办发〔2018〕118号");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.CONFIRM_PUBLICATION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        String meant = situation.facts().getString("decisionId", null);
        List<PublicationDecision> waiting = decisions.awaiting(situation.caseFile().id()).stream()
                .filter(made -> meant == null || made.decisionId().toString().equals(meant)).toList();
        if (waiting.isEmpty()) {
            return List.of(Finding.block(this, "disclosure.rule.nothing-to-confirm", null));
        }
        List<Finding> findings = new ArrayList<>();
        if (waiting.stream().allMatch(made -> made.decidedBy().equals(situation.actor()))) {
            findings.add(Finding.block(this, "disclosure.rule.own-publication", null, waiting.get(0).number()));
        }
        Role named = "clerk".equals(settings.text("publication.confirmed-by", situation.caseFile().agencyId(), situation.day()))
                ? Role.DISCLOSURE_CLERK : Role.AGENCY_HEAD;
        if (!actor.has(named)) {
            findings.add(Finding.block(this, "disclosure.rule.not-named-to-confirm." + named, null));
        }
        return findings;
    }
}
