package org.tiean.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The times of one side, run by run. */
final class Score {

    private final List<Double> perSecond = new ArrayList<>();

    void add(int pieces, long nanos) {
        perSecond.add(pieces * 1e9 / nanos);
    }

    double median() {
        List<Double> sorted = perSecond.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f/s (%s)", median(), perSecond.stream()
                .map(one -> String.format(Locale.ROOT, "%.2f", one)).collect(Collectors.joining(", ")));
    }
}
