package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.intake.entity.PublicReport;
import org.tiean.kernel.entity.Citation;

/**
 * Whoever reported under a name is told why the case is not filed (告知实名举报人; rulebook B3.5). An anonymous reporter can look
 * it up as well; that it stays without words there is only warned of, as no rule demands more.
 */
@ApplicationScoped
public class ReporterToldRule implements LegalityRule {

    @Inject
    ReportRegister reports;

    @Override
    public String id() {
        return "reporter-told";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.APPROVE_NOT_FILING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        boolean approves = Facts.text(situation.facts(), "outcome").filter("APPROVED"::equals).isPresent();
        if (situation.asked() || !approves || Facts.text(situation.facts(), "reporterInformed").isPresent()) {
            return List.of();
        }
        List<PublicReport> behind = reports.behind(situation.caseFile().id());
        if (behind.isEmpty()) {
            return List.of();
        }
        return List.of(behind.stream().anyMatch(PublicReport::isNamed)
                ? Finding.block(this, "intake.rule.reporter-not-told", null) : Finding.warn(this, "intake.rule.reporter-without-words", null));
    }
}
