package org.tiean.disclosure.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.disclosure.control.PublicShelves;
import org.tiean.disclosure.control.SearchText;
import org.tiean.disclosure.entity.Facet;
import org.tiean.disclosure.entity.FineBand;
import org.tiean.disclosure.entity.FineRange;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.PublicPage;
import org.tiean.disclosure.entity.PublicSummary;
import org.tiean.disclosure.entity.Side;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** What the public finds, in a real PostgreSQL with the tables as they will be. */
class PublicDecisionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), Zones.CHINA);
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID TEXT = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();

    private static final EnumSet<Side> SIDES = EnumSet.of(Side.AGENCY, Side.ITEM, Side.KIND, Side.YEAR, Side.BAND, Side.SPOT, Side.PLACE, Side.MONTH);

    private static EmbeddedPostgres server;
    private static EntityManagerFactory factory;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin").setLocaleConfig("locale", "C.UTF-8").start();
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("create role tiean_app login; create schema tiean; grant usage on schema tiean to tiean_app;"
                    + "alter default privileges in schema tiean grant select, insert, update, delete on tables to tiean_app;"
                    + "alter role tiean_app set search_path = tiean; set search_path = tiean");
            try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
                for (Path migration : migrations.sorted().toList()) {
                    sql.execute(Files.readString(migration));
                }
            }
            sql.execute("set search_path = tiean");
            sql.execute("insert into case_file (id, version, title, procedure, stage, agency_id, discovered_on, place, facts,"
                    + " created_at) values ('" + CASE + "', 1, '案', 'ORDINARY', 'EXECUTION', '" + AGENCY
                    + "', '2026-10-11', '路', '事实', '2026-10-11T00:00Z')");
            sql.execute("insert into document (id, case_id, kind, title, snapshot, snapshot_digest, template_version, state,"
                    + " created_at, version) values ('" + TEXT + "', '" + CASE + "', 'PUBLIC_TEXT', '公开文本', '\\x00', repeat('a', 64),"
                    + " repeat('a', 64), 'ORDERED', '2026-11-21T00:00Z', 1)");
            entry(sql, "样综执罚决字〔2026〕37号", "ORGANISATION", "示范市演示文化传播有限公司", "擅自占用城市道路",
                    "2026-11-21", "2027-11-21", "PUBLISHED", true);
            entry(sql, "样综执罚决字〔2026〕38号", "CITIZEN", "李某", "随意倾倒垃圾", "2026-11-22", "2027-11-22", "PUBLISHED", true);
            entry(sql, "样综执罚决字〔2026〕39号", "ORGANISATION", "尚未公示公司", "擅自占用城市道路", "2026-11-23", "2027-11-23", "PENDING", true);
            entry(sql, "样综执罚决字〔2026〕40号", "ORGANISATION", "已撤回公司", "擅自占用城市道路", "2026-11-20", "2027-11-20", "WITHDRAWN", true);
            entry(sql, "样综执罚决字〔2025〕1号", "ORGANISATION", "期满公司", "擅自占用城市道路", "2025-11-20", "2026-11-20", "PUBLISHED", true);
            entry(sql, "样综执罚决字〔2026〕41号", "ORGANISATION", "只上信用网站公司", "擅自占用城市道路", "2026-11-20", "2027-11-20", "PUBLISHED", false);
        }
        factory = Persistence.createEntityManagerFactory("disclosure-test", Map.of(
                "eclipselink.persistencexml", "disclosure/persistence.xml",
                "jakarta.persistence.jdbc.url", server.getJdbcUrl("tiean_app", "postgres"),
                "jakarta.persistence.jdbc.user", "tiean_app"));
        onShelf();
    }

    /** As publishing and withdrawing do; an entry that may not be seen is offered too. */
    private static void onShelf() {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            for (Object id : em.createNativeQuery("select cast(id as text) from tiean.publication").getResultList()) {
                PublicShelves.on(em).put(UUID.fromString((String) id));
            }
            em.getTransaction().commit();
        }
    }

    private static void entry(Statement sql, String number, String kind, String party, String item, String decided,
                              String ends, String state, boolean portal) throws SQLException {
        boolean withdrawn = state.equals("WITHDRAWN");
        String words = withdrawn ? SearchText.of(number, "样板区综合行政执法局") : SearchText.of(number, party, item, "样板区综合行政执法局",
                "《条例》第三十条", "《条例》第四十条", kind.equals("ORGANISATION") ? "示范市样板区样板街" : "示范市样板区");
        sql.execute("insert into publication (kind, id, version, public_id, case_id, decision_id, text_document_id, portal, state,"
                + " number, agency_id, agency, item, party_kind, party_name, place, longitude, latitude, facts, violated, basis, penalties, decided_on,"
                + " ends_on, search_text, published_at, withdrawn_on, withdrawal_reason) values ('PENALTY', '" + UUID.randomUUID()
                + "', 1, '" + UUID.nameUUIDFromBytes(number.getBytes()) + "', '" + CASE + "', '" + UUID.randomUUID() + "', '" + TEXT
                + "', " + portal + ", '" + state + "', '" + number + "', '" + AGENCY + "', '样板区综合行政执法局', '" + item
                + "', '" + kind + "', '" + party + "', " + (kind.equals("ORGANISATION") ? "'示范市样板区样板街', 125.12, 30.06" : "'示范市样板区', null, null")
                + ", '事实', '《条例》第三十条', '《条例》第四十条', '" + penalties(number) + "', '" + decided + "', '" + ends + "', '" + words
                + "', " + (state.equals("PENDING") ? "null" : "'2026-11-25T00:00Z'")
                + ", " + (withdrawn ? "'2026-11-28', '决定被撤销'" : "null, null") + ")");
    }

    /** Number 37 is fined twice, 4,000.00 and 6,500.50 yuan, and loses its gains; everybody else is warned. */
    private static String penalties(String number) {
        return number.contains("37") ? "罚款人民币肆仟元整（¥4,000.00）\n没收违法所得人民币壹拾万元整（¥100,000.00）\n"
                + "罚款人民币陆仟伍佰元伍角（¥6,500.50）" : "警告";
    }

    @AfterAll
    static void stop() throws IOException {
        factory.close();
        server.close();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "路|37号", "占用|37号", "演示文化传播|37号", "文化 道路|37号", "垃圾|38号", "李|38号", "〔2026〕38号|38号",
        "2026 38|38号", "３７|37号", "擅自占用城市道路|37号", "占道|", "尚未公示|", "已撤回公司|", "期满|", "信用|", "%|37号;38号;40号",
        "道路垃圾|", "40|40号"})
    void words(String words, String numbers) {
        List<String> found = search(words, PublicFilter.NONE).rows().stream().map(PublicLine::number)
                .map(number -> number.substring(number.indexOf('〕') + 1)).sorted().toList();
        assertEquals(numbers == null ? List.of() : List.of(numbers.split(";")), found);
    }

    @Test
    void withoutWordsTheNewestComeFirstAndThePageIsCutByTheDatabase() {
        PublicPage page = search(null, PublicFilter.NONE, new Page.Slice(1, 1));
        assertTrue(page.more());
        assertFalse(search(null, PublicFilter.NONE, new Page.Slice(2, 1)).more());
        assertEquals(List.of("样综执罚决字〔2026〕37号"), page.rows().stream().map(PublicLine::number).toList());
    }

    @Test
    void filters() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertEquals(List.of("38号"), numbers(new PublicFilter(AGENCY, null, null, null, null, null, null, null, null, day, day)));
        assertEquals(List.of(), numbers(new PublicFilter(UUID.randomUUID(), null, null, null, null, null, null, null, null, null, null)));
        assertEquals(List.of("37号"), numbers(new PublicFilter(null, "占用", null, null, null, null, null, null, null, null, null)));
        assertEquals(List.of("37号"), numbers(new PublicFilter(null, null, "擅自占用城市道路", null, null, null, null, null, null, null, null)));
        assertEquals(List.of("37号", "38号"), numbers(new PublicFilter(null, null, null, "《条例》第三十条", null, null, null, null, null, null, null)));
        assertEquals(List.of(), numbers(new PublicFilter(null, null, null, "三十 一条", null, null, null, null, null, null, null)));
        assertEquals(List.of("37号"), numbers(new PublicFilter(null, null, null, null, "样板街", null, null, null, null, null, null)));
        assertEquals(List.of("38号"), numbers(new PublicFilter(null, null, null, null, null, "示范市样板区", null, null, null, null, null)));
        assertEquals(List.of("37号"), numbers(at("125.12 30.06 示范市样板区样板街")));
        assertEquals(List.of(), numbers(at("125.13 30.06 示范市样板区样板街")));
        assertEquals(List.of(), numbers(at("125.12 30.07 示范市样板区样板街")));
        assertEquals(List.of(), numbers(at("125.12 30.06 示范市样板区")));
        // 10,500.50 yuan in all, of which both bounds may be the sum itself
        assertEquals(List.of("37号"), numbers(fined(1_050_050, 1_050_051)));
        assertEquals(List.of(), numbers(fined(1_050_051, Long.MAX_VALUE)));
        assertEquals(List.of("38号"), numbers(fined(0, 1_050_050)));
        assertEquals(List.of(), numbers(fined(2, 1)));
    }

    private static PublicFilter at(String spot) {
        return PublicQuery.strict(name -> name.equals("spot") ? spot : null).filter();
    }

    private static PublicFilter fined(long from, long below) {
        return new PublicFilter(null, null, null, null, null, null, null, null, new FineRange(from, below), null, null);
    }

    private static List<String> numbers(PublicFilter filter) {
        return search(null, filter).rows().stream().map(line -> line.number().substring(line.number().indexOf('〕') + 1)).sorted().toList();
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource(delimiter = '|', value = {
        // 4,000.00 + 6,500.50 = 10,500.50 yuan, within ten thousand to a hundred thousand; what is confiscated is no fine
        "|BELOW_100000||37号", "|FROM_100000||", "|NONE||38号", "警告|||38号", "没收违法所得|||37号", "罚款|NONE||",
        "||2026|37号;38号;40号", "||2025|"})
    void narrowedByWhatThePublicTextSays(String kind, FineBand band, Integer year, String numbers) {
        List<String> found = numbers(new PublicFilter(null, null, null, null, null, null, kind, year, band == null ? null : band.range(), null, null));
        assertEquals(numbers == null ? List.of() : List.of(numbers.split(";")), found);
    }

    @Test
    void facetsCountWhatIsFoundAndNothingThatIsNotShown() {
        try (EntityManager em = factory.createEntityManager()) {
            PublicSummary counted = decisions(em).summary("占用", PublicFilter.NONE, EnumSet.noneOf(Side.class), 0);
            assertEquals(1, counted.total());
            assertFalse(counted.more());
            Map<String, Map<String, Long>> facets = decisions(em).summary(null, PublicFilter.NONE, SIDES, 12).facets().stream().collect(
                    Collectors.toMap(Facet::name, facet -> facet.values().stream().collect(
                            Collectors.toMap(Facet.Value::value, Facet.Value::count))));
            // numbers 37 and 38 stand, 40 is withdrawn: it keeps its agency and year
            assertEquals(Map.of("agency", Map.of(AGENCY.toString(), 3L), "year", Map.of("2026", 3L),
                    "itemWhole", Map.of("擅自占用城市道路", 1L, "随意倾倒垃圾", 1L),
                    "kind", Map.of("罚款", 1L, "没收违法所得", 1L, "警告", 1L),
                    "band", Map.of("BELOW_100000", 1L, "NONE", 1L),
                    "placeWhole", Map.of("示范市样板区样板街", 1L, "示范市样板区", 1L), "spot", Map.of("125.12 30.06 示范市样板区样板街", 1L),
                    "month", Map.of("2026-11", 3L)), facets);
        }
    }

    @Test
    void theHighestFineComesFirstWhenAskedFor() {
        try (EntityManager em = factory.createEntityManager()) {
            assertEquals("样综执罚决字〔2026〕37号", decisions(em).search(null, PublicFilter.NONE, PublicOrder.FINE,
                    Page.Slice.first(1)).rows().get(0).number());
        }
    }

    @Test
    void whatIsNotShownIsNotInTheTableThatIsSearched() throws SQLException {
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            var rows = sql.executeQuery("select string_agg(substring(t::text from '〕([0-9]+)号'), ' ' order by number)"
                    + " from tiean.public_decision t where not t::text like '%尚未公示公司%' and not t::text like '%信用网站%'"
                    + " and not t::text like '%已撤回公司%'");
            rows.next();
            // by number, 2025 before 2026; the one whose term is over is kept out by its last day
            assertEquals("1 37 38 40", rows.getString(1));
            var all = sql.executeQuery("select count(*) from tiean.public_decision");
            all.next();
            assertEquals(4, all.getInt(1));
        }
    }

    @Test
    void aWithdrawnOneSaysNothingOfTheParty() {
        PublicLine line = search("40", PublicFilter.NONE).rows().get(0);
        assertTrue(line.isWithdrawn());
        assertNull(line.party());
        assertNull(line.penalties());
    }

    @Test
    void whatIsNotToBeSeenDoesNotExist() {
        try (EntityManager em = factory.createEntityManager()) {
            ShownPublications shown = new ShownPublications();
            shown.em = em;
            shown.clock = decisions(em).clock;
            assertEquals("样综执罚决字〔2026〕37号", shown.find(id("样综执罚决字〔2026〕37号")).content().number());
            for (String hidden : List.of("样综执罚决字〔2026〕39号", "样综执罚决字〔2025〕1号", "样综执罚决字〔2026〕41号", "无")) {
                assertThrows(Refusal.class, () -> shown.find(id(hidden)), hidden);
                assertThrows(Refusal.class, () -> shown.file(id(hidden)), hidden);
            }
            assertThrows(Refusal.class, () -> shown.file(id("样综执罚决字〔2026〕40号")));
        }
    }

    @Test
    void theDatabaseKeepsCitizensMaskedAndPaymentsAsTheyCame() throws SQLException {
        refused("update publication set party_name = '李明' where party_kind = 'CITIZEN'", "citizen_stays_masked");
        refused("update publication set party_code = '1' where party_kind = 'CITIZEN'", "citizen_stays_masked");
        refused("delete from publication", "permission");
        refused("delete from fine_payment", "permission");
        refused("update fine_payment set amount_fen = 1", "permission");
        refused("update archived_file set number = 'x'", "permission");
    }

    private static UUID id(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes());
    }

    private static PublicPage search(String words, PublicFilter filter) {
        return search(words, filter, Page.Slice.first(20));
    }

    private static PublicPage search(String words, PublicFilter filter, Page.Slice slice) {
        try (EntityManager em = factory.createEntityManager()) {
            return decisions(em).search(words, filter, PublicOrder.NEWEST, slice);
        }
    }

    private static PublicDecisions decisions(EntityManager em) {
        PublicDecisions decisions = new PublicDecisions();
        decisions.em = em;
        decisions.clock = CLOCK;
        return decisions;
    }

    private static void refused(String statement, String why) throws SQLException {
        try (Connection app = server.getDatabase("tiean_app", "postgres").getConnection(); Statement sql = app.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> sql.executeUpdate(statement), statement);
            assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
        }
    }
}
