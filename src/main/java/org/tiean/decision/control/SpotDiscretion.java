package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.investigation.control.LookBack;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.boundary.Statutes;
import org.tiean.statute.entity.FineBase;

/** What the benchmark says about an on-the-spot case, from what was handed in. */
@ApplicationScoped
public class SpotDiscretion {

    @Inject
    PowerItems items;

    @Inject
    Benchmarks benchmarks;

    @Inject
    Statutes statutes;

    @Inject
    SpotParties parties;

    @Inject
    LookBack lookBack;

    /** The benchmark's answer by the law of the day of the act. */
    public DiscretionResult of(Situation situation) {
        JsonObject facts = situation.facts();
        PowerItem item = items.require(facts.getString("itemCode"));
        PartyGroup group = parties.group(PartyKind.valueOf(facts.getString("partyKind")), situation);
        LocalDate actDay = Zones.dayOf(Instant.parse(facts.getString("happenedAt")));
        Map<String, BigDecimal> found = new HashMap<>();
        facts.getJsonObject("findings").forEach((name, value) -> found.put(name, new BigDecimal(((JsonString) value).getString())));
        List<String> grounds = facts.getJsonArray("grounds").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        String liability = statutes.cite(item.liability().statuteId(), item.liability().article(),
                item.liability().paragraph(), item.liability().item()).display();
        return benchmarks.compute(item.code(), group, actDay, situation.caseFile().agencyId(), new DiscretionQuestion(ItemRanges.range(item, group), liability,
                FineBase.NONE, found, benchmarks.grounds(grounds), history(situation)));
    }

    /** Before the case is opened there is no party to look for. */
    private History history(Situation situation) {
        return situation.caseFile().suspectedActs().stream().findFirst()
                .map(act -> lookBack.of(situation.caseFile(), act, situation.day())).orElse(History.NOT_SEARCHED);
    }

    /** The document that made the benchmark, as decisions name it. */
    public String basis(String itemCode, PartyGroup group, LocalDate actDay, UUID agencyId) {
        return benchmarks.find(itemCode, group, actDay, agencyId).map(benchmark -> benchmark.value().basis()).orElse("");
    }
}
