package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.ActTakenBack;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.investigation.control.InvestigationForms;
import org.tiean.investigation.control.LineDesk;
import org.tiean.investigation.control.NeedsComputation;
import org.tiean.investigation.entity.InvestigationReport;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.Needs;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;

/** Reports that end investigations (案件调查终结报告). */
@ApplicationScoped
@Transactional
public class InvestigationReports {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    LineDesk lines;

    @Inject
    NeedsComputation needsOf;

    @Inject
    InvestigationForms forms;

    @Inject
    CaseDocuments documents;

    /**
     * Submits the report and moves on to the notice. After a return the next edition takes the place of the
     * one before.
     *
     * @return with {@code reportId} and {@code documentId} (D25)
     * @throws Refusal 422 a sum, a version of the law or a kind of penalty is unlawful; 501 nothing is
     *                 proposed, which is a decision without penalty (不予处罚)
     */
    public Receipt submit(ActRequest request, SubmitReport given) {
        return acts.perform(request, ActKind.SUBMIT_REPORT, given.toFacts(), act -> {
            CaseFile caseFile = act.caseFile();
            requireOneLineEach(caseFile, given.lines());
            List<LineFinding> found = given.lines().stream()
                    .map(line -> lines.examine(caseFile, line, given.illegalGains(), act.day())).toList();
            Needs needs = needsOf.of(caseFile, found, given, act.day());
            caseFile.restate(given.facts());
            keep(act, request, given, found, needs);
            caseFile.advanceTo(Stage.NOTICE);
            act.outcome("investigation", "REPORTED");
            act.outcome("legalReviewDue", needs.legalReview());
            act.outcome("discussionDue", needs.discussion());
        });
    }

    /** The report was withdrawn before anybody was told of it: its paper is void, the next edition takes its place. */
    void on(@Observes ActTakenBack taken) {
        if (taken.act() == ActKind.SUBMIT_REPORT) {
            current(taken.caseFile().id()).ifPresent(report -> documents.voided(report.documentId(), taken.reason()));
            taken.caseFile().advanceTo(Stage.INVESTIGATION);
        }
    }

    private static void requireOneLineEach(CaseFile caseFile, List<ProposedLine> lines) {
        Set<UUID> proposed = lines.stream().map(ProposedLine::suspectedActId).collect(Collectors.toCollection(HashSet::new));
        Set<UUID> suspected = caseFile.suspectedActs().stream().map(SuspectedAct::id).collect(Collectors.toSet());
        if (proposed.size() != lines.size() || !proposed.equals(suspected)) {
            throw Refusal.invalid("investigation.report.one-line-each");
        }
    }

    private void keep(ActInProgress act, ActRequest request, SubmitReport given, List<LineFinding> found, Needs needs) {
        Optional<ReportView> before = current(request.caseId());
        UUID document = forms.report(act, given, found, needs);
        em.persist(new InvestigationReport(request, before.map(ReportView::version).orElse(0) + 1, given, found, needs,
                act.actor(), document));
        before.ifPresent(earlier -> documents.supersede(earlier.documentId(), document));
        act.produced("reportId", request.id());
        act.produced("documentId", document);
    }

    /** The report that counts: the last one submitted. */
    @AskedOnce
    public Optional<ReportView> current(UUID caseId) {
        return em.createQuery("select r from InvestigationReport r where r.caseId = :case order by r.edition desc",
                        InvestigationReport.class)
                .setParameter("case", caseId).setMaxResults(1).getResultStream().findFirst()
                .map(this::view);
    }

    private ReportView view(InvestigationReport report) {
        Needs needs = report.needs();
        return new ReportView(report.id(), report.edition(), report.submittedOn(), report.facts(), report.circumstances(),
                report.illegalGains(), forms.evidence(report.caseId(), report.evidence()),
                report.lines().stream().map(ReportView.Line::of).toList(), needs.hearing(), needs.legalReview(),
                needs.discussion(), report.lines().stream().anyMatch(LineFinding::departure), report.documentId());
    }
}
