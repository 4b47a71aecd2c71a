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
import java.time.Clock;
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

/** Computes last year's figures of every agency that has cases, in January, so that a draft lies ready before the 31st. */
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

    /** Computes what is missing of last year; nothing outside January. */
    @ActivateRequestContext
    public void computeMissing() {
        if (Zones.today(clock).getMonth() != Month.JANUARY) {
            return;
        }
        int year = Zones.today(clock).getYear() - 1;
        for (UUID agency : self.missing(year)) {
            try {
                reports.compute(agency, year);
            } catch (Refusal e) {
                LOG.log(Level.FINE, "another node was faster", e);
            }
        }
    }

    /** Agencies with cases and without a report of the year. */
    @Transactional
    public List<UUID> missing(int year) {
        return ((List<?>) em.createNativeQuery("select a.id from tiean.agency a where exists (select 1 from tiean.case_file c where c.agency_id = a.id)"
                        + " and not exists (select 1 from tiean.yearly_report r where r.agency_id = a.id and r.year = ?1)")
                .setParameter(1, year).getResultList()).stream().map(UUID.class::cast).toList();
    }
}
