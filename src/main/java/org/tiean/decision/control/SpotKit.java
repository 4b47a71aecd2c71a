package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerItemLine;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.TierRule;
import org.tiean.hearing.control.NoticeText;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.PartyKind;

/**
 * The words and figures of the day that an on-the-spot decision is filled with (当场处罚底册). It only helps to fill the
 * form: whether the decision is lawful is judged when it arrives.
 */
@ApplicationScoped
public class SpotKit {

    private static final List<String> KINDS = List.of("警告", "罚款");

    @Inject
    Agencies agencies;

    @Inject
    PowerItems items;

    @Inject
    Benchmarks benchmarks;

    @Inject
    NoticeText clauses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** {@code {day, organ, bank, soleTraderAsCitizen, ceilings, smallSum, grounds, items}}. */
    public JsonObject of(UUID agencyId) {
        LocalDate today = Zones.today(clock);
        Organ organ = agencies.issuingOrganOf(agencyId, today);
        return Facts.of().put("day", today)
                .put("organ", Facts.of().put("name", organ.name()).put("reviewOrgan", organ.reviewOrgan())
                        .put("court", organ.court()).build())
                .put("bank", Bank.of(settings, agencyId, today))
                .put("soleTraderAsCitizen", settings.flag("party.sole-trader-as-citizen", agencyId, today))
                .put("ceilings", ceilings("summary.fine-threshold", agencyId, today))
                .put("smallSum", ceilings("onsite.collect-threshold", agencyId, today))
                .put("grounds", grounds()).put("items", items(agencyId, today).build())
                .build();
    }

    private JsonObject ceilings(String setting, UUID agencyId, LocalDate day) {
        JsonObjectBuilder sums = Json.createObjectBuilder();
        for (PartyKind kind : List.of(PartyKind.CITIZEN, PartyKind.ORGANISATION)) {
            settings.thresholdNamedBy(setting, kind, agencyId, day).sum().ifPresent(sum -> sums.add(kind.name(), sum.fen()));
        }
        return sums.build();
    }

    private static JsonObject grounds() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        Arrays.stream(OnTheSpot.values()).forEach(ground -> all.add(ground.name(), ground.basis().display()));
        return all.build();
    }

    private JsonArrayBuilder items(UUID agencyId, LocalDate today) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Page<PowerItemLine> page;
        int offset = 0;
        do {
            page = items.searchSwitchedOn("", agencyId, today, today, new Page.Slice(offset, Page.Slice.LARGEST));
            page.rows().stream().map(line -> items.require(line.code()))
                    .filter(item -> item.penaltyKinds().stream().anyMatch(KINDS::contains))
                    .forEach(item -> list.add(item(item, agencyId, today)));
            offset += Page.Slice.LARGEST;
        } while (offset < page.total());
        return list;
    }

    private JsonObjectBuilder item(PowerItem item, UUID agencyId, LocalDate today) {
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        item.penaltyKinds().stream().filter(KINDS::contains).forEach(kinds::add);
        JsonObjectBuilder benchmark = Json.createObjectBuilder();
        for (PartyGroup group : List.of(PartyGroup.CITIZEN, PartyGroup.ORGANISATION)) {
            benchmarks.find(item.code(), group, today, agencyId).map(BenchmarkEdition::value).ifPresent(found -> benchmark
                    .add(group.name(), Json.createObjectBuilder().add("basis", found.basis()).add("rules", rules(found))));
        }
        return Json.createObjectBuilder().add("code", item.code()).add("name", item.name()).add("domain", item.domain())
                .add("violated", clauses.cite(item.duty())).add("penaltyBasis", clauses.cite(item.liability()))
                .add("kinds", kinds).add("benchmarks", benchmark);
    }

    private static JsonArrayBuilder rules(BenchmarkVersion benchmark) {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        for (TierRule rule : benchmark.rules()) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("tier", rule.tier()).add("condition", rule.condition())
                    .add("penalty", rule.penaltyText());
            if (rule.factor() != null && rule.low() != null) {
                json.add("factor", rule.factor()).add("value", rule.low());
            }
            rules.add(json);
        }
        return rules;
    }
}
