package org.tiean.ledger.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.Report;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.RowTampering;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryFilter;
import org.tiean.ledger.entity.EntryView;
import org.tiean.ledger.entity.Flaw;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Verification;

/** The record in a real database: who may do what to it, and that whoever goes round the triggers is found. */
class RecordIsAppendOnlyTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private static RecordDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new RecordDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void appendsReadsAndVerifies() throws Exception {
        Chain chain = chainOf(5);
        try (Connection app = database.app()) {
            ChainStore store = new ChainStore(app);
            Page<EntryView> page = store.page(chain, new Page.Slice(1, 2));
            assertEquals(List.of(4L, 3L), page.rows().stream().map(EntryView::sequence).toList());
            assertEquals(5, page.total());
            assertEquals("{\"n\":4,\"text\":\"现场检查\"}", page.rows().get(0).payload());
            Verification found = store.verify(chain, null);
            assertTrue(found.ok());
            assertEquals(5, found.entries());
            assertEquals(store.page(chain, Page.Slice.first(1)).rows().get(0).hash(), found.headHash());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE tiean.ledger_entry SET seq = seq",
        "UPDATE tiean.ledger_entry SET header = header WHERE false",
        "DELETE FROM tiean.ledger_entry",
        "TRUNCATE tiean.ledger_entry CASCADE",
        "UPDATE tiean.ledger_payload SET payload = ''",
        "DELETE FROM tiean.ledger_payload",
        "TRUNCATE tiean.ledger_payload",
        "DELETE FROM tiean.ledger_head",
        "TRUNCATE tiean.ledger_head CASCADE",
        "UPDATE tiean.ledger_head SET seq = seq + 1",
        "UPDATE tiean.ledger_head SET seq = seq - 1",
        "UPDATE tiean.ledger_head SET hash = sha256('')",
        "INSERT INTO tiean.ledger_head VALUES ('case:x', 3, sha256(''))"})
    void nobodyChangesTheRecord(String sql) throws Exception {
        chainOf(2);
        try (Connection app = database.app(); Connection owner = database.owner();
                Connection superuser = database.superuser()) {
            refused(app, sql);
            assertEquals("23000", refused(owner, sql), "the trigger refuses the owner");
            try (Statement replica = superuser.createStatement()) {
                replica.execute("SET session_replication_role = replica");
            }
            assertEquals("23000", refused(superuser, sql), "also where ordinary triggers sleep");
        }
    }

    /** What was recorded at ten is recorded at nine after the clock was set back: the order is that of the sequence, and it holds. */
    @Test
    void aClockThatStepsBackBreaksNoOrder() throws Exception {
        Chain chain = chainOf(2);
        Instant earlier = NOON.minusSeconds(3600);
        try (Connection app = database.app()) {
            ChainStore store = new ChainStore(app);
            store.insert(chain, EntryWriter.draft(chain, store.lockHead(chain), "investigation.close", null, earlier, earlier, "officer:1", "{}"));
            app.commit();
            Page<EntryView> page = store.page(chain, EntryFilter.of(Set.of()), Page.Slice.first(10));
            assertEquals(List.of(1L, 2L, 3L), page.rows().stream().map(EntryView::sequence).toList());
            assertTrue(page.rows().get(2).recordedAt().isBefore(page.rows().get(1).recordedAt()));
        }
        assertTrue(verify(chain, null).ok());
    }

    @Test
    void entriesAreFoundByActAndTime() throws Exception {
        Chain chain = chainOf(3);
        try (Connection app = database.app()) {
            ChainStore store = new ChainStore(app);
            store.insert(chain, EntryWriter.draft(chain, store.lockHead(chain), "keep-item", Citation.of("行政处罚法", 55, 1), NOON.plusSeconds(60), NOON, "officer:1", "{}"));
            app.commit();
            assertEquals(List.of(4L), sequences(store, chain, new EntryFilter(Set.of("keep-item", "move-item"), null, null, true)));
            assertEquals(List.of(1L, 2L, 3L), sequences(store, chain, new EntryFilter(Set.of(), NOON, NOON.plusSeconds(60), true)));
            assertEquals(List.of(4L, 3L, 2L, 1L), sequences(store, chain, EntryFilter.all()));
            assertEquals(List.of(), sequences(store, chain, new EntryFilter(Set.of("keep"), null, null, true)));
        }
    }

    private static List<Long> sequences(ChainStore store, Chain chain, EntryFilter filter) throws SQLException {
        Page<EntryView> page = store.page(chain, filter, Page.Slice.first(10));
        assertEquals(page.rows().size(), page.total());
        return page.rows().stream().map(EntryView::sequence).toList();
    }

    @Test
    void anEntryThatDoesNotContinueTheChainIsRefused() throws Exception {
        Chain chain = chainOf(2);
        try (Connection app = database.app()) {
            ChainStore store = new ChainStore(app);
            KnownHead head = store.lockHead(chain);
            KnownHead gap = new KnownHead(head.sequence() + 1, head.hash());
            assertThrows(SQLException.class, () -> store.insert(chain, draft(chain, gap, 9)));
            app.rollback();
            KnownHead wrong = new KnownHead(head.sequence(), Header.NOTHING);
            assertThrows(SQLException.class, () -> store.insert(chain, draft(chain, wrong, 9)));
            app.rollback();
            Chain other = Chain.ofCase(UUID.randomUUID());
            assertThrows(SQLException.class, () -> store.insert(chain, draft(other, head, 9)));
        }
    }

    @Test
    void writersOfOneChainQueue() throws Exception {
        Chain chain = Chain.ofRegister("440103", "officers");
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> writer = () -> {
                for (int i = 0; i < 25; i++) {
                    append(chain, 1);
                }
                return null;
            };
            for (var done : writers.invokeAll(List.of(writer, writer, writer, writer))) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertEquals(100, verify(chain, null).entries());
    }

    @Test
    void rolledBackActLeavesNoEntry() throws Exception {
        Chain chain = chainOf(1);
        try (Connection app = database.app()) {
            ChainStore store = new ChainStore(app);
            store.insert(chain, draft(chain, store.lockHead(chain), 2));
            app.rollback();
        }
        assertEquals(1, verify(chain, null).entries());
    }

    @Test
    void payloadErasedByTheDocumentedProcedureLeavesTheChainWhole() throws Exception {
        Chain chain = chainOf(3);
        try (Connection owner = database.owner(); Statement sql = owner.createStatement()) {
            sql.execute("ALTER TABLE tiean.ledger_payload DISABLE TRIGGER ledger_payload_refuse");
            sql.execute("DELETE FROM tiean.ledger_payload WHERE chain = '" + chain.key() + "' AND seq = 2");
            sql.execute("ALTER TABLE tiean.ledger_payload ENABLE ALWAYS TRIGGER ledger_payload_refuse");
            owner.commit();
            assertEquals("23000", refused(owner, "DELETE FROM tiean.ledger_payload"));
        }
        Verification found = verify(chain, null);
        assertTrue(found.ok());
        assertEquals(1, found.withheld());
        try (Connection app = database.app()) {
            assertNull(new ChainStore(app).page(chain, Page.Slice.first(3)).rows().get(1).payload());
        }
    }

    @Test
    void headRemovedWithItsTailIsFoundByAHeadKeptOutside() throws Exception {
        Chain chain = chainOf(4);
        KnownHead known = new KnownHead(4, verify(chain, null).headHash());
        tampered("DELETE FROM tiean.ledger_payload WHERE chain = '%1$s' AND seq > 2", chain);
        tampered("DELETE FROM tiean.ledger_entry WHERE chain = '%1$s' AND seq > 2", chain);
        assertEquals(Flaw.TRUNCATED, verify(chain, null).flaw());
        tampered("UPDATE tiean.ledger_head h SET seq = 2, hash = e.hash FROM tiean.ledger_entry e"
                + " WHERE h.chain = '%1$s' AND e.chain = h.chain AND e.seq = 2", chain);
        assertTrue(verify(chain, null).ok(), "inside the database nothing shows any more");
        Verification found = verify(chain, known);
        assertEquals(Flaw.TRUNCATED, found.flaw());
        assertEquals(3, found.firstBroken());
    }

    /** Rounds by {@code -Dtiean.soak=}, seed by {@code -Dtiean.seed=}. */
    @Test
    void everyTamperingIsFoundAndLocated() throws Exception {
        long seed = Long.getLong("tiean.seed", 20260302L);
        Random random = new Random(seed);
        for (int round = 0; round < Integer.getInteger("tiean.soak", 60); round++) {
            int length = 3 + random.nextInt(8);
            Chain chain = chainOf(length);
            int victim = 1 + random.nextInt(length);
            int kind = random.nextInt(RowTampering.KINDS);
            tamper(kind, chain, victim, random.nextInt(200), 1 + random.nextInt(255));
            Verification found = verify(chain, null);
            String story = "seed " + seed + ", round " + round + ", tampering " + kind + " at " + victim + " of "
                    + length + ": " + found;
            assertTrue(!found.ok() && found.firstBroken() >= victim && found.firstBroken() <= victim + 1, story);
        }
        Report.line("tampering", Integer.getInteger("tiean.soak", 60) + " tamperings with rows of the record, all found and located"
                + " (seed " + seed + ")");
    }

    private static void tampered(String template, Chain chain) throws SQLException {
        try (Connection intruder = database.superuser()) {
            RowTampering.unguarded(intruder, String.format(template, chain.key()));
        }
    }

    private static void tamper(int kind, Chain chain, int victim, int at, int with) throws SQLException {
        try (Connection intruder = database.superuser()) {
            RowTampering.apply(intruder, kind, chain.key(), victim, at, with);
        }
    }

    private static Chain chainOf(int entries) throws SQLException {
        Chain chain = Chain.ofCase(UUID.randomUUID());
        for (int n = 1; n <= entries; n++) {
            append(chain, n);
        }
        return chain;
    }

    private static void append(Chain chain, int n) throws SQLException {
        try (Connection app = database.app()) {
            ChainStore store = new ChainStore(app);
            store.insert(chain, draft(chain, store.lockHead(chain), n));
            app.commit();
        }
    }

    private static EntryWriter.Draft draft(Chain chain, KnownHead head, int n) {
        return EntryWriter.draft(chain, head, "investigation.inspect", Citation.of("行政处罚法", 55, 1), NOON, NOON,
                "officer:" + HexFormat.of().toHexDigits(n), "{\"text\":\"现场检查\",\"n\":" + n + "}");
    }

    private static Verification verify(Chain chain, KnownHead known) throws SQLException {
        try (Connection app = database.app()) {
            return new ChainStore(app).verify(chain, known);
        }
    }

    private static String refused(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            return assertThrows(SQLException.class, () -> sql.execute(statement)).getSQLState();
        } finally {
            connection.rollback();
        }
    }
}
