package org.tiean.discretion.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The benchmark of one item for one kind of party, as published for a time.
 *
 * @param itemCode code of the power item version
 * @param party    for whom
 * @param maker    who made it; null where it was taken in before makers were asked for
 * @param from     first day in force
 * @param to       last day in force, null while in force
 * @param basis    the document that made it
 * @param rules    its rows, in the order of the tiers
 */
public record BenchmarkVersion(String itemCode, PartyGroup party, Maker maker, LocalDate from, LocalDate to, String basis,
        List<TierRule> rules) implements Serializable {

    /** @throws IllegalArgumentException if rows of a tier differ in what they bring, or sums leave a gap or overlap */
    public BenchmarkVersion {
        rules = rules.stream().sorted(Comparator.comparingInt(TierRule::order)).toList();
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("失效日早于施行日");
        }
        for (int i = 1; i < rules.size(); i++) {
            rules.get(i).misfit(rules.get(i - 1)).ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
        }
    }

    /** Whether it is for the same item, party, place and first day. */
    public boolean takesPlaceOf(BenchmarkVersion other) {
        return itemCode.equals(other.itemCode) && party == other.party && from.equals(other.from)
                && (other.maker == null || maker != null && maker.jurisdiction().equals(other.maker.jurisdiction()));
    }

    /** Whether more than the last day differs from what was published; the maker may be added where none was asked for. */
    public boolean alters(BenchmarkVersion published) {
        return !basis.equals(published.basis) || !rules.equals(published.rules)
                || published.maker != null && !published.maker.equals(maker);
    }

    /** One rule for each tier, the lightest first: alternatives bring the same. */
    public List<TierRule> tiers() {
        return rules.stream().collect(Collectors.toMap(TierRule::order, rule -> rule, (first, other) -> first, TreeMap::new))
                .values().stream().toList();
    }

    /** Whether some day lies in both. */
    public boolean overlaps(BenchmarkVersion other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
