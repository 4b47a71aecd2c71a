package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.Intervals;
import org.tiean.execution.entity.DutyDemand;
import org.tiean.settings.boundary.Settings;

/**
 * The days of an execution by the organ itself. The law names no time for a demand before the organ's own execution (行政强制法35):
 * at least as many working days as the setting {@code execution.duty-demand-days} says, from its service.
 */
@ApplicationScoped
public class CoercionClock {

    /** Three working days after the last demand was served (行政强制法51(1)). */
    public static final String SUBSTITUTE = "demand-before-substitute";

    /** Three years of suspension (行政强制法39(2)). */
    public static final String SUSPENDED = "suspended-execution";

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    HolidayTables holidays;

    @Inject
    Settings settings;

    /** Earliest last day a demand may give. */
    public LocalDate leastTime(UUID agencyId, LocalDate from, LocalDate day) {
        return DayCounting.workingDays(from, settings.integer("execution.duty-demand-days", agencyId, day), Intervals.NONE, holidays.calendar());
    }

    /** Last day of a demand that was served: the one it gives, or later where it was served late. */
    public LocalDate demandOver(DutyDemand demand, UUID agencyId, LocalDate day) {
        LocalDate least = leastTime(agencyId, demand.servedOn().orElseThrow(), day);
        return least.isAfter(demand.by()) ? least : demand.by();
    }

    /** Last of the three working days. */
    public LocalDate substituteOver(LocalDate served) {
        return new LimitComputation(catalogue.get(SUBSTITUTE), holidays.calendar()).from(served).due();
    }

    /** Last day of the three years. */
    public LocalDate threeYears(LocalDate suspended) {
        return new LimitComputation(catalogue.get(SUSPENDED), holidays.calendar()).from(suspended).due();
    }
}
