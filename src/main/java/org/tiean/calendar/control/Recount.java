package org.tiean.calendar.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiean.calendar.entity.HolidayTableLoaded;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.LimitsMoved;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * A new holiday table moves the ends that touch its year, in the transaction that loads it. Each case whose ends move
 * says so in its own record: one entry, with every limit, the day before and the day now.
 */
@ApplicationScoped
public class Recount {

    private static final Citation REST_DAYS = Citation.of("民事诉讼法", 85, 3);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    Ledger ledger;

    @Inject
    Event<LimitsMoved> moved;

    void on(@Observes HolidayTableLoaded loaded) {
        LocalDate from = LocalDate.of(loaded.years().first(), 1, 1);
        String tables = loaded.calendar().versionBetween(from, LocalDate.of(loaded.years().last(), 12, 31));
        try {
            new StoredLimits(em.unwrap(Connection.class), catalogue, loaded.calendar())
                    .recount(from, Zones.today(clock), shifted -> follow(shifted, tables));
        } catch (SQLException e) {
            throw new IllegalStateException("the limits could not be counted anew", e);
        }
    }

    private void follow(List<LimitMoved> shifted, String tables) {
        Map<Chain, List<LimitMoved>> byCase = shifted.stream().filter(limit -> limit.caseId() != null)
                .collect(Collectors.groupingBy(limit -> Chain.ofCase(limit.caseId())));
        Map<Chain, ActRecord> entries = new HashMap<>();
        byCase.forEach((chain, limits) -> entries.put(chain, entry(limits, tables)));
        ledger.append(entries);
        moved.fire(new LimitsMoved(shifted));
    }

    private ActRecord entry(List<LimitMoved> ofOneCase, String tables) {
        JsonArrayBuilder limits = Json.createArrayBuilder();
        ofOneCase.forEach(limit -> limits.add(Json.createObjectBuilder()
                .add("limit", limit.definitionId()).add("name", catalogue.get(limit.definitionId()).name())
                .add("subject", limit.subjectId().toString())
                .add("dueBefore", limit.oldDue().toString()).add("dueNow", limit.newDue().toString())));
        return new ActRecord("recount-limits", REST_DAYS, clock.instant(), CurrentActor.SYSTEM,
                Json.createObjectBuilder().add("tables", tables).add("limits", limits).build());
    }
}
