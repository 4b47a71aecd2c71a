package org.tiean.discretion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.control.DailyFine;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.DailyFineCase;
import org.tiean.discretion.entity.DailyFineResult;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.TierRule;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;
import org.tiean.statute.boundary.Statutes;
import org.tiean.statute.control.VersionChoice;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.VersionDecision;

/** What law and benchmark say of facts, without a case (裁量试算). Keeps nothing. */
@ApplicationScoped
@Transactional
public class Calculator {

    @Inject
    PowerItems items;

    @Inject
    Benchmarks benchmarks;

    @Inject
    Statutes statutes;

    @Inject
    Settings settings;

    /**
     * What is tried out.
     *
     * @param item    code of any version of the item
     * @param began   first day of the act, {@code ended} its last
     * @param decided day of the decision
     */
    public record Question(String item, PartyGroup party, LocalDate began, LocalDate ended, LocalDate decided, UUID agencyId) {
    }

    /**
     * What came of it.
     *
     * @param versions old and new law side by side
     * @param applied  what the benchmark says under the version that applies; null where none applies, the officer must
     *                 choose, or there is no benchmark
     */
    public record Answer(VersionComparison versions, DiscretionResult applied) {
    }

    /** Facts the benchmarks of both versions ask for. */
    public List<TierRule> asked(Question question) {
        return List.of(item(question, question.began()), item(question, question.decided())).stream().distinct()
                .flatMap(item -> benchmark(item, question).stream()).flatMap(found -> found.value().rules().stream())
                .collect(Collectors.toMap(TierRule::factor, rule -> rule, (first, other) -> first,
                        LinkedHashMap::new)).values().stream().toList();
    }

    /** @throws Refusal for days out of order, or an item of which no version was in force */
    public Answer answer(Question question, Map<String, BigDecimal> facts, FineBase base, List<Ground> grounds) {
        PowerItem older = item(question, question.began());
        PowerItem newer = item(question, question.decided());
        DiscretionQuestion before = ask(older, question, facts, base, grounds);
        DiscretionQuestion after = ask(newer, question, facts, base, grounds);
        VersionDecision decision = new VersionChoice(question.began(), question.ended(), question.decided(), before.findings(), base)
                .between(clause(older, question), clause(newer, question));
        DiscretionResult underOld = benchmark(older, question).map(found -> DiscretionComputation.compute(found.value(), before)).orElse(null);
        DiscretionResult underNew = benchmark(newer, question).map(found -> DiscretionComputation.compute(found.value(), after)).orElse(null);
        DiscretionResult applied = decision.applied().map(version -> version.code().equals(older.code()) ? underOld : underNew).orElse(null);
        return new Answer(VersionComparison.of(decision, underOld, underNew), applied);
    }

    /** Whether the fine may go on by the day, and to how much it comes (生态环境法典 1060). */
    public DailyFineResult daily(String itemCode, DailyFineCase given, LocalDate day, UUID agencyId) {
        boolean listed = settings.list("discretion.daily-fine-items", agencyId, day).contains(items.require(itemCode).family());
        return DailyFine.compute(new DailyFineCase(given.producer(), listed, given.original(), given.orderedOn(),
                given.reinspectedOn(), given.goesOn()), settings.text("discretion.daily-fine-to", agencyId, day).equals("reinspection"));
    }

    private PowerItem item(Question question, LocalDate day) {
        String family = items.require(question.item()).family();
        return items.versionOn(family, day).or(() -> items.versionOn(family, question.ended()))
                .orElseThrow(() -> Refusal.notFound("authority.item.unknown", question.item()));
    }

    private Optional<BenchmarkEdition> benchmark(PowerItem item, Question question) {
        return benchmarks.find(item.code(), question.party(), question.ended(), question.agencyId())
                .or(() -> benchmarks.find(item.code(), question.party(), question.decided(), question.agencyId()));
    }

    private DiscretionQuestion ask(PowerItem item, Question question, Map<String, BigDecimal> facts, FineBase base, List<Ground> grounds) {
        return new DiscretionQuestion(ItemRanges.range(item, question.party()), clause(item, question).citation().display(), base,
                facts, grounds);
    }

    private ClauseVersion clause(PowerItem item, Question question) {
        return ItemRanges.clause(item, question.party(), statutes.cite(item.liability().statuteId(), item.liability().article(),
                item.liability().paragraph(), item.liability().item()), true);
    }
}
