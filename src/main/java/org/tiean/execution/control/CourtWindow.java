package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Procedure;
import org.tiean.decision.control.ChangesFound;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Instalment;
import org.tiean.settings.boundary.Settings;

/**
 * When the organ may apply to the court (申请人民法院强制执行的期限): three months from the end of the time to sue
 * (行政强制法53; 行诉解释156), where payment was put off from the end of that (行政处罚法72(2)), whichever is later. A plan that
 * was not kept ended on the day that was missed, as its notice says.
 */
@ApplicationScoped
@Transactional
public class CourtWindow {

    /** The three months. */
    public static final String LIMIT = "court-application";

    /** Ten working days after the demand was served. */
    public static final String DEMAND = "demand-before-court";

    private static final String SUIT = "suit-direct";
    private static final String REVIEW = "review-application";
    private static final String AFTER_REVIEW = "suit-after-review";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimits limits;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    HolidayTables holidays;

    @Inject
    ChangesFound changes;

    @Inject
    Settings settings;

    /** The day after which the window is open. */
    public LocalDate opensAfter(FineAccount account, LocalDate day) {
        LocalDate suit = remedyOver(account, day);
        return account.plan().map(plan -> planOver(account, plan, day)).filter(suit::isBefore).orElse(suit);
    }

    private static LocalDate planOver(FineAccount account, Deferral plan, LocalDate day) {
        return account.lateSince(day).orElseGet(() -> plan.granted().stream().map(Instalment::dueOn).reduce((a, b) -> b).orElseThrow());
    }

    /**
     * After a decision on the spot review comes first: whether its sixty days or the six months count is contested and a setting
     * (rulebook Z-6).
     */
    LocalDate remedyOver(FineAccount account, LocalDate day) {
        // whoever had it reviewed sues within fifteen days of the review decision (行政诉讼法45)
        Optional<LocalDate> reviewed = limits.ever(account.decisionId(), AFTER_REVIEW).map(LimitResult::due);
        if (reviewed.isPresent()) {
            return reviewed.get();
        }
        CaseFile caseFile = em.find(CaseFile.class, account.caseId());
        boolean review = caseFile.procedure() == Procedure.SUMMARY
                && settings.text("execution.court-window-start", caseFile.agencyId(), day).equals("review-end");
        return review ? over(account, REVIEW) : caseFile.procedure() == Procedure.SUMMARY
                ? counted(SUIT, account.servedOn()).due() : changed(account).filter(over(account, SUIT)::isBefore).orElseGet(() -> over(account, SUIT));
    }

    /** What the organ itself changed can be sued against for its own six months. */
    private Optional<LocalDate> changed(FineAccount account) {
        return changes.of(account.caseId()).stream().filter(change -> change.decisionId().equals(account.decisionId()) && change.isInEffect())
                .flatMap(change -> limits.ever(change.id(), SUIT).stream()).map(LimitResult::due).max(Comparator.naturalOrder());
    }

    private LocalDate over(FineAccount account, String limit) {
        UUID decision = account.decisionId();
        return limits.explain(decision, limit).due();
    }

    /** Last day of the window. */
    public LocalDate closesOn(FineAccount account, LocalDate day) {
        return counted(LIMIT, opensAfter(account, day)).due();
    }

    /** Last of the ten working days after the demand was served. */
    public LocalDate demandOver(LocalDate served) {
        return counted(DEMAND, served).due();
    }

    private LimitResult counted(String limit, LocalDate event) {
        return new LimitComputation(catalogue.get(limit), holidays.calendar()).from(event);
    }
}
