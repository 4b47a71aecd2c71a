package org.tiean.authority.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an edition changes against another (版本对照), item by item.
 *
 * @param added   items the later one has and the earlier has not
 * @param removed items the earlier one has and the later has not
 * @param changed items both have, with the columns that differ
 */
public record PowerListDiff(List<PowerRow> added, List<PowerRow> removed, List<Changed> changed) {

    /** An item both editions have; the row is the later one's. */
    public record Changed(PowerRow row, List<Difference> differences) {
    }

    /** A column with the words before and after; null where there were or are none. */
    public record Difference(PowerColumn column, String before, String after) {
    }

    /** Compares by family, so that a new version of an item is a change and no coming and going. */
    public static PowerListDiff between(List<PowerRow> earlier, List<PowerRow> later) {
        Map<String, PowerRow> before = byFamily(earlier);
        Map<String, PowerRow> after = byFamily(later);
        List<PowerRow> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        after.forEach((family, row) -> {
            PowerRow old = before.get(family);
            if (old == null) {
                added.add(row);
            } else if (!old.equals(row)) {
                changed.add(new Changed(row, differences(old, row)));
            }
        });
        List<PowerRow> removed = before.entrySet().stream().filter(entry -> !after.containsKey(entry.getKey()))
                .map(Map.Entry::getValue).toList();
        return new PowerListDiff(added, removed, changed);
    }

    private static Map<String, PowerRow> byFamily(List<PowerRow> rows) {
        Map<String, PowerRow> map = new TreeMap<>();
        rows.forEach(row -> map.put(row.family(), row));
        return map;
    }

    private static List<Difference> differences(PowerRow old, PowerRow row) {
        List<Difference> differences = new ArrayList<>();
        for (PowerColumn column : PowerColumn.values()) {
            if (!Objects.equals(old.get(column), row.get(column))) {
                differences.add(new Difference(column, old.get(column), row.get(column)));
            }
        }
        return differences;
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
