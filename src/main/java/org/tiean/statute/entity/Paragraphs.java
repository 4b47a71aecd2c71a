package org.tiean.statute.entity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The paragraphs (款) of a statute's articles and how many items (项) each has, of a statute whose text was read to its
 * end. Only articles of more than one paragraph or with items are named; every other article has one paragraph and
 * no item.
 *
 * <p>Written {@code 5:0,0,0 57:4,0}: article 5 has three paragraphs, the first paragraph of article 57 has four items
 * and its second none.
 */
public record Paragraphs(Map<Integer, List<Integer>> byArticle) implements Serializable {

    private static final List<Integer> ONE = List.of(0);

    public Paragraphs {
        byArticle = new TreeMap<>(byArticle);
    }

    /**
     * @param lastArticle number of the last article
     * @throws IllegalArgumentException in Chinese, naming the article, if it is not written so
     */
    public static Paragraphs of(String text, int lastArticle) {
        Map<Integer, List<Integer>> found = new TreeMap<>();
        int before = 0;
        for (String entry : text.strip().split("\\s+")) {
            if (!entry.matches("\\d{1,5}:\\d{1,3}(,\\d{1,3})*")) {
                throw new IllegalArgumentException("款项写法应为“条:各款的项数”：" + entry);
            }
            int article = Integer.parseInt(entry.substring(0, entry.indexOf(':')));
            if (article <= before || article > lastArticle) {
                throw new IllegalArgumentException("款项所写的第" + article + "条重复、次序颠倒或者超出末条" + lastArticle);
            }
            found.put(article, Arrays.stream(entry.substring(entry.indexOf(':') + 1).split(",")).map(Integer::valueOf).toList());
            before = article;
        }
        return new Paragraphs(found);
    }

    /**
     * Whether an article has such a clause.
     *
     * @param paragraph 0 where none is named: then an item may stand in any paragraph
     * @param item      0 where none is named
     */
    public boolean has(int article, int paragraph, int item) {
        List<Integer> items = byArticle.getOrDefault(article, ONE);
        if (paragraph == 0) {
            return item == 0 || items.stream().anyMatch(count -> item <= count);
        }
        return paragraph <= items.size() && item <= items.get(paragraph - 1);
    }

    /** What an article has, in Chinese: 共2款，第1款4项. */
    public String describe(int article) {
        List<Integer> items = byArticle.getOrDefault(article, ONE);
        StringBuilder text = new StringBuilder("共" + items.size() + "款");
        for (int at = 0; at < items.size(); at++) {
            text.append(items.get(at) == 0 ? "" : "，第" + (at + 1) + "款" + items.get(at) + "项");
        }
        return text.toString();
    }

    /** As it is written in tables. */
    @Override
    public String toString() {
        return byArticle.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue().stream().map(String::valueOf)
                .collect(Collectors.joining(","))).collect(Collectors.joining(" "));
    }
}
