package org.tiean.ledger.entity;

import java.time.Instant;
import java.util.Set;

/**
 * Which entries of a chain are wanted.
 *
 * @param acts        names of acts, empty for all
 * @param from        when they happened at the earliest, null for any time
 * @param before      when they happened before, null for any time
 * @param oldestFirst else newest first
 */
public record EntryFilter(Set<String> acts, Instant from, Instant before, boolean oldestFirst) {

    public EntryFilter {
        acts = Set.copyOf(acts);
    }

    /** All entries, newest first. */
    public static EntryFilter all() {
        return new EntryFilter(Set.of(), null, null, false);
    }

    /** All entries of some acts, in their order. */
    public static EntryFilter of(Set<String> acts) {
        return new EntryFilter(acts, null, null, true);
    }
}
