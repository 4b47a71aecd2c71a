package org.tiean.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Money;

/** The decisions of a scenario. */
public class KnownDecisions extends Decisions {

    private final List<DecisionView> decisions = new ArrayList<>();

    /** @param servedOn null before service; payment is due on {@code payBy} */
    public DecisionView add(Money fine, LocalDate servedOn, LocalDate payBy) {
        DecisionView decision = new DecisionView(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                "样综执罚决字〔2026〕第0037号", fine, LocalDate.of(2026, 9, 9), servedOn, payBy, null, false, false);
        decisions.add(decision);
        return decision;
    }

    @Override
    public List<DecisionView> current(UUID caseId) {
        return List.copyOf(decisions);
    }
}
