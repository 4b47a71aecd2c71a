package org.tiean.document.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentNumber;
import org.tiean.document.entity.NumberPattern;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Numbers and documents in a real PostgreSQL, with the weak role the application has. */
class DocumentNumbersTest {

    private static final Clock LAST_HOUR_OF_UTC_YEAR = Clock.fixed(Instant.parse("2026-12-31T16:30:00Z"), Zones.CHINA);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), Zones.CHINA);
    private static final NumberPattern PATTERN = NumberPattern.standard("样综执");

    private static EmbeddedPostgres server;
    private static EntityManagerFactory factory;

    private final UUID agency = UUID.randomUUID();

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement();
                InputStream migration = DocumentNumbersTest.class.getResourceAsStream("/db/migration/V050__document.sql");
                InputStream loans = DocumentNumbersTest.class.getResourceAsStream("/db/migration/V111__numbers_lent_to_devices.sql")) {
            sql.execute("create role tiean_app login; create schema tiean; grant usage on schema tiean to tiean_app;"
                    + "alter default privileges in schema tiean grant select, insert, update, delete on tables to tiean_app;"
                    + "alter role tiean_app set search_path = tiean");
            sql.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            sql.execute(new String(loans.readAllBytes(), StandardCharsets.UTF_8));
        }
        factory = Persistence.createEntityManagerFactory("document-test", Map.of(
                "eclipselink.persistencexml", "document/persistence.xml",
                "jakarta.persistence.jdbc.url", server.getJdbcUrl("tiean_app", "postgres"),
                "jakarta.persistence.jdbc.user", "tiean_app"));
    }

    @AfterAll
    static void stop() throws IOException {
        factory.close();
        server.close();
    }

    @Test
    void manyAtOnceGetEachNumberOnceAndNoneIsLost() throws ExecutionException, InterruptedException {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        List<Future<String>> acts = new ArrayList<>();
        for (int act = 0; act < 120; act++) {
            boolean fails = act % 4 == 0;
            acts.add(crowd.submit(() -> {
                if (fails) {
                    assertThrows(IllegalStateException.class, () -> inTransaction(numbers -> {
                        numbers.use(agency, PATTERN, DocumentKind.PENALTY_DECISION);
                        throw new IllegalStateException("the act fails after it drew its number");
                    }));
                    return null;
                }
                return inTransaction(numbers -> numbers.use(agency, PATTERN, DocumentKind.PENALTY_DECISION));
            }));
        }
        List<String> given = new ArrayList<>();
        for (Future<String> act : acts) {
            if (act.get() != null) {
                given.add(act.get());
            }
        }
        crowd.shutdown();
        List<String> wanted = IntStream.rangeClosed(1, 90).mapToObj(serial -> "样综执罚决字〔2026〕" + serial + "号")
                .sorted().toList();
        assertEquals(wanted, given.stream().sorted().toList());
    }

    @Test
    void eachAgencyKindAndYearCountsForItself() {
        assertEquals("样综执罚先告字〔2026〕1号", next(DocumentKind.PENALTY_NOTICE, CLOCK));
        assertEquals("样综执责改字〔2026〕1号", next(DocumentKind.CORRECTION_ORDER, CLOCK));
        assertEquals("样综执罚先告字〔2026〕2号", next(DocumentKind.PENALTY_NOTICE, CLOCK));
    }

    @Test
    void theYearIsThatOfChina() {
        assertEquals("样综执罚先告字〔2027〕1号", next(DocumentKind.PENALTY_NOTICE, LAST_HOUR_OF_UTC_YEAR));
    }

    @Test
    void aKindWithoutKindWordGetsNone() {
        assertThrows(Refusal.class, () -> next(DocumentKind.QUESTIONING_RECORD, CLOCK));
    }

    @Test
    void aDeviceSettlesEveryNumberItWasLent() {
        UUID device = UUID.randomUUID();
        List<String> block = inTransaction(numbers -> numbers
                .drawBlock(agency, PATTERN, DocumentKind.SUMMARY_DECISION, new DocumentNumber.Loan(device, "officer1"), 3)).stream()
                .map(DocumentNumber::text).toList();
        assertEquals(List.of("样综执当罚字〔2026〕1号", "样综执当罚字〔2026〕2号", "样综执当罚字〔2026〕3号"), block);
        inTransaction(numbers -> {
            numbers.usedBy("officer1", agency, DocumentKind.SUMMARY_DECISION, 2026, block.get(0));
            numbers.voided(agency, block.get(1), "设备损坏，未使用");
            return null;
        });
        List<String> held = inTransaction(numbers -> numbers.heldBy(agency, "officer1")).stream().map(DocumentNumber::text).toList();
        assertEquals(List.of(block.get(2)), held);
        assertThrows(Refusal.class, () -> inTransaction(numbers -> {
            numbers.voided(agency, block.get(0), "再次作废");
            return null;
        }));
        assertThrows(Refusal.class, () -> inTransaction(numbers -> {
            numbers.voided(agency, block.get(2), "");
            return null;
        }));
        assertEquals("document.number.settled", refusedUse("officer1", DocumentKind.SUMMARY_DECISION, 2026, block.get(0)));
        assertEquals("document.number.settled", refusedUse("officer1", DocumentKind.SUMMARY_DECISION, 2026, block.get(1)));
        assertEquals("document.number.not-lent", refusedUse("officer2", DocumentKind.SUMMARY_DECISION, 2026, block.get(2)));
        assertEquals("document.number.other", refusedUse("officer1", DocumentKind.SUMMARY_DECISION, 2027, block.get(2)));
        assertEquals("document.number.other", refusedUse("officer1", DocumentKind.PENALTY_DECISION, 2026, block.get(2)));
    }

    @Test
    void aNumberNobodyWasLentIsNotUsedFromOutside() {
        String own = next(DocumentKind.SUMMARY_DECISION, CLOCK);
        assertEquals("document.number.not-lent", refusedUse("officer1", DocumentKind.SUMMARY_DECISION, 2026, own));
    }

    private String refusedUse(String officer, DocumentKind kind, int year, String text) {
        return assertThrows(Refusal.class, () -> inTransaction(numbers -> {
            numbers.usedBy(officer, agency, kind, year, text);
            return null;
        })).key();
    }

    @Test
    void theDatabaseKeepsWhatWasWritten() throws SQLException {
        next(DocumentKind.PENALTY_DECISION, CLOCK);
        try (Connection app = server.getDatabase("tiean_app", "postgres").getConnection();
                Statement sql = app.createStatement()) {
            sql.executeUpdate("""
                    insert into document (id, case_id, kind, number, title, snapshot, snapshot_digest, template_version,
                        state, file_digest, created_at, sealed_at, version)
                    values (gen_random_uuid(), gen_random_uuid(), 'PENALTY_NOTICE', '样综执罚先告字〔2026〕99号',
                        '行政处罚事先告知书', '\\x01', repeat('0', 64), repeat('1', 64), 'SEALED', repeat('a', 64),
                        '2026-11-21T10:00:00+08', '2026-11-21T10:01:00+08', 0)""");
        }
        refused("update document_number set text = 'x', state = 'DRAWN', settled_at = null");
        refused("update document_number set state = 'VOID', void_reason = 'x'");
        refused("update document_counter set last_number = 0");
        refused("delete from document_number");
        refused("update document set snapshot = '\\x00'");
        refused("update document set file_digest = repeat('b', 64)");
        refused("update document set number = 'x'");
        refused("delete from document");
    }

    private String next(DocumentKind kind, Clock clock) {
        return inTransaction(clock, numbers -> numbers.use(agency, PATTERN, kind));
    }

    private static <T> T inTransaction(Function<DocumentNumbers, T> act) {
        return inTransaction(CLOCK, act);
    }

    private static <T> T inTransaction(Clock clock, Function<DocumentNumbers, T> act) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = act.apply(new DocumentNumbers(em, clock));
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    private static void refused(String statement) throws SQLException {
        try (Connection app = server.getDatabase("tiean_app", "postgres").getConnection();
                Statement sql = app.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> sql.executeUpdate(statement), statement);
            assertTrue(refusal.getMessage().contains("change") || refusal.getMessage().contains("back")
                    || refusal.getMessage().contains("permission"), refusal.getMessage());
        }
    }
}
