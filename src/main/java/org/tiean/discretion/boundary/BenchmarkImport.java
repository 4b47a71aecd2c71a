package org.tiean.discretion.boundary;

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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.control.BenchmarkTableReader;
import org.tiean.discretion.entity.Benchmark;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionGround;
import org.tiean.discretion.entity.Ground;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.RecordedImport;
import org.tiean.statute.boundary.Statutes;

/** Takes in benchmarks and grounds, whole tables or nothing. Loading the same table again changes nothing. */
@ApplicationScoped
public class BenchmarkImport {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Statutes statutes;

    @Inject
    Clock clock;

    /**
     * Adds new benchmarks; one in force is only ever ended or superseded, never altered. The whole table is refused
     * with the place of every error (see {@link org.tiean.discretion.control.BenchmarkChecks}).
     *
     * @param name name of the table for error messages
     * @return how many benchmarks were new or changed
     * @throws ImportRefused with every error; nothing is kept then
     */
    @Transactional
    @RecordedImport("benchmarks")
    public int load(Reader reader, String name) {
        List<Benchmark> current = em.createQuery("select b from Benchmark b where b.retiredAt is null", Benchmark.class)
                .getResultList();
        List<BenchmarkVersion> versions = BenchmarkTableReader.benchmarks(reader, name,
                current.stream().map(Benchmark::value).toList(), code -> Optional.ofNullable(em.find(PowerItem.class, code)),
                Zones.today(clock));
        Instant now = clock.instant();
        int changed = 0;
        for (BenchmarkVersion version : versions) {
            Benchmark kept = current.stream().filter(each -> version.takesPlaceOf(each.value())).findFirst().orElse(null);
            if (kept != null && kept.value().equals(version)) {
                continue;
            }
            em.persist(kept == null ? new Benchmark(version, 1, now) : retired(kept.corrected(version, now)));
            changed++;
        }
        return changed;
    }

    /**
     * The same for the table of grounds ({@code discretion-factors.csv}).
     *
     * @return how many grounds were new or changed
     * @throws ImportRefused with every error; nothing is kept then
     */
    @Transactional
    @RecordedImport("grounds")
    public int loadGrounds(Reader reader, String name) {
        List<Ground> grounds = BenchmarkTableReader.grounds(reader, name, statutes::fault);
        Map<String, DiscretionGround> current = em.createQuery(
                "select g from DiscretionGround g where g.retiredAt is null", DiscretionGround.class).getResultList()
                .stream().collect(Collectors.toMap(DiscretionGround::code, Function.identity()));
        Instant now = clock.instant();
        int changed = 0;
        for (Ground ground : grounds) {
            DiscretionGround kept = current.get(ground.code());
            if (kept != null && kept.value().equals(ground)) {
                continue;
            }
            em.persist(kept == null ? new DiscretionGround(ground, 1, now) : retired(kept.corrected(ground, now)));
            changed++;
        }
        return changed;
    }

    /** The retired edition must leave the index of current ones before the next enters it. */
    private <T> T retired(T successor) {
        em.flush();
        return successor;
    }
}
