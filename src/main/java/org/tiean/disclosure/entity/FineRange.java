package org.tiean.disclosure.entity;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums of all fines of a decision together, in fen.
 *
 * @param from  the least
 * @param below not reached
 */
public record FineRange(long from, long below) {

    /** Any sum. */
    public static final FineRange ALL = new FineRange(0, Long.MAX_VALUE);

    private static final int FIGURES = 19;
    private static final int TEN = 10;

    /** What lies in both; nothing where they do not meet. */
    public FineRange within(FineRange other) {
        return new FineRange(Math.max(from, other.from), Math.min(below, other.below));
    }

    public boolean isEmpty() {
        return from >= below;
    }

    /**
     * The classes in which the sums may lie: number of figures and first figure, as {@code public_fine_class} of the database
     * gives them.
     */
    public List<Integer> classes() {
        if (isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(of(from), of(below - 1)).filter(one -> one == TEN || one % TEN > 0).boxed().toList();
    }

    private static int of(long fen) {
        String figures = Long.toString(Math.max(0, fen));
        return Math.min(figures.length(), FIGURES) * TEN + figures.charAt(0) - '0';
    }
}
