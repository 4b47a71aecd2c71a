package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionInputs;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.intake.control.CaseLaw;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.Recomparison;
import org.tiean.investigation.entity.SubmitReport.IllegalGains;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.PartyKind;
import org.tiean.statute.control.Concurrence;
import org.tiean.statute.entity.ConcurrenceChoice;
import org.tiean.statute.entity.ConcurrenceChoice.Candidate;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.StatutoryRange;

/** Brings together what examining a proposed line needs: law, benchmark, record of correction, earlier decisions. */
@ApplicationScoped
public class LineDesk {

    @Inject
    PowerItems items;

    @Inject
    CaseLaw law;

    @Inject
    Benchmarks benchmarks;

    @Inject
    Reinspections reinspections;

    @Inject
    NeedsComputation parties;

    @Inject
    LookBack lookBack;

    @Inject
    DailyFines daily;

    @Inject
    Settings settings;

    /** Examines a line and notes at the act which version of the law is applied. */
    public LineFinding examine(CaseFile caseFile, ProposedLine line, IllegalGains gains, LocalDate day) {
        LineFinding found = tryOut(caseFile, line, gains, day);
        SuspectedAct act = act(caseFile, line);
        if (!found.itemCode().equals(act.appliedItemCode())) {
            act.apply(found.itemCode(), found.versionReason());
        }
        return found;
    }

    /** The same, noting nothing. */
    public LineFinding tryOut(CaseFile caseFile, ProposedLine line, IllegalGains gains, LocalDate day) {
        SuspectedAct act = act(caseFile, line);
        return examine(caseFile, act, line, gather(caseFile, act, line, gains, day));
    }

    /**
     * Makes the examination of a kept line once more from what was kept with it: the same facts, grounds, history,
     * editions, clauses and day.
     *
     * @param line   as it was proposed
     * @param inputs as they were kept
     */
    public LineFinding again(CaseFile caseFile, ProposedLine line, DiscretionInputs inputs) {
        return examine(caseFile, act(caseFile, line), line, inputs);
    }

    /**
     * Compares old and new law once more for a kept line, on the facts, grounds and history that were found, where the
     * law moved after the report.
     *
     * @return empty where it did not move
     */
    public Optional<Recomparison> again(CaseFile caseFile, LineFinding found, LocalDate reportedOn, LocalDate day) {
        SuspectedAct act = act(caseFile, found.suspectedActId());
        String reported = code(act, reportedOn);
        String current = code(act, day);
        return Objects.equals(reported, current) ? Optional.empty()
                : Optional.of(compare(caseFile, found, day, reported, current));
    }

    private Recomparison compare(CaseFile caseFile, LineFinding found, LocalDate day, String reported, String current) {
        if (current == null || found.computation().isEmpty()) {
            return new Recomparison(reported, current, found, null, null);
        }
        ProposedLine line = found.proposed().orElseThrow();
        DiscretionInputs inputs = found.computation().get().on(day);
        SuspectedAct act = act(caseFile, line.suspectedActId());
        VersionComparison comparison = weigh(caseFile, act, line, inputs).get(0).comparison();
        try {
            return new Recomparison(reported, current, found, examine(caseFile, act, line, inputs), comparison);
        } catch (Refusal refused) {
            // What the report proposes may no longer be decided so; the comparison shows why.
            return new Recomparison(reported, current, found, null, comparison);
        }
    }

    private String code(SuspectedAct act, LocalDate day) {
        PowerItem item = law.versionOn(act.itemCode(), day);
        return item == null ? null : item.code();
    }

    /** Each clause the act may fall under, weighed; the act's own first. Changes nothing, refuses nothing of the line. */
    public List<WeighedClause> weigh(CaseFile caseFile, ProposedLine line, IllegalGains gains, LocalDate day) {
        SuspectedAct act = act(caseFile, line);
        return weigh(caseFile, act, line, gather(caseFile, act, line, gains, day));
    }

    /** The same from what was kept. */
    public List<WeighedClause> weigh(CaseFile caseFile, ProposedLine line, DiscretionInputs inputs) {
        return weigh(caseFile, act(caseFile, line), line, inputs);
    }

    private LineFinding examine(CaseFile caseFile, SuspectedAct act, ProposedLine line, DiscretionInputs inputs) {
        LineExamination examination = new LineExamination(line);
        List<WeighedClause> clauses = new ArrayList<>();
        for (WeighedClause clause : weigh(caseFile, act, line, inputs)) {
            clauses.add(clause.with(examination.version(clause.older().version(), clause.newer().version(), act.beganOn(),
                    act.endedOn(), inputs.day(), clause.older().question())));
        }
        ConcurrenceChoice choice = null;
        if (clauses.size() > 1) {
            List<Candidate> candidates = clauses.stream().flatMap(clause -> clause.candidate().stream()).toList();
            choice = examination.clause(candidates, order(caseFile.agencyId(), inputs.day()));
        }
        WeighedClause applied = clauses.stream().filter(clause -> clause.has(line.appliedItemCode())).findFirst()
                .orElse(clauses.get(0));
        examination.requireApplied(applied.decision());
        return finding(act, line, examination, clauses, applied, choice, inputs);
    }

    private LineFinding finding(SuspectedAct act, ProposedLine line, LineExamination examination, List<WeighedClause> clauses,
                                WeighedClause applied, ConcurrenceChoice choice, DiscretionInputs inputs) {
        WeighedClause.Side side = applied.side(line.appliedItemCode());
        LineExamination.Measured measured = inputs.daily() == null
                ? examination.measure(side.edition().map(BenchmarkEdition::value), side.question())
                : examination.byDay(inputs.daily());
        String why = applied.decision().reason() + (choice == null ? "" : choice.reason());
        Map<String, UUID> editions = new TreeMap<>();
        clauses.forEach(clause -> editions.putAll(clause.editions()));
        return new LineFinding(act.id(), act.party().id(), side.item().code(), side.item().name(), why, measured.benchmark(),
                measured.tier(), measured.tierCondition(), line.fine(), line.reason(), line.otherKinds(),
                measured.departure(), line.departureReason(), examination.whole(side.item().name(), side.question().liability(),
                        applied.comparison(), choice, measured).toJson().toString(), line.specialReason() != null,
                applied.comparison().toJson().toString(), Json.createObjectBuilder().add("line", line.toJson())
                        .add("computation", inputs.with(editions).toJson()).build().toString());
    }

    private List<WeighedClause> weigh(CaseFile caseFile, SuspectedAct act, ProposedLine line, DiscretionInputs inputs) {
        List<WeighedClause> clauses = new ArrayList<>();
        clauses.add(weigh(caseFile, act, act.itemCode(), line, inputs));
        for (String other : line.competing()) {
            law.competence(caseFile, items.require(other).code(), act.endedOn(), inputs.day()).orRefuse();
            clauses.add(weigh(caseFile, act, other, line, inputs));
        }
        return clauses;
    }

    private WeighedClause weigh(CaseFile caseFile, SuspectedAct act, String itemCode, ProposedLine line, DiscretionInputs inputs) {
        WeighedClause.Side older = side(caseFile, act, versionOn(itemCode, act.beganOn(), act.endedOn()), line, inputs);
        WeighedClause.Side newer = side(caseFile, act, versionOn(itemCode, inputs.day(), act.endedOn()), line, inputs);
        return new WeighedClause(older, newer, LineExamination.open(older.version(), newer.version(), act.beganOn(),
                act.endedOn(), inputs.day(), older.question()));
    }

    private WeighedClause.Side side(CaseFile caseFile, SuspectedAct act, PowerItem item, ProposedLine line, DiscretionInputs inputs) {
        StatutoryRange range = ItemRanges.range(item, inputs.party());
        // The report finds the gains once; a line cannot reckon from another sum.
        FineBase base = range.basis() == FineBasis.MULTIPLE_OF_ILLEGAL_GAIN ? FineBase.of(inputs.gain()) : line.base();
        return new WeighedClause.Side(item, ItemRanges.clause(item, inputs.party(), law.cite(item.liability()),
                !line.notCovering().contains(item.code())), new DiscretionQuestion(range, law.cite(item.liability()).display(), base,
                inputs.facts(), inputs.grounds(), inputs.history()), edition(caseFile, act, item, inputs));
    }

    /** That used before; else that of the day of the act; for a later law, or where there was none then, that of today. */
    private Optional<BenchmarkEdition> edition(CaseFile caseFile, SuspectedAct act, PowerItem item, DiscretionInputs inputs) {
        if (inputs.editions() != null) {
            return Optional.ofNullable(inputs.editions().get(item.code())).map(benchmarks::edition);
        }
        return benchmarks.find(item.code(), inputs.party(), act.endedOn(), caseFile.agencyId())
                .or(() -> benchmarks.find(item.code(), inputs.party(), inputs.day(), caseFile.agencyId()));
    }

    private DiscretionInputs gather(CaseFile caseFile, SuspectedAct act, ProposedLine line, IllegalGains gains, LocalDate day) {
        boolean unit = parties.kind(act.party(), caseFile.agencyId(), day) == PartyKind.ORGANISATION;
        return new DiscretionInputs(day, unit ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN, RecordedFacts.of(line.found(),
                reinspections.resultFor(caseFile.id(), act.party().id()).orElse(null)),
                gains.kind() == IllegalGains.Kind.AMOUNT ? gains.amount() : null, benchmarks.grounds(line.grounds()),
                lookBack.of(caseFile, act, day), null,
                line.daily() == null ? null : daily.basis(caseFile, act, line.daily(), day));
    }

    private static SuspectedAct act(CaseFile caseFile, ProposedLine line) {
        return act(caseFile, line.suspectedActId());
    }

    private static SuspectedAct act(CaseFile caseFile, UUID id) {
        return caseFile.suspectedActs().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.invalid("investigation.report.one-line-each"));
    }

    /** The version in force on a day, or, where the family is younger or older than that, that of the act's end. */
    private PowerItem versionOn(String itemCode, LocalDate day, LocalDate otherwise) {
        return Optional.ofNullable(law.versionOn(itemCode, day)).or(() -> Optional.ofNullable(law.versionOn(itemCode, otherwise)))
                .orElseThrow(() -> Refusal.notFound("authority.item.unknown", itemCode));
    }

    private Concurrence.Order order(UUID agency, LocalDate day) {
        return switch (settings.text("discretion.concurrence-order", agency, day)) {
            case "floor" -> Concurrence.Order.FLOOR;
            case "sum" -> Concurrence.Order.SUM;
            default -> Concurrence.Order.CEILING;
        };
    }
}
