package org.tiean.disclosure.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.benchmark.PublishedDecisions;
import org.tiean.disclosure.control.SearchText;
import org.tiean.disclosure.control.TokenShares;
import org.tiean.disclosure.entity.FineRange;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.PublicPage;
import org.tiean.disclosure.entity.PublicSummary;
import org.tiean.disclosure.entity.Side;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/** However the search goes about it, it finds what a plain {@code like} finds, in the same order, on every page; over 12,000 decisions. */
class PublicSearchTest {

    private static final int NUMBER = 12_000;

    private static ShelfDatabase shelf;

    @BeforeAll
    static void start() throws IOException, SQLException {
        shelf = new ShelfDatabase(NUMBER, false);
    }

    @AfterAll
    static void stop() throws IOException {
        shelf.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"路", "道路", "综合执法", "示范市样板区综合", "舢", "舢板", "停放舢板", PublishedDecisions.RARE, "鲲", "鲲鹏", "鲲鹏展翅", "鲲鹏展翅扶摇直上",
        PublishedDecisions.BYGONE, "监察", "海棠街 渣土", "2026", "示样综执罚决字〔2026〕11999号", "11999", "7号", "２０２６", "执法处罚", "20262026", "a", "某"})
    void asPlainLikeDoes(String words) throws SQLException {
        String where = SearchText.words(words).stream().map(word -> "search_text like '%" + word + "%'").collect(Collectors.joining(" and "));
        for (PublicOrder order : PublicOrder.values()) {
            for (int offset : List.of(0, 180, 9_990)) {
                assertEquals(shelf.plain(where, order.columns(), offset, Math.min(20, PublicDecisions.MOST - offset)),
                        numbers(page(words, PublicFilter.NONE, order, offset)), order + " from " + offset);
            }
        }
        long found = shelf.plainCount(where);
        PublicSummary summary = summary(words, PublicFilter.NONE);
        assertEquals(Math.min(found, PublicDecisions.MOST), summary.total());
        assertEquals(found > PublicDecisions.MOST, summary.more());
    }

    static Stream<Object[]> filters() {
        LocalDate from = PublishedDecisions.TODAY.minusDays(400);
        LocalDate to = from.plusDays(45);
        return Stream.of(
                new Object[] {"kind = any", new PublicFilter(null, null, null, null, null, null, "警告", null, null, null, null), "'警告' = any (kinds)"},
                new Object[] {"item", new PublicFilter(null, "垃圾", null, null, null, null, null, null, null, null, null), "item like '%垃圾%'"},
                new Object[] {"clause", new PublicFilter(null, null, null, "物业管理条例（2018修订）第六十 37条", null, null, null, null, null, null, null),
                    "clauses like '%物业管理条例2018修订第六十%' and clauses like '%37条%'"},
                new Object[] {"clause", new PublicFilter(null, null, null, "《物业管理条例》 37条", null, null, null, null, null, null, null),
                    "clauses like '%物业管理条例%' and clauses like '%37条%'"},
                new Object[] {"place", new PublicFilter(null, null, null, null, "海棠街", null, null, null, null, null, null), "place like '%海棠街%'"},
                new Object[] {"whole", new PublicFilter(null, null, null, null, null, "示范市样板区", null, null, null, null, null), "place = '示范市样板区'"},
                new Object[] {"year", new PublicFilter(null, null, null, null, null, null, null, 2024, null, null, null), "year = 2024"},
                new Object[] {"days", new PublicFilter(null, null, null, null, null, null, null, null, null, from, to),
                    "decided_on between '" + from + "' and '" + to + "'"},
                new Object[] {"sums", new PublicFilter(null, null, null, null, null, null, null, null, new FineRange(123_400, 200_100), null, null),
                    "withdrawn_on is null and fine_fen >= 123400 and fine_fen < 200100"},
                new Object[] {"everything", new PublicFilter(null, "未", null, "条例", "示范市", null, "罚款", null, new FineRange(1, 10_000_000), from, to),
                    "item like '%未%' and clauses like '%条例%' and place like '%示范市%' and '罚款' = any (kinds) and fine_fen >= 1 and fine_fen < 10000000"
                            + " and decided_on between '" + from + "' and '" + to + "'"});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void narrowedLikewise(String name, PublicFilter filter, String where) throws SQLException {
        for (PublicOrder order : PublicOrder.values()) {
            assertEquals(shelf.plain(where, order.columns(), 0, 20), numbers(page(null, filter, order, 0)), order.name());
            assertEquals(shelf.plain(where + " and search_text like '%路%'", order.columns(), 20, 20), numbers(page("路", filter, order, 20)), order.name());
        }
        assertEquals(Math.min(shelf.plainCount(where), PublicDecisions.MOST), summary(null, filter).total());
    }

    @Test
    void beyondTenThousandNothingIsCountedNorListed() {
        PublicSummary summary = summary(null, PublicFilter.NONE);
        assertEquals(PublicDecisions.MOST, summary.total());
        assertTrue(summary.more());
        // of the newest ten thousand each has one agency
        assertEquals(PublicDecisions.MOST, summary.values(Side.AGENCY).stream().mapToLong(value -> value.count()).sum());
        assertFalse(page(null, PublicFilter.NONE, PublicOrder.NEWEST, PublicDecisions.MOST - 20).more());
        assertEquals(0, page(null, PublicFilter.NONE, PublicOrder.NEWEST, PublicDecisions.MOST).rows().size());
    }

    /** Any string is a search: it finds something or nothing, and never breaks. */
    @Test
    void anyStringIsASearch() {
        for (String words : List.of("%", "_", "\\", "'", "\"", "'; drop table publication; --", "(", "[a-z]*", ".*", "{}", "}{", "😀", "👩‍👩‍👧", "\uD83D", "\u0000路",
                "   ", "\u3000", "路".repeat(10_000), "1".repeat(10_000), "路 ".repeat(5_000), "=a", "=d72950", "|", "ﷺ".repeat(500), "İ", "𠮷", "null")) {
            for (PublicOrder order : PublicOrder.values()) {
                page(PublicQuery.lenient(name -> words).words(), PublicFilter.NONE, order, 0);
                page(null, PublicQuery.lenient(name -> words).filter(), order, 0);
            }
            summary(PublicQuery.lenient(name -> words).words(), PublicFilter.NONE);
        }
        assertEquals(List.of(), numbers(page("路".repeat(10_000), PublicFilter.NONE, PublicOrder.NEWEST, 0)));
    }

    /** The weak role of the application is told how common tokens are once the database has counted them, and finds the same. */
    @Test
    void whatIsCommonIsKnownToTheApplication() throws SQLException {
        try (EntityManager em = shelf.open()) {
            assertEquals(List.of("鲲鹏"), TokenShares.read(em, Instant.EPOCH).worthAsking(List.of("鲲鹏")));
            try (Connection admin = shelf.connect(); Statement sql = admin.createStatement()) {
                sql.execute("analyze tiean.public_decision");
            }
            TokenShares known = TokenShares.read(em, Instant.EPOCH);
            assertEquals(List.of("鲲鹏", "舢板", "路"), known.worthAsking(List.of("路", "示范", "鲲鹏", "舢板", "范市")));
            assertEquals(5, known.worthAsking(List.of("路", "示范", "范市", "综合", "执法")).size());
            assertEquals(shelf.plain("search_text like '%舢板%'", PublicOrder.NEWEST.columns(), 0, 20),
                    numbers(page("舢板", PublicFilter.NONE, PublicOrder.NEWEST, 0)));
        }
    }

    /** Somebody else holds the table: the search gives up after its five seconds, and says what to do. */
    @Test
    void aSearchThatTakesTooLongIsEnded() throws SQLException {
        try (Connection admin = shelf.connect(); Statement sql = admin.createStatement()) {
            admin.setAutoCommit(false);
            sql.execute("lock table tiean.public_decision in access exclusive mode");
            Refusal refusal = assertThrows(Refusal.class, () -> page("路", PublicFilter.NONE, PublicOrder.NEWEST, 0));
            assertEquals("disclosure.search.too-wide", refusal.key());
            admin.rollback();
        }
        assertEquals(20, page("路", PublicFilter.NONE, PublicOrder.NEWEST, 0).rows().size());
    }

    private static PublicPage page(String words, PublicFilter filter, PublicOrder order, int offset) {
        try (EntityManager em = shelf.open()) {
            return ShelfDatabase.decisions(em).search(words, filter, order, new Page.Slice(offset, 20));
        }
    }

    private static PublicSummary summary(String words, PublicFilter filter) {
        try (EntityManager em = shelf.open()) {
            return ShelfDatabase.decisions(em).summary(words, filter, EnumSet.allOf(Side.class), 100);
        }
    }

    private static List<String> numbers(PublicPage page) {
        return page.rows().stream().map(PublicLine::number).toList();
    }
}
