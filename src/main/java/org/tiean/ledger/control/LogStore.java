package org.tiean.ledger.control;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Leaf;
import org.tiean.ledger.entity.TreeHead;
import org.tiean.ledger.entity.TreeSeal;

/** The log's tables, in plain SQL on the connection of the running transaction, as {@link ChainStore}. */
public final class LogStore {

    private static final HexFormat HEX = HexFormat.of();
    private static final int BATCH = 500;
    private static final String HEADS = "SELECT h.size, h.root, h.made_at, h.head, s.algorithm, s.signature, s.certificates,"
            + " s.stamp, s.stamped_at FROM tiean.log_head h LEFT JOIN tiean.log_seal s ON s.size = h.size ";

    private final Connection connection;
    private final Map<String, byte[]> seen = new HashMap<>();

    /** @param connection the caller's; neither committed nor closed here */
    public LogStore(Connection connection) {
        this.connection = connection;
    }

    /** One round at a time, on whichever node; until the transaction ends. */
    public void lock() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("SELECT pg_advisory_xact_lock(hashtext('tiean.log_leaf'))");
        }
    }

    /** How many leaves there are. */
    public long size() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT coalesce(max(idx) + 1, 0) FROM tiean.log_leaf")) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Chains whose head is not in the log yet, by their names. */
    public Map<String, KnownHead> moved() throws SQLException {
        Map<String, KnownHead> heads = new LinkedHashMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT h.chain, h.seq, h.hash FROM tiean.ledger_head h WHERE h.seq > 0"
                        + " AND NOT EXISTS (SELECT 1 FROM tiean.log_leaf l WHERE l.chain = h.chain AND l.seq = h.seq)"
                        + " ORDER BY h.chain")) {
            while (found.next()) {
                heads.put(found.getString(1), new KnownHead(found.getLong(2), HEX.formatHex(found.getBytes(3))));
            }
        }
        return heads;
    }

    /** Appends leaves in their order and every subtree that they complete. */
    public void append(List<Leaf> leaves, Instant at) throws SQLException {
        try (PreparedStatement leaf = connection.prepareStatement(
                "INSERT INTO tiean.log_leaf (idx, chain, seq, leaf, logged_at) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement node = connection.prepareStatement(
                        "INSERT INTO tiean.log_node (level, idx, hash) VALUES (?, ?, ?)")) {
            int waiting = 0;
            for (Leaf one : leaves) {
                leaf.setLong(1, one.index());
                leaf.setString(2, one.chain());
                leaf.setLong(3, one.sequence());
                leaf.setBytes(4, one.canonical());
                leaf.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
                leaf.addBatch();
                complete(node, one);
                if (++waiting % BATCH == 0) {
                    leaf.executeBatch();
                    node.executeBatch();
                }
            }
            leaf.executeBatch();
            node.executeBatch();
        }
    }

    private void complete(PreparedStatement node, Leaf leaf) throws SQLException {
        byte[] hash = Merkle.leafHash(leaf.canonical());
        long index = leaf.index();
        int level = 0;
        add(node, level, index, hash);
        while (index % 2 == 1) {
            hash = Merkle.nodeHash(node(level, index - 1), hash);
            index >>= 1;
            level++;
            add(node, level, index, hash);
        }
    }

    private void add(PreparedStatement node, int level, long index, byte[] hash) throws SQLException {
        seen.put(level + "/" + index, hash);
        node.setInt(1, level);
        node.setLong(2, index);
        node.setBytes(3, hash);
        node.addBatch();
    }

    /** A complete subtree. */
    public byte[] node(int level, long index) {
        return seen.computeIfAbsent(level + "/" + index, key -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT hash FROM tiean.log_node WHERE level = ? AND idx = ?")) {
                select.setInt(1, level);
                select.setLong(2, index);
                try (ResultSet found = select.executeQuery()) {
                    if (!found.next()) {
                        throw new IllegalStateException("the log has no node " + key);
                    }
                    return found.getBytes(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the log could not be read", e);
            }
        });
    }

    public void insertHead(UUID id, long size, byte[] root, byte[] head, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO tiean.log_head (size, id, root, head, made_at) VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, size);
            insert.setObject(2, id);
            insert.setBytes(3, root);
            insert.setBytes(4, head);
            insert.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Adds signature and time stamp to a head, once. */
    public void insertSeal(long size, TreeSeal seal) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tiean.log_seal"
                + " (size, algorithm, signature, certificates, stamp, stamped_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setLong(1, size);
            insert.setString(2, seal.algorithm());
            insert.setBytes(3, seal.signature());
            insert.setString(4, seal.certificates());
            insert.setBytes(5, seal.stamp());
            insert.setObject(6, OffsetDateTime.ofInstant(seal.stampedAt(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    public Optional<TreeHead> head(UUID id) throws SQLException {
        return heads("WHERE h.id = ?", id).stream().findFirst();
    }

    public Optional<TreeHead> head(long size) throws SQLException {
        return heads("WHERE h.size = ?", size).stream().findFirst();
    }

    /** The id of the newest head. */
    public Optional<UUID> newest() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT id FROM tiean.log_head ORDER BY size DESC LIMIT 1")) {
            return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    /** The newest head that is signed and stamped. */
    public Optional<TreeHead> latestSealed() throws SQLException {
        return heads("WHERE s.size IS NOT NULL ORDER BY h.size DESC LIMIT 1").stream().findFirst();
    }

    /** The first signed head of at least that size. */
    public Optional<TreeHead> firstSealedFrom(long size) throws SQLException {
        return heads("WHERE s.size IS NOT NULL AND h.size >= ? ORDER BY h.size LIMIT 1", size).stream().findFirst();
    }

    /** Newest first. */
    public Page<TreeHead> page(Page.Slice slice) throws SQLException {
        List<TreeHead> rows = heads("ORDER BY h.size DESC OFFSET ? LIMIT ?", slice.offset(), slice.size());
        try (Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("SELECT count(*) FROM tiean.log_head")) {
            count.next();
            return new Page<>(rows, count.getLong(1), slice);
        }
    }

    private List<TreeHead> heads(String condition, Object... values) throws SQLException {
        List<TreeHead> heads = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(HEADS + condition)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    heads.add(new TreeHead(found.getLong(1), HEX.formatHex(found.getBytes(2)), instant(found, 3),
                            new String(found.getBytes(4), StandardCharsets.UTF_8), seal(found)));
                }
            }
        }
        return heads;
    }

    private static TreeSeal seal(ResultSet found) throws SQLException {
        return found.getString(5) == null ? null : new TreeSeal(found.getString(5), found.getBytes(6), found.getString(7),
                found.getBytes(8), instant(found, 9));
    }

    private static Instant instant(ResultSet found, int column) throws SQLException {
        return found.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** All leaves of a chain within a tree of that size, oldest first. */
    public List<Leaf> leaves(String chain, long size) throws SQLException {
        return leaves("l.chain = ? AND l.idx < ? ORDER BY l.idx", chain, size);
    }

    /** The first leaf of a chain from an entry on. */
    public Optional<Leaf> firstLeafFrom(String chain, long sequence) throws SQLException {
        return leaves("l.chain = ? AND l.seq >= ? ORDER BY l.idx LIMIT 1", chain, sequence).stream().findFirst();
    }

    /** The leaf with that hash within a tree of that size. */
    public Optional<Leaf> leaf(byte[] leafHash, long size) throws SQLException {
        return leaves("l.idx IN (SELECT n.idx FROM tiean.log_node n WHERE n.level = 0 AND n.hash = ?) AND l.idx < ?",
                leafHash, size).stream().findFirst();
    }

    private List<Leaf> leaves(String condition, Object... values) throws SQLException {
        List<Leaf> leaves = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT l.idx, l.chain, l.seq, e.hash"
                + " FROM tiean.log_leaf l JOIN tiean.ledger_entry e ON e.chain = l.chain AND e.seq = l.seq WHERE " + condition)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    leaves.add(new Leaf(found.getLong(1), found.getString(2), found.getLong(3), HEX.formatHex(found.getBytes(4))));
                }
            }
        }
        return leaves;
    }
}
