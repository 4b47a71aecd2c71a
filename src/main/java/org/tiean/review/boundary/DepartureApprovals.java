package org.tiean.review.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Refusal;
import org.tiean.review.entity.DepartureApproval;
import org.tiean.review.entity.RecordDepartureApproval;

/**
 * Approvals of the organ that made a benchmark, where a case departs from a superior's (调整适用上级裁量基准;
 * 国办发〔2022〕27号（十二）). They count for the report they were given for; the next edition needs its own.
 */
@ApplicationScoped
@Transactional
public class DepartureApprovals {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    InvestigationReports reports;

    @Inject
    EvidenceList evidence;

    /**
     * Records the written approval.
     *
     * @throws Refusal 409 there is no report that departs; 400 the approval lies in the future or is not on file
     */
    public Receipt record(ActRequest request, RecordDepartureApproval given) {
        return acts.perform(request, ActKind.RECORD_DEPARTURE_APPROVAL, given.toFacts(), act -> {
            ReportView report = reports.current(request.caseId()).filter(ReportView::departure)
                    .orElseThrow(() -> Refusal.conflict("review.departure.none"));
            if (given.approvedOn().isAfter(act.day())) {
                throw Refusal.invalid("review.departure.in-future");
            }
            if (evidence.ofCase(request.caseId()).stream().noneMatch(line -> line.id().equals(given.evidenceId()))) {
                throw Refusal.invalid("review.departure.not-on-file");
            }
            em.persist(new DepartureApproval(request, report.id(), given));
            act.produced("departureApprovalId", request.id());
        });
    }

    /** Whether an organ approved the departure of a report by a day. */
    public boolean approved(UUID reportId, String organ, LocalDate day) {
        return of(reportId).stream().anyMatch(approval -> approval.organ().equals(organ) && !approval.approvedOn().isAfter(day));
    }

    /** All for a report, oldest first. */
    public List<DepartureApproval> of(UUID reportId) {
        return em.createQuery("select a from DepartureApproval a where a.reportId = :report order by a.approvedOn, a.id",
                DepartureApproval.class).setParameter("report", reportId).getResultList();
    }
}
