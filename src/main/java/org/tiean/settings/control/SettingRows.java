package org.tiean.settings.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.kernel.control.KeptWhileUnchanged;
import org.tiean.kernel.control.Registers;
import org.tiean.settings.entity.Setting;
import org.tiean.settings.entity.ThresholdEntry;

/** All that was ever set, a few hundred rows kept in memory: which of them holds on a day is chosen there. To read only. */
@ApplicationScoped
public class SettingRows {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Settings by key, the earlier before the later. */
    @KeptWhileUnchanged(Registers.Name.SETTINGS)
    public Map<String, List<Setting>> settings() {
        return kept("select s from Setting s order by s.effectiveFrom", Setting.class, Setting::key);
    }

    /** Sums by code. */
    @KeptWhileUnchanged(Registers.Name.SETTINGS)
    public Map<String, List<ThresholdEntry>> thresholds() {
        return kept("select t from ThresholdEntry t", ThresholdEntry.class, row -> row.threshold().code());
    }

    private <T> Map<String, List<T>> kept(String query, Class<T> type, Function<T, String> name) {
        return em.createQuery(query, type).getResultStream().map(row -> Registers.toKeep(em, row))
                .collect(Collectors.groupingBy(name));
    }
}
