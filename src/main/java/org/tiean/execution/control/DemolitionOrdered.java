package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.GovernmentOrder;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** A department takes a building down only when the government of county level or above ordered it to; whether for each case, by a standing order, or not at all in the town's own name is a setting (城乡规划法65, 68; {@code execution.demolition-order}). */
@ApplicationScoped
public class DemolitionOrdered implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "demolition-ordered";
    }

    @Override
    public Citation basis() {
        return Citation.of("城乡规划法", 68);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.DECIDE_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        String wanted = settings.text("execution.demolition-order", situation.caseFile().agencyId(), situation.day());
        return coercions.running(situation.caseFile().id()).filter(running -> running.kind() == CoerciveExecution.Kind.DEMOLITION)
                .filter(running -> !wanted.equals("not-needed")).map(running -> judge(running, wanted, situation.day())).orElse(List.of());
    }

    private List<Finding> judge(CoerciveExecution running, String wanted, LocalDate day) {
        Optional<GovernmentOrder> order = running.order();
        if (order.isEmpty()) {
            return List.of(Finding.block(this, "execution.order.none", null));
        }
        if (order.get().orderedOn().isAfter(day)) {
            return List.of(Finding.block(this, "execution.order.later", null, order.get().orderedOn()));
        }
        LocalDate term = running.duty().performBy().orElseThrow();
        return wanted.equals("each-case") && !order.get().orderedOn().isAfter(term)
                ? List.of(Finding.block(this, "execution.order.before-term", null, term)) : List.of();
    }
}
