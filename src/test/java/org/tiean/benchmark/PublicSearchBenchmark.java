package org.tiean.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.disclosure.boundary.PublicDecisions;
import org.tiean.disclosure.boundary.ShelfDatabase;
import org.tiean.disclosure.control.SearchText;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.Side;
import org.tiean.kernel.entity.Page;

/**
 * The public search over 10,000 and over a million published decisions: first page and counts, words of 1, 2, 4 and 8 characters
 * that are common, rare or absent; the same rows as a plain {@code like}. Each word is asked on both in turn.
 */
class PublicSearchBenchmark {

    private static final int SMALL = 10_000;
    private static final int LARGE = Integer.getInteger("tiean.benchmark.decisions", 1_000_000);
    private static final int WARM = 8;
    private static final int TIMES = 40;
    private static final EnumSet<Side> FACETS = EnumSet.of(Side.AGENCY, Side.ITEM, Side.KIND, Side.YEAR, Side.BAND, Side.PLACE);

    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>(Map.of(
            "common", List.of("路", "道路", "执法人员", "示范市样板区综合"),
            "rare", List.of("舢", "舢板", "停放舢板", PublishedDecisions.RARE),
            "absent", List.of("鲲", "鲲鹏", "鲲鹏展翅", "鲲鹏展翅扶摇直上")));

    /** Not of the classes asked for, and what goes wrong most easily: numbers, a name of earlier years only. */
    private static final List<String> HARD = List.of("〔2026〕999号", "示样综执罚决字〔2026〕7999999号", PublishedDecisions.BYGONE, "监察 渣土");

    @Test
    void analysed() throws IOException, SQLException {
        try (ShelfDatabase small = new ShelfDatabase(SMALL, true); ShelfDatabase large = new ShelfDatabase(LARGE, true)) {
            compare(small, large);
        }
    }

    private static void compare(ShelfDatabase small, ShelfDatabase large) throws SQLException {
        try (EntityManager few = small.open(); EntityManager many = large.open()) {
            PublicDecisions ofFew = ShelfDatabase.decisions(few);
            PublicDecisions ofMany = ShelfDatabase.decisions(many);
            WORDS.put("hard", HARD);
            for (Map.Entry<String, List<String>> kind : WORDS.entrySet()) {
                Times rows = new Times();
                Times counts = new Times();
                for (String words : kind.getValue()) {
                    same(large, ofMany, words);
                    same(small, ofFew, words);
                    rows.add(() -> first(ofFew, words), () -> first(ofMany, words));
                    counts.add(() -> counted(ofFew, words), () -> counted(ofMany, words));
                }
                say(kind.getKey(), "first page", rows, 100);
                say(kind.getKey(), "counts and facets", counts, 300);
            }
        }
    }

    private static void same(ShelfDatabase database, PublicDecisions decisions, String words) throws SQLException {
        String where = SearchText.words(words).stream().map(word -> "search_text like '%" + word + "%'").collect(Collectors.joining(" and "));
        assertEquals(database.plain(where, PublicOrder.NEWEST.columns(), 0, 20), first(decisions, words).stream().map(PublicLine::number).toList(), words);
        assertEquals(Math.min(PublicDecisions.MOST, database.plainCount(where)), counted(decisions, words), words);
    }

    private static List<PublicLine> first(PublicDecisions decisions, String words) {
        return decisions.search(words, PublicFilter.NONE, PublicOrder.NEWEST, Page.Slice.first(20)).rows();
    }

    private static long counted(PublicDecisions decisions, String words) {
        return decisions.summary(words, PublicFilter.NONE, FACETS, 12).total();
    }

    /** Milliseconds, of each word alike many, small and large in turn. */
    private static final class Times {

        private final List<Double> small = new ArrayList<>();
        private final List<Double> large = new ArrayList<>();

        void add(Runnable few, Runnable many) {
            for (int i = 0; i < WARM + TIMES; i++) {
                double ofFew = milliseconds(few);
                double ofMany = milliseconds(many);
                if (i >= WARM) {
                    small.add(ofFew);
                    large.add(ofMany);
                }
            }
        }

        private static double milliseconds(Runnable asked) {
            long start = System.nanoTime();
            asked.run();
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }

    private static void say(String kind, String what, Times times, int aim) {
        double growth = at(times.large, 0.5) / at(times.small, 0.5);
        Report.line("search", String.format(Locale.ROOT, "%s words, %s: p95 %.1f ms of %,d decisions (median %.1f; aim %d ms%s), p95 %.1f ms of %,d"
                        + " (median %.1f), growth of the median %.2f; load %.1f", kind, what, at(times.large, 0.95), LARGE, at(times.large, 0.5), aim,
                at(times.large, 0.95) <= aim ? "" : ", not reached", at(times.small, 0.95), SMALL, at(times.small, 0.5), growth,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
}
