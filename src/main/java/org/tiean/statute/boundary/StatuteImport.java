package org.tiean.statute.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.ledger.boundary.RecordedImport;
import org.tiean.statute.control.StatuteTableReader;
import org.tiean.statute.entity.Statute;
import org.tiean.statute.entity.StatuteVersion;

/** Takes in a table of statutes, whole or not at all. */
@ApplicationScoped
public class StatuteImport {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Adds new statutes, makes a new edition of those that differ, leaves equal ones and those not in the
     * table alone. Loading the same table again changes nothing.
     *
     * @param name name of the table for error messages
     * @return how many rows were new or changed
     * @throws ImportRefused with every error; nothing is kept then
     */
    @Transactional
    @RecordedImport("statutes")
    public int load(Reader reader, String name) {
        Map<String, Statute> current = em.createQuery("select s from Statute s where s.retiredAt is null", Statute.class)
                .getResultStream().collect(Collectors.toMap(Statute::code, Function.identity()));
        List<StatuteVersion> rows = StatuteTableReader.read(reader, name, current.values().stream().map(Statute::value)
                .collect(Collectors.toMap(StatuteVersion::code, Function.identity())));
        Instant now = clock.instant();
        int changed = 0;
        for (StatuteVersion row : rows) {
            Statute kept = current.get(row.code());
            if (kept != null && kept.value().equals(row)) {
                continue;
            }
            if (kept == null) {
                em.persist(new Statute(row, 1, now));
            } else {
                Statute corrected = kept.corrected(row, now);
                // The retired row must leave the index of current codes before the next one enters it.
                em.flush();
                em.persist(corrected);
            }
            changed++;
        }
        return changed;
    }
}
