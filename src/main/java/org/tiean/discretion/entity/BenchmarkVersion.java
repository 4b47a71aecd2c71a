package org.tiean.discretion.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The benchmark of one item for one kind of party, as published for a time.
 *
 * @param itemCode code of the power item version
 * @param party    for whom
 * @param from     first day in force
 * @param to       last day in force, null while in force
 * @param basis    the document that made it
 * @param rules    its rows, in the order of the tiers
 */
public record BenchmarkVersion(String itemCode, PartyGroup party, LocalDate from, LocalDate to, String basis,
        List<TierRule> rules) implements Serializable {

    /** @throws IllegalArgumentException if rows of a tier differ in what they bring, or sums leave a gap or overlap */
    public BenchmarkVersion {
        rules = rules.stream().sorted(Comparator.comparingInt(TierRule::order)).toList();
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("失效日早于施行日");
        }
        Map<Integer, List<TierRule>> tiers = rules.stream()
                .collect(Collectors.groupingBy(TierRule::order, TreeMap::new, Collectors.toList()));
        TierRule before = null;
        for (List<TierRule> alternatives : tiers.values()) {
            TierRule first = alternatives.get(0);
            for (TierRule rule : alternatives) {
                if (!rule.tier().equals(first.tier()) || !samePenalty(rule, first)) {
                    throw new IllegalArgumentException("同一阶次的名称或者幅度不一致：" + first.tier());
                }
            }
            requireNoGap(before, first);
            before = first;
        }
    }

    private static boolean samePenalty(TierRule one, TierRule other) {
        return one.penalty().scale() == other.penalty().scale()
                && (!one.fines() || one.penalty().min().compareTo(other.penalty().min()) == 0
                && one.penalty().max().compareTo(other.penalty().max()) == 0);
    }

    /** Neighbouring tiers share their border sum and nothing more. */
    private static void requireNoGap(TierRule lower, TierRule upper) {
        if (lower == null || !lower.fines()) {
            return;
        }
        if (!upper.fines() || upper.penalty().scale() != lower.penalty().scale()
                || upper.penalty().min().compareTo(lower.penalty().max()) != 0) {
            throw new IllegalArgumentException("阶次之间有空档或者重叠：" + lower.tier() + "、" + upper.tier());
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
