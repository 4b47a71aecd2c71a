package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.intake.control.CaseLaw;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.SubmitReport.IllegalGains;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.entity.PartyKind;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.StatutoryRange;

/** Brings together what examining a proposed line needs: law, benchmark, record of correction. */
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

    /** Examines a line and notes at the act which version of the law is applied. */
    public LineFinding examine(CaseFile caseFile, ProposedLine line, IllegalGains gains, LocalDate day) {
        SuspectedAct act = caseFile.suspectedActs().stream().filter(each -> each.id().equals(line.suspectedActId()))
                .findFirst().orElseThrow(() -> Refusal.invalid("investigation.report.one-line-each"));
        PowerItem applied = items.require(line.appliedItemCode());
        boolean unit = parties.kind(act.party(), caseFile.agencyId(), day) == PartyKind.ORGANISATION;
        DiscretionQuestion question = question(caseFile, act, line, applied, unit, gains);
        LineExamination examination = new LineExamination(line);
        String why = examination.version(versionOn(act, act.beganOn(), act.endedOn(), unit),
                versionOn(act, day, act.endedOn(), unit), act.beganOn(), act.endedOn(), day, question);
        LineExamination.Measured measured = examination.measure(benchmark(applied, act, unit, day), question);
        if (!applied.code().equals(act.appliedItemCode())) {
            act.apply(applied.code(), why);
        }
        return new LineFinding(act.id(), act.party().id(), applied.code(), applied.name(), why, measured.benchmark(),
                measured.tier(), measured.tierCondition(), line.fine(), line.reason(), line.otherKinds(),
                measured.departure(), line.departureReason(), measured.explanation().toJson().toString());
    }

    private DiscretionQuestion question(CaseFile caseFile, SuspectedAct act, ProposedLine line, PowerItem applied,
                                        boolean unit, IllegalGains gains) {
        StatutoryRange range = PenaltyClauses.range(applied, unit);
        Map<String, BigDecimal> facts = RecordedFacts.of(line.found(),
                reinspections.resultFor(caseFile.id(), act.party().id()).orElse(null));
        boolean byGain = range.basis() == FineBasis.MULTIPLE_OF_ILLEGAL_GAIN;
        // The report finds the gains once; a line cannot reckon from another sum.
        FineBase base = !byGain ? line.base() : gains.kind() == IllegalGains.Kind.AMOUNT
                ? FineBase.of(gains.amount()) : FineBase.NONE;
        return new DiscretionQuestion(range, law.cite(applied.liability()).display(), base, facts,
                benchmarks.grounds(line.grounds()));
    }

    /** The version in force on a day, or, where the family is younger or older than that, that of the act's end. */
    private ClauseVersion versionOn(SuspectedAct act, LocalDate day, LocalDate otherwise, boolean unit) {
        PowerItem item = Optional.ofNullable(law.versionOn(act.itemCode(), day))
                .or(() -> Optional.ofNullable(law.versionOn(act.itemCode(), otherwise)))
                .orElseThrow(() -> Refusal.notFound("authority.item.unknown", act.itemCode()));
        return PenaltyClauses.version(item, unit, law.cite(item.liability()));
    }

    /** That of the day of the act; for a later law, or where there was none then, that of today. */
    private Optional<BenchmarkVersion> benchmark(PowerItem item, SuspectedAct act, boolean unit, LocalDate day) {
        PartyGroup group = unit ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN;
        return benchmarks.find(item.code(), group, act.endedOn()).or(() -> benchmarks.find(item.code(), group, day));
    }
}
