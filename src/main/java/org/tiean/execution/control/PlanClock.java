package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Instalment;

/** The clock of a plan: one part of it runs at a time, so that its end is shown, reminded of and moved like any other limit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanClock {

    /** The limit of a part (行政处罚法66(2)); it runs on the deferral. */
    public static final String LIMIT = "instalment";

    @Inject
    TimeLimits limits;

    @Inject
    HolidayTables holidays;

    /** A last day on a day of rest becomes the first working day after it (rulebook DC-3), as for the term to pay itself. */
    public Instalment rolled(Instalment part) {
        return new Instalment(holidays.calendar().rollForward(part.dueOn()), part.amount());
    }

    /** The plan was granted: its first part takes the place of the term to pay, which runs no longer. */
    public void begin(FineAccount account, String replaced, LocalDate day) {
        if (limits.dueOf(account.decisionId(), replaced).isPresent()) {
            limits.stop(account.decisionId(), replaced, day);
        }
        account.nextInstalmentOn(day).ifPresent(part -> start(account.plan().orElseThrow(), part));
    }

    private void start(Deferral plan, Instalment part) {
        LocalDate from = plan.decidedOn().orElseThrow();
        limits.start(plan.account().caseId(), plan.id(), LIMIT, (int) ChronoUnit.DAYS.between(from, part.dueOn()), from);
    }

    /** Money came: when it made a part full, the next one runs. */
    public void follow(FineAccount account, LocalDate paidOn, LocalDate today) {
        Optional<UUID> plan = account.plan().map(Deferral::id);
        Optional<LimitResult> running = plan.flatMap(id -> limits.dueOf(id, LIMIT));
        if (running.isEmpty()) {
            return;
        }
        Optional<Instalment> next = account.isSettled() ? Optional.empty() : account.nextInstalmentOn(today);
        if (next.filter(part -> part.dueOn().equals(running.get().due())).isEmpty()) {
            limits.meet(plan.get(), LIMIT, paidOn);
            next.filter(part -> account.planKeptOn(today)).ifPresent(part -> start(account.plan().get(), part));
        }
    }

    /** A part was missed: the plan is over. Whether it was still running. */
    public boolean lapse(FineAccount account, LocalDate today) {
        Optional<UUID> plan = account.plan().map(Deferral::id).filter(id -> limits.dueOf(id, LIMIT).isPresent());
        if (plan.isEmpty() || account.planKeptOn(today) || account.isSettled()) {
            return false;
        }
        limits.lapse(plan.get(), LIMIT, today);
        return true;
    }
}
