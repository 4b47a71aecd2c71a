package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.casefile.control.CaseScope;
import org.tiean.casefile.entity.ActKind;
import org.tiean.decision.control.DepartureApproved;
import org.tiean.decision.control.DepartureApproved.Awaited;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Zones;

/**
 * Departures that wait for the organ that made the benchmark (待办: 报请制定机关批准调整适用; 国办发〔2022〕27号（十二）); no
 * step of a process, for the case goes on until its decision meanwhile. Those who handle the case ask for the approval
 * and record it.
 */
@Named
@RequestScoped
public class DeparturesWaiting {

    /** Departures are rare; each costs the look at its report. */
    private static final int MOST = 20;
    private static final String OPEN = "select c.id, c.number, c.title, c.agency_id from tiean.case_file c"
            + " where c.stage in ('NOTICE', 'DEFENCE', 'HEARING', 'REVIEW', 'DISCUSSION', 'DECISION')"
            + " and exists (select 1 from tiean.investigation_report r join tiean.report_line l on l.report_id = r.id"
            + "   where r.case_id = c.id and l.departure"
            + "   and r.edition = (select max(e.edition) from tiean.investigation_report e where e.case_id = c.id)) and";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseScope scope;

    @Inject
    InvestigationReports reports;

    @Inject
    DepartureApproved approved;

    @Inject
    Agencies agencies;

    @Inject
    Clock clock;

    private List<Row> rows;

    /** A case with what its report departs in and whose approval it lacks. */
    public record Row(UUID caseId, String number, String title, Awaited awaited) {
    }

    /** For the page, which asks more than once. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = waiting();
        }
        return rows;
    }

    /** Of the cases in the reader's scope; nothing for who records no approval. */
    public List<Row> waiting() {
        Set<Role> recording = EnumSet.noneOf(Role.class);
        actor.roles().stream().filter(ActKind.RECORD_DEPARTURE_APPROVAL.roles()::contains).forEach(recording::add);
        return recording.isEmpty() ? List.of() : read(recording);
    }

    private List<Row> read(Set<Role> recording) {
        Sql sql = new Sql(OPEN);
        scope.restrict(sql, recording, ActKind.RECORD_DEPARTURE_APPROVAL.subject(), Action.ACT);
        List<?> found = sql.add(" order by c.number, c.id").on(em).setMaxResults(MOST).getResultList();
        LocalDate today = Zones.today(clock);
        return found.stream().flatMap(row -> row((Object[]) row, today).stream()).toList();
    }

    private Optional<Row> row(Object[] row, LocalDate today) {
        UUID caseId = (UUID) row[0];
        String organ = agencies.issuingOrganOf((UUID) row[3], today).name();
        return reports.current(caseId).flatMap(report -> approved.awaited(report, organ, today))
                .map(awaited -> new Row(caseId, (String) row[1], (String) row[2], awaited));
    }
}
