package org.tiean.authority.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One word somebody looks for in the list of items. Whoever types 门窗 means 门、窗: punctuation counts neither in the
 * word nor in what is searched, except in codes, which hold hyphens.
 *
 * @param inCode pattern for the code in capitals
 * @param inText pattern for a text made {@link #bare(String) bare}
 */
public record ItemSearch(String inCode, String inText) {

    /** What does not count in a text. Begins with the blank, which stays. */
    private static final String MARKS = " 、，。；：？！…—·（）《》〈〉【】“”‘’,.;:?!()[]-/";
    private static final int MOST_WORDS = 8;

    /** The words of a search field, parted by blanks; punctuation alone is no word, and more than eight are not looked at. */
    public static List<ItemSearch> words(String typed) {
        return typed == null ? List.of() : Arrays.stream(typed.strip().split("[\\s\u3000]+"))
                .map(word -> word.toUpperCase(Locale.ROOT)).filter(word -> !withoutMarks(word).isEmpty()).limit(MOST_WORDS)
                .map(word -> new ItemSearch(containing(word), containing(withoutMarks(word)))).toList();
    }

    /** JPQL for a text column without its punctuation. */
    public static String bare(String column) {
        return "function('translate', " + column + ", '" + MARKS + "', ' ')";
    }

    private static String withoutMarks(String word) {
        StringBuilder kept = new StringBuilder();
        word.codePoints().filter(point -> MARKS.indexOf(point) < 0).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String containing(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
