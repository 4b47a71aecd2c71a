package org.tiean.settings.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Threshold;
import org.tiean.settings.entity.ThresholdEntry;

/**
 * Which of several rows decides: one that holds that day, of the nearest jurisdiction, set for the party's
 * own kind rather than for anybody. The same code may have a national row without a sum beside local rows
 * with one, so the order of jurisdictions is the place's own setting.
 */
public final class ThresholdChoice {

    private ThresholdChoice() {
    }

    /** @param jurisdictions nearest first, e.g. 示范市, 浙江省, 全国; others are strangers here */
    public static Optional<Threshold> choose(List<ThresholdEntry> rows, PartyKind party, LocalDate day,
            List<String> jurisdictions) {
        if (party == PartyKind.ANY) {
            throw new IllegalArgumentException("a party is a citizen or an organisation");
        }
        return rows.stream()
                .filter(row -> row.holdsOn(day))
                .map(ThresholdEntry::threshold)
                .filter(row -> row.partyKind().covers(party) && jurisdictions.contains(row.jurisdiction()))
                .min(Comparator.<Threshold>comparingInt(row -> jurisdictions.indexOf(row.jurisdiction()))
                        .thenComparing(row -> row.partyKind() == PartyKind.ANY));
    }
}
