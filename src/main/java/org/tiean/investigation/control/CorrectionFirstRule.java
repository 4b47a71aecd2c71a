package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.CorrectionType;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.kernel.entity.Citation;

/**
 * Where the clause fines only those who do not correct (逾期不改、拒不改正), no fine is proposed before a served
 * order, its lapse and a re-inspection that found it not obeyed.
 */
@ApplicationScoped
public class CorrectionFirstRule implements LegalityRule {

    @Inject
    PowerItems items;

    @Inject
    Reinspections reinspections;

    @Override
    public String id() {
        return "correction-first";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 28, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.SUBMIT_REPORT);
    }

    @Override
    public List<Finding> check(Situation situation) {
        Map<String, JsonObject> lines = situation.asked() ? Map.of()
                : situation.facts().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .collect(Collectors.toMap(line -> line.getString("suspectedActId"), line -> line, (a, b) -> a));
        return situation.caseFile().suspectedActs().stream()
                .filter(act -> situation.asked() || fines(lines.get(act.id().toString())))
                .flatMap(act -> check(situation.caseFile(), act, Optional.ofNullable(lines.get(act.id().toString()))).stream())
                .toList();
    }

    private static boolean fines(JsonObject line) {
        return line != null && line.getJsonNumber("fine").longValue() > 0;
    }

    private Optional<Finding> check(CaseFile caseFile, SuspectedAct act, Optional<JsonObject> line) {
        String code = line.map(each -> each.getString("appliedItemCode")).orElse(act.appliedItemCode());
        CorrectionType type = items.require(code).correction().type();
        boolean refused = reinspections.resultFor(caseFile.id(), act.party().id())
                .filter(result -> result != Reinspect.Result.CORRECTED).isPresent();
        boolean open = switch (type) {
            case C0, C2 -> true;
            case C1, C4 -> refused;
            case C3 -> refused || said(line, DiscretionQuestion.SERIOUS_CONSEQUENCE);
            case C5 -> said(line, DiscretionQuestion.SERIOUS_CIRCUMSTANCES);
        };
        if (open) {
            return Optional.empty();
        }
        // Before anything is handed in, only a clause that knows nothing but refusal is sure to be in the way.
        boolean sure = line.isPresent() || type == CorrectionType.C1;
        String key = "investigation.rule.correction-first." + type;
        return Optional.of(sure ? Finding.block(this, key, "correction", act.itemName())
                : Finding.warn(this, key, "correction", act.itemName()));
    }

    private static boolean said(Optional<JsonObject> line, String fact) {
        return line.map(each -> each.getJsonObject("found").getJsonNumber(fact))
                .filter(number -> number.intValue() == 1).isPresent();
    }
}
