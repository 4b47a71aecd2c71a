package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.disclosure.entity.OpenDataDump;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.TableWriting;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Stored;
import org.tiean.kernel.entity.Zones;

/**
 * Everything published, as one file a day (开放数据): what the search shows that day and nothing else, so that nothing of it is news.
 * Earlier ones are handed out for some time by {@link OpenDataFiles}; of all of them date, size and hash stay, so that a copy can be
 * recognised. When something comes down before its day, the file of today is called back in the same transaction and made anew after it.
 */
@ApplicationScoped
@Transactional
public class OpenData {

    /** The columns, as {@code schema.json} describes them. */
    static final List<String> COLUMNS = List.of("public_id", "number", "agency", "item", "party", "penalties", "fine_yuan", "decided_on",
            "published_until", "withdrawn_on", "address", "kind", "place", "published_on");

    private static final int PART = 2_000;
    private static final long LARGEST = 4L << 30;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PublicDecisions decisions;

    @Inject
    ContentStore files;

    @Inject
    OpenDataFiles offered;

    @Inject
    Clock clock;

    @Inject
    Event<Recalled> recalled;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String base;

    /** Makes the file of today; made already, nothing happens. Two nodes at it at once make one. */
    public void makeToday() {
        LocalDate today = Zones.today(clock);
        oneAfterTheOther();
        if (offered.of(today).isPresent()) {
            return;
        }
        Path file = null;
        try {
            file = Files.createTempFile("open-data", ".csv");
            long rows = write(file, today);
            try (InputStream in = Files.newInputStream(file)) {
                Stored stored = files.store(in, LARGEST);
                em.persist(new OpenDataDump(today, rows, stored, clock.instant()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    /** Who makes a file sees what came down, and who takes something down sees the file. */
    private void oneAfterTheOther() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('open data', 0))").getSingleResult();
    }

    private static void remove(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long write(Path file, LocalDate today) throws IOException {
        long rows = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS);
            Object[] last = null;
            do {
                List<?> part = decisions.following(last, PART);
                last = null;
                for (Object each : part) {
                    last = (Object[]) each;
                    csv.printRecord(Stream.of(cells(last)).map(cell -> TableWriting.harmless(cell == null ? null : cell.toString())).toArray());
                    rows++;
                }
            } while (last != null);
        }
        return rows;
    }

    private Object[] cells(Object[] row) {
        boolean withdrawn = row[9] != null;
        return new Object[] {row[0], row[1], row[2], row[3], row[4], row[5] == null ? null : ((String) row[5]).replace("\n", "；"),
            withdrawn ? null : BigDecimal.valueOf(((Number) row[6]).longValue(), 2).toPlainString(), row[7], row[8], row[9],
            base + "/public/decision.xhtml?id=" + row[0], row[10], row[11], row[12]};
    }

    /** Files there were, the newest first; two statements. */
    public Page<OpenDataDump> dumps(Page.Slice slice) {
        return new Page<>(em.createQuery("select d from OpenDataDump d order by d.day desc, d.madeAt desc", OpenDataDump.class)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList(),
                em.createQuery("select count(d) from OpenDataDump d", Long.class).getSingleResult(), slice);
    }

    /**
     * Something published comes down: the file of today is not offered from now on, and whoever hears of it makes the next one. From
     * those of earlier days it is left out as they are read.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recall() {
        oneAfterTheOther();
        em.createQuery("select d from OpenDataDump d where d.recalledAt is null and d.day >= :today", OpenDataDump.class)
                .setParameter("today", Zones.today(clock)).getResultStream()
                .forEach(dump -> dump.recall(clock.instant()));
        recalled.fire(new Recalled());
    }

    /** The files there are were called back. */
    public record Recalled() {
    }
}
