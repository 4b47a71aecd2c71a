package org.tiean.disclosure.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How texts are made alike before they are kept to be found and before they are looked for: letters and
 * figures only, small, in their compatible form. Fields stand apart by {@code |}, so that no word is found
 * across two of them.
 */
public final class SearchText {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;
    private static final int FIGURES = 4;

    private SearchText() {
    }

    /** What is kept of the fields of an entry; absent ones are left out. */
    public static String of(String... fields) {
        return Stream.of(fields).filter(field -> field != null && !field.isBlank()).map(SearchText::normal)
                .collect(Collectors.joining("|"));
    }

    /** The words asked for, made alike; at most eight, none for nothing to look for. */
    public static List<String> words(String asked) {
        if (asked == null) {
            return List.of();
        }
        return Arrays.stream(asked.strip().split("[\\s\\u3000]+")).map(SearchText::normal)
                .filter(word -> !word.isEmpty()).map(word -> cut(word, LONGEST_WORD)).limit(MOST_WORDS).toList();
    }

    /**
     * What stands in the index of a word: its pairs of neighbours, or the character where it has one only; four or more figures
     * in a row by four and four, because a pair of figures stands almost everywhere.
     */
    public static Set<String> grams(String word) {
        int[] points = word.codePoints().toArray();
        if (points.length == 1) {
            return Set.of(word);
        }
        Set<String> grams = new LinkedHashSet<>();
        int[] ends = runs(points);
        for (int i = 0; i + 1 < points.length; i++) {
            if (ends[i] == 0 || i + 1 == ends[i]) {
                grams.add(new String(points, i, 2));
            } else if (i + FIGURES <= ends[i]) {
                grams.add(new String(points, i, FIGURES));
            }
        }
        return grams;
    }

    /** For each character the end of the run of at least four figures it stands in, or 0. */
    private static int[] runs(int[] points) {
        int[] ends = new int[points.length];
        int begin = 0;
        for (int i = 0; i <= points.length; i++) {
            if (i == points.length || points[i] < '0' || points[i] > '9') {
                if (i - begin >= FIGURES) {
                    Arrays.fill(ends, begin, i, i);
                }
                begin = i + 1;
            }
        }
        return ends;
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String cut(String word, int longest) {
        return word.codePointCount(0, word.length()) <= longest ? word
                : word.substring(0, word.offsetByCodePoints(0, longest));
    }
}
