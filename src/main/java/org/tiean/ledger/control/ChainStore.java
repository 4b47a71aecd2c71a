package org.tiean.ledger.control;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryFilter;
import org.tiean.ledger.entity.EntryView;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Verification;

/**
 * The record's tables. Plain SQL on the connection of the running transaction: the bytes must go in and
 * come out untouched, and an entity that may never change has no use for a persistence context.
 */
public final class ChainStore {

    private static final HexFormat HEX = HexFormat.of();
    private static final int FETCH = 500;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final String FILTERED = " WHERE e.chain = ?"
            + " AND (? OR substring(convert_from(e.header, 'UTF8') FROM '^\\{\"act\":\"([^\"]+)\"') = ANY (?))"
            + " AND substring(convert_from(e.header, 'UTF8') FROM '\"occurred\":\"([^\"]+)\"') >= ?"
            + " AND substring(convert_from(e.header, 'UTF8') FROM '\"occurred\":\"([^\"]+)\"') < ?";

    private final Connection connection;

    /** @param connection the caller's; neither committed nor closed here */
    public ChainStore(Connection connection) {
        this.connection = connection;
    }

    /** The end of the chain, which stays locked until the transaction ends; opens the chain if it is new. */
    public KnownHead lockHead(Chain chain) throws SQLException {
        KnownHead head = selectHead(chain, " FOR UPDATE");
        if (head != null) {
            return head;
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO tiean.ledger_head (chain, seq, hash) VALUES (?, 0, ?) ON CONFLICT (chain) DO NOTHING")) {
            insert.setString(1, chain.key());
            insert.setBytes(2, HEX.parseHex(Header.NOTHING));
            insert.executeUpdate();
        }
        return selectHead(chain, " FOR UPDATE");
    }

    /** The ends of many chains, as {@link #lockHead}; whoever locks several does it in the order of their keys. */
    public Map<Chain, KnownHead> lockHeads(Collection<Chain> chains) throws SQLException {
        Map<String, Chain> byKey = chains.stream().collect(Collectors.toMap(Chain::key, Function.identity()));
        Array keys = connection.createArrayOf("text", byKey.keySet().stream().sorted().toArray());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tiean.ledger_head (chain, seq, hash)"
                + " SELECT one, 0, ? FROM unnest(?) one ORDER BY one ON CONFLICT (chain) DO NOTHING")) {
            insert.setBytes(1, HEX.parseHex(Header.NOTHING));
            insert.setArray(2, keys);
            insert.executeUpdate();
        }
        Map<Chain, KnownHead> heads = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT chain, seq, hash FROM tiean.ledger_head WHERE chain = ANY (?) ORDER BY chain FOR UPDATE")) {
            select.setArray(1, keys);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    heads.put(byKey.get(found.getString(1)), new KnownHead(found.getLong(2), HEX.formatHex(found.getBytes(3))));
                }
            }
        }
        return heads;
    }

    /** Writes one entry of each of these chains; the database moves the heads with them. */
    public void insert(Map<Chain, EntryWriter.Draft> drafts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "WITH entry AS (INSERT INTO tiean.ledger_entry (chain, seq, header, hash) VALUES (?, ?, ?, ?) RETURNING chain, seq)"
                + " INSERT INTO tiean.ledger_payload (chain, seq, salt, payload) SELECT chain, seq, ?, ? FROM entry")) {
            for (Map.Entry<Chain, EntryWriter.Draft> one : drafts.entrySet()) {
                EntryWriter.Draft draft = one.getValue();
                insert.setString(1, one.getKey().key());
                insert.setLong(2, draft.sequence());
                insert.setBytes(3, draft.header());
                insert.setBytes(4, draft.hash());
                insert.setBytes(5, draft.salt());
                insert.setBytes(6, draft.payload());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Writes the entry; the database moves the head with it. */
    public void insert(Chain chain, EntryWriter.Draft draft) throws SQLException {
        insert(Map.of(chain, draft));
    }

    /** Newest first. */
    public Page<EntryView> page(Chain chain, Page.Slice slice) throws SQLException {
        return page(chain, EntryFilter.all(), slice);
    }

    /** Entries of a filter in its order. An article has no quotation mark, so the names in a header are found by them. */
    public Page<EntryView> page(Chain chain, EntryFilter filter, Page.Slice slice) throws SQLException {
        List<EntryView> rows = new ArrayList<>();
        String order = filter.oldestFirst() ? "ASC" : "DESC";
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT e.header, e.hash, p.payload FROM tiean.ledger_entry e"
                + " LEFT JOIN tiean.ledger_payload p ON p.chain = e.chain AND p.seq = e.seq"
                + FILTERED + " ORDER BY e.seq " + order + " OFFSET ? LIMIT ?")) {
            int next = filtered(select, chain, filter);
            select.setInt(next, slice.offset());
            select.setInt(next + 1, slice.size());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(view(found.getBytes(1), found.getBytes(2), found.getBytes(3)));
                }
            }
        }
        try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM tiean.ledger_entry e" + FILTERED)) {
            filtered(count, chain, filter);
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return new Page<>(rows, found.getLong(1), slice);
            }
        }
    }

    private int filtered(PreparedStatement statement, Chain chain, EntryFilter filter) throws SQLException {
        statement.setString(1, chain.key());
        statement.setBoolean(2, filter.acts().isEmpty());
        statement.setArray(3, connection.createArrayOf("text", filter.acts().toArray()));
        statement.setString(4, Header.instant(filter.from() == null ? EARLIEST : filter.from()));
        statement.setString(5, Header.instant(filter.before() == null ? LATEST : filter.before()));
        return 6;
    }

    /** Reads the whole chain, a few hundred entries at a time, in one statement and so in one snapshot. */
    public Verification verify(Chain chain, KnownHead known) throws SQLException {
        ChainVerifier verifier = new ChainVerifier(chain.key(), known);
        KnownHead end = new KnownHead(0, Header.NOTHING);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT e.seq, e.header, e.hash, p.salt, p.payload,"
                + " (SELECT h.seq FROM tiean.ledger_head h WHERE h.chain = one.chain),"
                + " (SELECT h.hash FROM tiean.ledger_head h WHERE h.chain = one.chain)"
                + " FROM (VALUES (?)) AS one (chain)"
                + " LEFT JOIN tiean.ledger_entry e ON e.chain = one.chain"
                + " LEFT JOIN tiean.ledger_payload p ON p.chain = e.chain AND p.seq = e.seq ORDER BY e.seq")) {
            select.setString(1, chain.key());
            select.setFetchSize(FETCH);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    if (found.getBytes(7) != null) {
                        end = new KnownHead(found.getLong(6), HEX.formatHex(found.getBytes(7)));
                    }
                    if (found.getBytes(2) != null) {
                        verifier.accept(found.getLong(1), found.getBytes(2), found.getBytes(3), found.getBytes(4),
                                found.getBytes(5));
                    }
                }
            }
        }
        return verifier.resultEndingAt(end);
    }

    /** What reads a chain for somebody else. */
    @FunctionalInterface
    public interface Reader {

        /** The next entry, from the first; salt and payload are null where there is none any more. */
        void entry(long sequence, byte[] header, byte[] salt, byte[] payload) throws IOException;
    }

    /** Reads a chain in order up to an entry, a few hundred at a time. */
    public void read(Chain chain, long upTo, Reader reader) throws SQLException, IOException {
        read(chain, 1, upTo, reader);
    }

    /** Reads a stretch of a chain in order, both ends included, a few hundred at a time. */
    public void read(Chain chain, long from, long upTo, Reader reader) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement("SELECT e.seq, e.header, p.salt, p.payload"
                + " FROM tiean.ledger_entry e LEFT JOIN tiean.ledger_payload p ON p.chain = e.chain AND p.seq = e.seq"
                + " WHERE e.chain = ? AND e.seq BETWEEN ? AND ? ORDER BY e.seq")) {
            select.setString(1, chain.key());
            select.setLong(2, from);
            select.setLong(3, upTo);
            select.setFetchSize(FETCH);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    reader.entry(found.getLong(1), found.getBytes(2), found.getBytes(3), found.getBytes(4));
                }
            }
        }
    }

    private KnownHead selectHead(Chain chain, String lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT seq, hash FROM tiean.ledger_head WHERE chain = ?" + lock)) {
            select.setString(1, chain.key());
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? new KnownHead(found.getLong(1), HEX.formatHex(found.getBytes(2))) : null;
            }
        }
    }

    private static EntryView view(byte[] bytes, byte[] hash, byte[] payload) {
        Header header = Header.parse(bytes);
        if (header == null) {
            throw new IllegalStateException("a stored header cannot be read; verify the chain");
        }
        return new EntryView(header.sequence(), header.act(), header.article(), Instant.parse(header.occurred()),
                Instant.parse(header.recorded()), header.actor(), HEX.formatHex(hash),
                payload == null ? null : new String(payload, java.nio.charset.StandardCharsets.UTF_8));
    }
}
