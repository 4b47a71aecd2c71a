package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.kernel.entity.Citation;

/**
 * Minors are never published, natural persons not where the place has settled so; who departs from what is
 * suggested is told (rulebook F1.7, F1.8; 政府信息公开条例15).
 */
@ApplicationScoped
public class PublicationAllowed implements LegalityRule {

    @Inject
    PublicationDecisions decisions;

    @Override
    public String id() {
        return "publication-allowed";
    }

    @Override
    public Citation basis() {
        return Citation.of("政府信息公开条例", 15);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_PUBLICATION, ActKind.DECIDE_OTHER_PUBLICATION, ActKind.REVISE_PUBLICATION, ActKind.PUBLISH_ANEW);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        List<Suggestion> suggestions = decisions.suggestAll(situation.caseFile());
        List<Finding> findings = new ArrayList<>();
        for (JsonObject line : situation.facts().getJsonArray("lines").getValuesAs(JsonObject.class)) {
            suggestions.stream().filter(one -> one.decisionId().toString().equals(line.getString("decisionId")))
                    .filter(one -> one.publish() != line.getBoolean("publish"))
                    .forEach(one -> findings.add(one.forbidden()
                            ? Finding.block(this, "disclosure.rule.forbidden", null, one.decisionNumber(), one.reason())
                            : Finding.warn(this, "disclosure.rule.departs", null, one.decisionNumber(), one.reason())));
        }
        return findings;
    }
}
