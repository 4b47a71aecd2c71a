package org.tiean.ledger.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Leaf;

/** The log in a real database: rounds, proofs between them, and what the database refuses. */
class LogStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final HexFormat HEX = HexFormat.of();

    private RecordDatabase database;
    private final List<byte[]> roots = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        database = new RecordDatabase();
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
    }

    @Test
    void eachRoundTakesInWhatMovedAndContinuesTheTree() throws Exception {
        List<Chain> chains = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            chains.add(Chain.ofCase(UUID.randomUUID()));
            for (Chain chain : chains) {
                append(chain);
            }
            assertEquals(chains.size(), round());
            assertEquals(0, round(), "nothing moved since");
            sizes.add(size());
        }
        assertEquals(List.of(1L, 3L, 6L, 10L, 15L, 21L), sizes);
        try (Connection app = database.app()) {
            LogStore store = new LogStore(app);
            List<Leaf> leaves = store.leaves(chains.get(0).key(), 15);
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L), leaves.stream().map(Leaf::sequence).toList());
            for (Leaf leaf : leaves) {
                assertTrue(Merkle.includes(Merkle.leafHash(leaf.canonical()), leaf.index(), 21,
                        Merkle.inclusion(store::node, leaf.index(), 21), roots.get(5)));
                assertEquals(leaf, store.leaf(Merkle.leafHash(leaf.canonical()), 21).orElseThrow());
            }
            assertTrue(Merkle.isConsistent(6, roots.get(2), 21, roots.get(5), Merkle.consistency(store::node, 6, 21)));
            assertEquals(List.of(21L, 15L), store.page(new Page.Slice(0, 2)).rows().stream()
                    .map(head -> head.size()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE tiean.log_leaf SET seq = 9", "DELETE FROM tiean.log_leaf", "TRUNCATE tiean.log_leaf CASCADE",
        "UPDATE tiean.log_node SET hash = sha256('')", "DELETE FROM tiean.log_node", "UPDATE tiean.log_head SET root = sha256('')",
        "DELETE FROM tiean.log_head"})
    void nobodyChangesTheLog(String statement) throws Exception {
        append(Chain.ofCase(UUID.randomUUID()));
        round();
        try (Connection superuser = database.superuser(); Statement sql = superuser.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            assertEquals("23000", assertThrows(SQLException.class, () -> sql.execute(statement)).getSQLState());
        }
    }

    @Test
    void nothingGoesInThatIsNotTheRecord() throws Exception {
        Chain chain = Chain.ofCase(UUID.randomUUID());
        append(chain);
        round();
        append(chain);
        try (Connection app = database.app()) {
            LogStore store = new LogStore(app);
            KnownHead moved = store.moved().get(chain.key());
            refused(app, new Leaf(1, chain.key(), 2, Header.NOTHING), "another hash than the entry's");
            refused(app, new Leaf(2, chain.key(), 2, moved.hash()), "a place left out");
            app.rollback();
            store.append(List.of(new Leaf(1, chain.key(), 2, moved.hash())), NOON);
            assertThrows(SQLException.class, () -> store.insertHead(UUID.randomUUID(), 1, new byte[32], "{}".getBytes(), NOON));
        }
    }

    private static void refused(Connection app, Leaf leaf, String why) throws SQLException {
        assertThrows(SQLException.class, () -> new LogStore(app).append(List.of(leaf), NOON), why);
        app.rollback();
    }

    private void append(Chain chain) throws SQLException {
        try (Connection app = database.app()) {
            ChainStore store = new ChainStore(app);
            KnownHead head = store.lockHead(chain);
            store.insert(chain, EntryWriter.draft(chain, head, "intake.file", null, NOON, NOON, "officer:1", "{}"));
            app.commit();
        }
    }

    private int round() throws SQLException {
        try (Connection app = database.app()) {
            LogStore store = new LogStore(app);
            store.lock();
            long size = store.size();
            List<Leaf> leaves = new ArrayList<>();
            for (Map.Entry<String, KnownHead> head : store.moved().entrySet()) {
                leaves.add(new Leaf(size + leaves.size(), head.getKey(), head.getValue().sequence(), head.getValue().hash()));
            }
            if (!leaves.isEmpty()) {
                store.append(leaves, NOON);
                byte[] root = Merkle.root(store::node, size + leaves.size());
                roots.add(root);
                store.insertHead(UUID.randomUUID(), size + leaves.size(), root, ("{\"root\":\"" + HEX.formatHex(root) + "\",\"size\":"
                        + (size + leaves.size()) + "}").getBytes(StandardCharsets.UTF_8), NOON);
            }
            app.commit();
            return leaves.size();
        }
    }

    private long size() throws SQLException {
        try (Connection app = database.app()) {
            return new LogStore(app).size();
        }
    }
}
