package org.tiean.evidence.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stock-taking at one place finds (盘点): what should be there against what is. */
public final class Stocktake {

    /** What comes of one label. */
    public enum Result {
        FOUND,
        /** Should be here and is not. */
        MISSING,
        /** Is here and should be elsewhere. */
        UNEXPECTED,
        /** No thing of the agency bears it. */
        UNKNOWN
    }

    /** @param expectedAt where it should be, null for a label nobody knows */
    public record Line(String label, Result result, String expectedAt) {
    }

    private Stocktake() {
    }

    /**
     * Compares.
     *
     * @param placeOf where each thing of the agency should be, by label
     * @param seen    labels that were read at the place
     */
    public static List<Line> compare(String place, Map<String, String> placeOf, List<String> seen) {
        List<Line> lines = new ArrayList<>();
        Set<String> read = new LinkedHashSet<>(seen);
        placeOf.entrySet().stream().filter(thing -> thing.getValue().equals(place)).map(Map.Entry::getKey).sorted()
                .forEach(label -> lines.add(new Line(label, read.contains(label) ? Result.FOUND : Result.MISSING, place)));
        read.stream().filter(label -> !place.equals(placeOf.get(label))).forEach(label -> lines.add(new Line(label,
                placeOf.containsKey(label) ? Result.UNEXPECTED : Result.UNKNOWN, placeOf.get(label))));
        return lines;
    }
}
