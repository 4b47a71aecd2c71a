package org.tiean.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What an intruder with all rights in the database does to the rows of one chain, the triggers switched off for it. */
public final class RowTampering {

    /** %1$s chain, %2$d entry, %3$d byte, %4$d what to xor it with. */
    private static final List<String> TEMPLATES = List.of(
            // a byte of a header, hash left
            "UPDATE tiean.ledger_entry SET header = set_byte(header, %3$d, get_byte(header, %3$d) # %4$d)"
                    + " WHERE chain = '%1$s' AND seq = %2$d",
            // the same, and the hash made to fit
            "UPDATE tiean.ledger_entry SET header = set_byte(header, %3$d, get_byte(header, %3$d) # %4$d),"
                    + " hash = sha256(set_byte(header, %3$d, get_byte(header, %3$d) # %4$d))"
                    + " WHERE chain = '%1$s' AND seq = %2$d",
            // another actor, hash made to fit
            "UPDATE tiean.ledger_entry SET header = x.h, hash = sha256(x.h) FROM (SELECT convert_to(replace("
                    + "convert_from(header, 'UTF8'), '\"actor\":\"', '\"actor\":\"x'), 'UTF8') h FROM tiean.ledger_entry"
                    + " WHERE chain = '%1$s' AND seq = %2$d) x WHERE chain = '%1$s' AND seq = %2$d",
            // a byte of a payload
            "UPDATE tiean.ledger_payload SET payload = set_byte(payload, %3$d %% octet_length(payload),"
                    + " get_byte(payload, %3$d %% octet_length(payload)) # %4$d) WHERE chain = '%1$s' AND seq = %2$d",
            // a byte of a salt
            "UPDATE tiean.ledger_payload SET salt = set_byte(salt, %3$d %% 16, get_byte(salt, %3$d %% 16) # %4$d)"
                    + " WHERE chain = '%1$s' AND seq = %2$d",
            // removed
            "DELETE FROM tiean.ledger_entry WHERE chain = '%1$s' AND seq = %2$d",
            // removed, and the rest moved up
            "DELETE FROM tiean.ledger_entry WHERE chain = '%1$s' AND seq = %2$d;"
                    + "UPDATE tiean.ledger_entry SET seq = -seq WHERE chain = '%1$s' AND seq > %2$d;"
                    + "UPDATE tiean.ledger_entry SET seq = -seq - 1 WHERE chain = '%1$s' AND seq < 0",
            // the tail cut off
            "DELETE FROM tiean.ledger_entry WHERE chain = '%1$s' AND seq >= %2$d",
            // one inserted again, the rest moved down
            "UPDATE tiean.ledger_entry SET seq = -seq WHERE chain = '%1$s' AND seq >= %2$d;"
                    + "INSERT INTO tiean.ledger_entry SELECT chain, %2$d, header, hash FROM tiean.ledger_entry"
                    + " WHERE chain = '%1$s' AND seq = (SELECT min(seq) FROM tiean.ledger_entry WHERE chain = '%1$s');"
                    + "UPDATE tiean.ledger_entry SET seq = -seq + 1 WHERE chain = '%1$s' AND seq < 0",
            // overwritten with its neighbour
            "UPDATE tiean.ledger_entry a SET header = b.header, hash = b.hash FROM tiean.ledger_entry b"
                    + " WHERE a.chain = '%1$s' AND b.chain = a.chain AND (a.seq, b.seq) IN"
                    + " ((%2$d, CASE %2$d WHEN 1 THEN 2 ELSE %2$d - 1 END), (CASE %2$d WHEN 1 THEN 2 ELSE %2$d - 1 END, %2$d))"
                    + " AND a.seq = %2$d");

    public static final int KINDS = TEMPLATES.size();

    /** The one that inserts an entry again. */
    public static final int INSERTED = 8;

    private RowTampering() {
    }

    /**
     * @param kind   which, from 0
     * @param victim number of the entry in its chain
     * @param at     a byte of it
     * @param with   what that is changed by, not 0
     */
    public static void apply(Connection superuser, int kind, String chain, int victim, int at, int with) throws SQLException {
        unguarded(superuser, String.format(TEMPLATES.get(kind), chain, victim, at, with));
    }

    /** Runs statements on the record as if nothing guarded it. */
    public static void unguarded(Connection superuser, String statements) throws SQLException {
        try (Statement sql = superuser.createStatement()) {
            for (String table : List.of("head", "entry", "payload")) {
                sql.execute("ALTER TABLE tiean.ledger_" + table + " DISABLE TRIGGER ALL");
            }
            // the checks on the tables would stop some of it; an intruder drops them first
            sql.execute("ALTER TABLE tiean.ledger_entry DROP CONSTRAINT IF EXISTS ledger_entry_seq_check");
            sql.execute("ALTER TABLE tiean.ledger_entry DROP CONSTRAINT IF EXISTS ledger_entry_check");
            sql.execute(statements);
            for (String table : List.of("head", "entry", "payload")) {
                sql.execute("ALTER TABLE tiean.ledger_" + table + " ENABLE TRIGGER ALL");
            }
            for (String trigger : List.of("head TRIGGER ledger_head_guard", "head TRIGGER ledger_head_refuse",
                    "entry TRIGGER ledger_entry_links", "entry TRIGGER ledger_entry_moves_head",
                    "entry TRIGGER ledger_entry_refuse", "payload TRIGGER ledger_payload_fits",
                    "payload TRIGGER ledger_payload_refuse")) {
                sql.execute("ALTER TABLE tiean.ledger_" + trigger.replace(" TRIGGER", " ENABLE ALWAYS TRIGGER"));
            }
            superuser.commit();
        }
    }
}
