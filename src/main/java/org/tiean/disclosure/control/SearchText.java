package org.tiean.disclosure.control;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** The pairs of characters of a word, or the character where it has one only: each stands in the index. */
    public static List<String> grams(String word) {
        int[] points = word.codePoints().toArray();
        if (points.length == 1) {
            return List.of(word);
        }
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + 1 < points.length; i++) {
            grams.add(new String(points, i, 2));
        }
        return grams;
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
