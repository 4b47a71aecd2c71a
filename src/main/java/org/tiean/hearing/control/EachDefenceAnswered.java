package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.Defence;
import org.tiean.kernel.entity.Citation;

/** The re-examination leaves no defence out (逐项复核; 行政处罚法45(1)). */
@ApplicationScoped
public class EachDefenceAnswered implements LegalityRule {

    @Inject
    Notices notices;

    @Override
    public String id() {
        return "each-defence-answered";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 45, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.REEXAMINE_DEFENCE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Defence> open = notices.defences(situation.caseFile().id()).stream()
                .filter(defence -> !defence.isExamined()).toList();
        if (open.isEmpty()) {
            return List.of(Finding.block(this, "hearing.defence.none-open", "hearing"));
        }
        if (situation.asked()) {
            return List.of();
        }
        Set<String> answered = situation.facts().getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .map(point -> point.getString("defenceId")).collect(Collectors.toSet());
        return open.stream().filter(defence -> !answered.contains(defence.id().toString()))
                .map(defence -> Finding.block(this, "hearing.defence.left-out", "hearing", defence.receivedOn()))
                .toList();
    }
}
