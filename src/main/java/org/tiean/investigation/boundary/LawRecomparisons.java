package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.investigation.control.LineDesk;
import org.tiean.investigation.entity.LawRecomparison;
import org.tiean.investigation.entity.Recomparison;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Zones;

/**
 * Compares old and new law once more where a law came into force after the report (从旧兼从轻; 行政处罚法37), so that
 * nobody is told or fined on a comparison that no longer holds, and nobody starts again where nothing changes for the
 * party.
 */
@ApplicationScoped
@Transactional
public class LawRecomparisons {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    LineDesk desk;

    @Inject
    SeenCases cases;

    @Inject
    InvestigationReports reports;

    @Inject
    Clock clock;

    /**
     * What a line of the report comes to under the law of a day.
     *
     * @return empty where the law did not move between the report and that day
     */
    @AskedOnce
    public Optional<Recomparison> on(CaseFile caseFile, ReportView report, ReportView.Line line, LocalDate day) {
        return desk.again(caseFile, line.found(), report.submittedOn(), day);
    }

    /** What moved since the report that counts, under the law of today; empty where nothing did. */
    public List<Recomparison> today(UUID caseId) {
        CaseFile caseFile = cases.require(caseId);
        LocalDate today = Zones.today(clock);
        return reports.current(caseId).stream().flatMap(report -> report.lines().stream()
                .flatMap(line -> on(caseFile, report, line, today).stream())).toList();
    }

    /** The report's lines as they stand under the law of a day, for what a notice or a decision says of them. */
    public List<ReportView.Line> linesOn(CaseFile caseFile, ReportView report, LocalDate day) {
        return report.lines().stream().map(line -> on(caseFile, report, line, day).filter(Recomparison::sameForTheParty)
                .map(again -> ReportView.Line.of(again.after().because(again.reason(report.submittedOn())))).orElse(line)).toList();
    }

    /** Keeps with the case what a notice or a decision rests on. */
    public void keep(ActInProgress act, ActKind kind, ReportView report) {
        report.lines().forEach(line -> on(act.caseFile(), report, line, act.day()).filter(Recomparison::sameForTheParty)
                .ifPresent(again -> em.persist(new LawRecomparison(act.caseFile().id(), report.id(), kind, act.day(), again,
                        again.reason(report.submittedOn())))));
    }

    /** Those kept with a case, the earliest first. */
    public List<LawRecomparison> kept(UUID caseId) {
        cases.require(caseId);
        return em.createQuery("select r from LawRecomparison r where r.caseId = :case order by r.comparedOn, r.id",
                LawRecomparison.class).setParameter("case", caseId).getResultList();
    }
}
