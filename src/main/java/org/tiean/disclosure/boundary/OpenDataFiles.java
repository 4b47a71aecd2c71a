package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.tiean.disclosure.entity.OpenDataDump;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/**
 * The files of open data that are handed out: that of today, and for some time those of earlier days ({@code publication.open-data-days}).
 * What was withdrawn, repaired or is over since then is called back from all of them: it is left out as the file is read, from the moment
 * on in which it comes down. The hash of a file is that of the day it was made.
 */
@ApplicationScoped
@Transactional
public class OpenDataFiles {

    private static final CSVFormat READ = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What came down since a file was made.
     *
     * @param withdrawn of them a note is left, which the file may hold already
     * @param over      of them nothing is left
     */
    public record CalledBack(Set<String> withdrawn, Set<String> over) {

        static final CalledBack NOTHING = new CalledBack(Set.of(), Set.of());

        public boolean isNothing() {
            return withdrawn.isEmpty() && over.isEmpty();
        }

        boolean holds(CSVRecord row) {
            String id = row.get("public_id");
            return over.contains(id) || withdrawn.contains(id) && row.get("withdrawn_on").isEmpty();
        }
    }

    /** The one that is offered first: of today or, until that is made, of yesterday. */
    public Optional<OpenDataDump> latest() {
        return em.createQuery("select d from OpenDataDump d where d.recalledAt is null and d.day >= :yesterday order by d.day desc", OpenDataDump.class)
                .setParameter("yesterday", today().minusDays(1)).setMaxResults(1).getResultStream().findFirst();
    }

    /** That of a day; empty where there was none, or it is kept no longer. */
    public Optional<OpenDataDump> of(LocalDate day) {
        return day.isBefore(firstDay()) ? Optional.empty()
                : em.createQuery("select d from OpenDataDump d where d.recalledAt is null and d.day = :day", OpenDataDump.class)
                        .setParameter("day", day).getResultStream().findFirst();
    }

    /** The oldest day whose file is handed out. */
    public LocalDate firstDay() {
        return today().minusDays(settings.integer("publication.open-data-days", null, today()));
    }

    /** What has to be left out of a file. Of that of today nothing: it is made anew when something comes down. */
    public CalledBack calledBack(OpenDataDump dump) {
        if (dump.day().equals(today())) {
            return CalledBack.NOTHING;
        }
        Set<String> withdrawn = new HashSet<>();
        Set<String> over = new HashSet<>();
        List<?> rows = em.createNativeQuery("select cast(public_id as text), withdrawn_on is not null and ends_on >= ?2 from tiean.publication"
                        + " where published_at is not null and (withdrawn_on >= ?1 or ended_on >= ?1 or ends_on >= ?1 and ends_on < ?2)")
                .setParameter(1, Date.valueOf(dump.day())).setParameter(2, Date.valueOf(today())).getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            (Boolean.TRUE.equals(row[1]) ? withdrawn : over).add((String) row[0]);
        }
        return new CalledBack(withdrawn, over);
    }

    /** Writes a file without what was called back, row after row. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void write(OpenDataDump dump, CalledBack out, OutputStream to) throws IOException {
        try (InputStream in = files.open(dump.sha256())) {
            if (out.isNothing()) {
                in.transferTo(to);
                return;
            }
            try (CSVParser rows = READ.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
                Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
                csv.printRecord(rows.getHeaderNames());
                for (CSVRecord row : rows) {
                    if (!out.holds(row)) {
                        csv.printRecord(row);
                    }
                }
                csv.flush();
            }
        }
    }

    private LocalDate today() {
        return Zones.today(clock);
    }
}
