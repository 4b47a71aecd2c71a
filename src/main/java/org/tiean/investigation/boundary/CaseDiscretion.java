package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.OutcomeSpread;
import org.tiean.discretion.entity.DiscretionInputs;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.Maker;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.RangeBar;
import org.tiean.investigation.control.LineDesk;
import org.tiean.investigation.control.WeighedClause;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.SubmitReport.IllegalGains;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;
import org.tiean.statute.entity.MoneyRange;

/** How the penalties of a case were reckoned: shown, compared with the like, and reckoned again. */
@ApplicationScoped
@Transactional
public class CaseDiscretion {

    private static final int NEAREST = 5;

    @Inject
    SeenCases cases;

    @Inject
    InvestigationReports reports;

    @Inject
    LineDesk desk;

    @Inject
    Outcomes outcomes;

    @Inject
    PowerItems items;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The proposals of the report that counts; empty before there is one. */
    public List<DiscretionSheet> sheets(UUID caseId) {
        CaseFile caseFile = cases.require(caseId);
        return reports.current(caseId).map(report -> report.lines().stream().map(line -> sheet(caseFile, line)).toList())
                .orElse(List.of());
    }

    private DiscretionSheet sheet(CaseFile caseFile, ReportView.Line line) {
        LineFinding found = line.found();
        if (found.computation().isEmpty()) {
            return new DiscretionSheet(line, null, null, OutcomeSpread.NONE, "", "");
        }
        DiscretionInputs inputs = found.computation().get();
        Optional<WeighedClause.Side> side = applied(desk.weigh(caseFile, found.proposed().orElseThrow(), inputs), line.itemCode());
        // A fine by the day has no range: its sum follows from the days alone.
        Optional<DiscretionResult> result = inputs.daily() != null ? Optional.empty() : side.flatMap(WeighedClause.Side::result);
        OutcomeSpread similar = similar(caseFile, line.itemCode(), line.tier(), inputs.party(), line.amount());
        MoneyRange law = result.map(DiscretionResult::statutory).orElse(null);
        RangeBar bar = law == null ? null : new RangeBar(law, result.get().range(), line.amount().isZero() ? null : line.amount(),
                similar.nearest().stream().map(OutcomeSpread.Similar::amount).toList());
        return new DiscretionSheet(line, found.versions().orElse(null), bar, similar,
                result.flatMap(DiscretionResult::fineRange).map(MoneyRange::display).orElse(""),
                side.flatMap(WeighedClause.Side::edition).map(edition -> edition.value().maker()).map(Maker::organ).orElse(""));
    }

    private static Optional<WeighedClause.Side> applied(List<WeighedClause> clauses, String code) {
        return clauses.stream().filter(clause -> clause.has(code)).findFirst().map(clause -> clause.side(code));
    }

    /** How the same act in the same tier was decided against the same kind of party; nobody is named. */
    public OutcomeSpread similar(CaseFile caseFile, String itemCode, String tier, PartyGroup party, Money near) {
        LocalDate today = Zones.today(clock);
        return outcomes.similar(itemCode, items.require(itemCode).family(), tier, party == PartyGroup.ORGANISATION,
                today.minusYears(settings.integer("discretion.similar-years", caseFile.agencyId(), today)), near, NEAREST, caseFile.id());
    }

    /**
     * Reckons a line again from what was kept with it.
     *
     * @return whether version, tier, departure and every step of the explanation come out as they were kept; empty
     *         where the report is older than the keeping
     * @throws Refusal if what was lawful then is refused now, with the reason
     */
    public Optional<Boolean> comesOutTheSame(UUID caseId, UUID suspectedActId) {
        CaseFile caseFile = cases.require(caseId);
        LineFinding kept = reports.current(caseId).stream().flatMap(report -> report.lines().stream())
                .filter(line -> line.suspectedActId().equals(suspectedActId)).map(ReportView.Line::found).findFirst()
                .orElseThrow(() -> Refusal.invalid("investigation.report.one-line-each"));
        return kept.computation().map(inputs -> desk.again(caseFile, kept.proposed().orElseThrow(), inputs).sameAs(kept));
    }

    /** What a line would come to, before it is handed in; refuses nothing of the line itself. */
    public List<WeighedClause> weigh(UUID caseId, ProposedLine line, IllegalGains gains) {
        return desk.weigh(cases.require(caseId), line, gains, Zones.today(clock));
    }

    /**
     * What the report would keep of a line.
     *
     * @throws Refusal as the report would be refused
     */
    public LineFinding tryOut(UUID caseId, ProposedLine line, IllegalGains gains) {
        return desk.tryOut(cases.require(caseId), line, gains, Zones.today(clock));
    }
}
