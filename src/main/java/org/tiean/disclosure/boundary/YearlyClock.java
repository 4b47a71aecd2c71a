package org.tiean.disclosure.boundary;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tiean.kernel.entity.Opening;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Computes last year's figures of every agency that had cases then, from the first of January on, so that a draft lies ready before
 * the 31st; later, where the house did not run in January.
 */
@ApplicationScoped
public class YearlyClock {

    private static final Logger LOG = Logger.getLogger(YearlyClock.class.getName());

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    YearlyReports reports;

    @Inject
    YearlyClock self;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> regular;

    void start(@Observes @Priority(300) Opening opening) {
        regular = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.HOURS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    private void look() {
        try {
            self.computeMissing();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the yearly figures could not be computed; tried again in an hour", e);
        }
    }

    /** Computes what is missing of last year. */
    @ActivateRequestContext
    public void computeMissing() {
        int year = Zones.today(clock).getYear() - 1;
        for (UUID agency : self.missing(year)) {
            try {
                reports.compute(agency, year);
            } catch (Refusal e) {
                LOG.log(Level.FINE, "another node was faster", e);
            }
        }
    }

    /** Agencies that had a case by the end of the year and have no report of it. */
    @Transactional
    public List<UUID> missing(int year) {
        return ((List<?>) em.createNativeQuery("select a.id from tiean.agency a where exists (select 1 from tiean.case_file c where c.agency_id = a.id and c.created_at < ?2)"
                        + " and not exists (select 1 from tiean.yearly_report r where r.agency_id = a.id and r.year = ?1)")
                .setParameter(1, year).setParameter(2, Timestamp.from(LocalDate.of(year + 1, Month.JANUARY, 1).atStartOfDay(Zones.CHINA).toInstant()))
                .getResultList()).stream().map(UUID.class::cast).toList();
    }
}
