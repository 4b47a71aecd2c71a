package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.disclosure.entity.YearlyReport;
import org.tiean.identity.boundary.CurrentActor;

/**
 * Figures of a year that are computed and wait for the head to publish them (待办：年度数据待公布; by 31 January, rulebook F1.5). The limit
 * belongs to no case, so the reminders of cases do not tell of it.
 */
@Named
@RequestScoped
@Transactional
public class YearlyWaiting {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    YearlyReports reports;

    @Inject
    CurrentActor actor;

    private Optional<YearlyReport> report;

    /** The oldest of the own agency; nothing for who does not publish them. */
    public Optional<YearlyReport> find() {
        return reports.isPublishing() ? em.createQuery("select r from YearlyReport r where r.agencyId = :agency and r.publishedAt is null"
                + " order by r.year, r.edition", YearlyReport.class).setParameter("agency", actor.agencyId()).setMaxResults(1).getResultStream()
                .findFirst() : Optional.empty();
    }

    /** For the page; null where none waits. */
    public YearlyReport getReport() {
        if (report == null) {
            report = find();
        }
        return report.orElse(null);
    }

    /** Last day; null for a later edition, for which there is none. */
    public LimitResult getDue() {
        return getReport() == null ? null : reports.due(getReport()).orElse(null);
    }
}
