package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Position;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Citation;
import org.tiean.review.control.Reviews;

/** Whoever departs from the benchmark has the main head's approval or the heads' discussion behind it
 * (调整适用裁量基准; 国办发〔2022〕27号（十二）). */
@ApplicationScoped
public class DepartureApproved implements LegalityRule {

    @Inject
    InvestigationReports reports;

    @Inject
    Officers officers;

    @Inject
    Reviews reviews;

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
        boolean departs = reports.current(situation.caseFile().id()).filter(ReportView::departure).isPresent();
        boolean head = officers.byUsername(situation.actor()).filter(officer -> officer.position() == Position.HEAD).isPresent();
        return !departs || head || reviews.carried(situation.caseFile().id()).isPresent()
                ? List.of() : List.of(Finding.block(this, "decision.departure", "review"));
    }
}
