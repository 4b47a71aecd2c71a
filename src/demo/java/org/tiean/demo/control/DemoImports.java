package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import org.tiean.authority.boundary.PowerImport;
import org.tiean.authority.boundary.RegisterImport;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.discretion.boundary.BenchmarkImport;
import org.tiean.settings.boundary.ThresholdImport;
import org.tiean.statute.boundary.StatuteImport;

/** Brings in the reference data and the fictional agencies, through the application's own imports. */
@ApplicationScoped
public class DemoImports {

    private static final Logger LOG = Logger.getLogger(DemoImports.class.getName());

    @Inject
    StatuteImport statutes;

    @Inject
    HolidayTables holidays;

    @Inject
    PowerImport powers;

    @Inject
    ThresholdImport thresholds;

    @Inject
    BenchmarkImport benchmarks;

    @Inject
    RegisterImport registers;

    @Inject
    DemoLists lists;

    private interface Import {
        Object read(Reader reader, String file);
    }

    /** All or nothing; the order follows what refers to what. */
    @Transactional
    public void run() {
        read("/reference/statutes.csv", statutes::load);
        read("/reference/working-calendar.csv", holidays::load);
        read("/reference/power-items.csv", powers::importItems);
        read("/reference/power-others.csv", powers::importOthers);
        read("/reference/thresholds.csv", thresholds::importCsv);
        read("/reference/discretion-benchmarks.csv", benchmarks::load);
        read("/reference/discretion-factors.csv", benchmarks::loadGrounds);
        read("/demo/agencies.csv", registers::importAgencies);
        read("/demo/squads.csv", registers::importSquads);
        read("/demo/officers.csv", registers::importOfficers);
        read("/demo/accounts.csv", registers::importAccounts);
        read("/demo/delegations.csv", registers::importDelegations);
        read("/demo/settings.csv", registers::importSettings);
        read("/demo/grants.csv", registers::importGrants);
        lists.takeOver();
    }

    private static void read(String file, Import target) {
        try (Reader reader = new InputStreamReader(DemoImports.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Object count = target.read(reader, file.substring(file.lastIndexOf('/') + 1));
            LOG.info(() -> file + ": " + count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
