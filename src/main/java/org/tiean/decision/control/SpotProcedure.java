package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.Threshold;
import org.tiean.workflow.control.DecisionTables;

/**
 * Which procedure a penalty found on the spot goes through (适用程序; 行政处罚法51, 54). The case that is opened, and with
 * it the process that starts, asks here; so does the gate; and here the decision table {@code procedure} is asked: they
 * cannot differ.
 */
@ApplicationScoped
public class SpotProcedure {

    @Inject
    Settings settings;

    @Inject
    SpotParties spotParties;

    @Inject
    DecisionTables tables;

    /** @param fine zero for a warning, which has no ceiling */
    public Procedure of(PartyKind kind, Money fine, UUID agencyId, LocalDate day) {
        return of(fine, ceiling(kind, agencyId, day), day);
    }

    Procedure of(Money fine, Threshold ceiling, LocalDate day) {
        return tables.ask("procedure", day, Map.of("warning", fine.isZero(), "withinCeiling", ceiling.reached(fine))).due()
                ? Procedure.SUMMARY : Procedure.ORDINARY;
    }

    /** The highest fine on the spot for this kind of party. */
    Threshold ceiling(PartyKind kind, UUID agencyId, LocalDate day) {
        return settings.thresholdNamedBy("summary.fine-threshold", spotParties.forThreshold(kind, agencyId, day), agencyId, day);
    }
}
