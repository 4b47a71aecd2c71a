package org.tiean.settings.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.RecordedImport;
import org.tiean.settings.control.ThresholdTable;
import org.tiean.settings.entity.ThresholdEntry;

/** Takes in {@code thresholds.csv} (数额标准导入), whole or not at all. */
@ApplicationScoped
@Transactional
public class ThresholdImport {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /**
     * Adds rows that are new and ends rows that now have an end. A row already there keeps its figures:
     * decisions rest on them.
     *
     * @return how many rows were added
     * @throws org.tiean.kernel.entity.ImportRefused with every faulty row
     * @throws Refusal {@code settings.threshold.changed} if the file gives a known row other figures
     */
    @RecordedImport("thresholds")
    public int importCsv(Reader reader, String file) {
        Map<String, ThresholdEntry> known = em.createQuery("select t from ThresholdEntry t", ThresholdEntry.class)
                .getResultStream().collect(Collectors.toMap(ThresholdEntry::rowKey, row -> row));
        List<ThresholdEntry> rows = ThresholdTable.read(reader, file);
        int added = 0;
        for (ThresholdEntry row : rows) {
            ThresholdEntry old = known.get(row.rowKey());
            if (old == null) {
                em.persist(row);
                added++;
            } else if (!old.threshold().equals(row.threshold())) {
                throw Refusal.conflict("settings.threshold.changed", row.rowKey());
            } else if (row.effectiveTo() != null && old.effectiveTo() == null) {
                old.endOn(row.effectiveTo());
            }
        }
        return added;
    }
}
