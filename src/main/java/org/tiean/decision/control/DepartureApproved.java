package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Position;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.control.Departure;
import org.tiean.discretion.entity.Maker;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Citation;
import org.tiean.review.boundary.DepartureApprovals;
import org.tiean.review.control.Reviews;

/**
 * Whoever departs from the own benchmark has the main head's approval or the heads' discussion behind it; whoever
 * departs from a superior's, the approval of the organ that made it (调整适用裁量基准; 国办发〔2022〕27号（十二）).
 */
@ApplicationScoped
public class DepartureApproved implements LegalityRule {

    @Inject
    InvestigationReports reports;

    @Inject
    Officers officers;

    @Inject
    Reviews reviews;

    @Inject
    DepartureApprovals approvals;

    @Inject
    Benchmarks benchmarks;

    @Inject
    Agencies agencies;

    @Override
    public String id() {
        return "departure-approved";
    }

    @Override
    public Citation basis() {
        return Citation.of("国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_DECISION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if ("RETURNED".equals(situation.facts().getString("opinion", ""))) {
            return List.of();
        }
        return reports.current(situation.caseFile().id()).filter(ReportView::departure)
                .flatMap(report -> missing(report, situation)).stream().toList();
    }

    private Optional<Finding> missing(ReportView report, Situation situation) {
        String organ = agencies.issuingOrganOf(situation.caseFile().agencyId(), situation.day()).name();
        Optional<Awaited> awaited = awaited(report, organ, situation.day());
        if (awaited.isPresent()) {
            return Optional.of(Finding.block(this, "decision.departure.maker", "departure", awaited.get().itemName(),
                    awaited.get().maker()));
        }
        boolean ownDeparts = report.lines().stream().anyMatch(line -> line.departure()
                && Departure.approver(maker(line), organ) == Departure.Approver.HEAD_OR_DISCUSSION);
        boolean head = officers.byUsername(situation.actor()).filter(officer -> officer.position() == Position.HEAD).isPresent();
        return !ownDeparts || head || reviews.carried(situation.caseFile().id()).isPresent() ? Optional.empty()
                : Optional.of(Finding.block(this, "decision.departure", "review"));
    }

    /** An approval that a report still waits for: the organ that made the benchmark one of its lines departs from. */
    public record Awaited(String itemName, String maker) {
    }

    /**
     * The first approval of a maker that a report lacks.
     *
     * @param organ name of the deciding organ; its own benchmark needs no other's approval
     */
    public Optional<Awaited> awaited(ReportView report, String organ, LocalDate day) {
        return report.lines().stream().filter(ReportView.Line::departure).flatMap(line -> Optional.ofNullable(maker(line)).stream()
                        .filter(maker -> Departure.approver(maker, organ) == Departure.Approver.MAKER
                                && !approvals.approved(report.id(), maker.organ(), day))
                        .map(maker -> new Awaited(line.itemName(), maker.organ()))).findFirst();
    }

    /** Who made the benchmark a line departs from; null where there is none or it was not asked for. */
    private Maker maker(ReportView.Line line) {
        return line.found().computation().map(inputs -> inputs.editions().get(line.itemCode()))
                .map(edition -> benchmarks.edition(edition).value().maker()).orElse(null);
    }
}
