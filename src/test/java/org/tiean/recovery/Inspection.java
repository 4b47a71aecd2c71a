package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.tiean.calendar.TestCalendars;
import org.tiean.document.entity.DocumentKind;
import org.tiean.ledger.control.ChainStore;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.Verification;
import org.tiean.wholecase.CaseEnds;
import org.tiean.wholecase.Rows;

/** Looks at the tables themselves, as the application's own role and without the application. */
final class Inspection implements AutoCloseable {

    /** How often each thing an act leaves behind must be there, by the acts done: one of each or none. */
    private static final Map<String, String> LEFT_BEHIND = Map.of(
            "REGISTER_CLUE", "select count(*) from clue where case_id = ?",
            "RECORD_PARTY", "select count(*) from party where case_id = ?",
            "RECORD_SUSPECTED_ACT", "select count(*) from suspected_act where case_id = ?",
            "COLLECT_EVIDENCE", "select count(*) from evidence_item where case_id = ?",
            "VERIFY_CLUE", "select count(*) from clue_verification where case_id = ?",
            "APPROVE_FILING", "select count(*) from filing_decision where case_id = ?",
            "ORDER_CORRECTION", "select count(*) from correction_order where case_id = ?",
            "SERVE_CORRECTION_ORDER", "select count(*) from correction_order where case_id = ? and served_on is not null");

    /** Acts that leave a document; each of these orders one. */
    private static final List<String> ORDERING = List.of("ASSIGN_HANDLERS", "VERIFY_CLUE", "APPROVE_FILING", "ORDER_CORRECTION",
            "SERVE_CORRECTION_ORDER");

    private final Connection connection;

    Inspection(Properties settings) throws SQLException {
        connection = DriverManager.getConnection("jdbc:postgresql://" + settings.getProperty("tiean.db.host") + ":"
                        + settings.getProperty("tiean.db.port") + "/" + settings.getProperty("tiean.db.name") + "?currentSchema=tiean",
                settings.getProperty("tiean.db.app.user"), settings.getProperty("tiean.db.app.password"));
    }

    List<UUID> officers(String... usernames) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        for (String username : usernames) {
            try (PreparedStatement select = connection.prepareStatement("select id from officer where username = ?")) {
                select.setString(1, username);
                try (ResultSet row = select.executeQuery()) {
                    assertTrue(row.next(), username);
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    /** How far a case has come. */
    String stage(UUID caseId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select stage from case_file where id = ?")) {
            select.setObject(1, caseId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "nowhere";
            }
        }
    }

    /** The record of a case is whole. */
    void checkRecord(UUID caseId) throws SQLException {
        Verification record = new ChainStore(connection).verify(Chain.ofCase(caseId), null);
        assertTrue(record.ok(), () -> caseId + ": " + record);
    }

    /** What of a sample case is otherwise than told. */
    List<String> wrong(UUID caseId, String number) {
        return CaseEnds.wrongOfSample(Rows.over(connection), TestCalendars.SHIPPED, caseId, number);
    }

    /** Digests of the sealed files of these cases, by the kind of document. */
    Map<String, List<String>> sealedFiles(List<UUID> cases) throws SQLException {
        Map<String, List<String>> files = new TreeMap<>();
        for (UUID caseId : cases) {
            try (PreparedStatement select = connection.prepareStatement("select kind, file_digest from document"
                    + " where case_id = ? and file_digest is not null order by kind, created_at")) {
                select.setObject(1, caseId);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        if (DocumentKind.valueOf(row.getString(1)).needsSeal()) {
                            files.computeIfAbsent(row.getString(1), kind -> new ArrayList<>()).add(row.getString(2));
                        }
                    }
                }
            }
        }
        return files;
    }

    /** Hashes of all files a case names: its evidence and its documents. */
    List<String> files(UUID caseId) throws SQLException {
        List<String> files = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select sha256 from evidence_item where case_id = ? and sha256 is not null"
                + " union select file_digest from document where case_id = ? and file_digest is not null")) {
            select.setObject(1, caseId);
            select.setObject(2, caseId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    files.add(row.getString(1));
                }
            }
        }
        return files;
    }

    /** What was acknowledged is there once, and every act whole or not at all. */
    void check(CaseOverRest one) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            checkInOneSnapshot(one);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The database may still be finishing a commit whose client is gone; it must not come between two looks. */
    private void checkInOneSnapshot(CaseOverRest one) throws SQLException {
        UUID id = one.caseId;
        for (UUID act : one.acknowledged()) {
            assertEquals(1, count("select count(*) from done_act where id = ?", act), "acknowledged act " + act);
        }
        Map<String, Integer> done = byName("select act, count(*) from done_act where case_id = ? group by act", id);
        if (done.isEmpty()) {
            assertEquals(0, count("select count(*) from case_file where id = ?", id), "a case without an act");
            return;
        }
        Verification record = new ChainStore(connection).verify(Chain.ofCase(id), null);
        assertTrue(record.ok(), () -> id + ": " + record);
        Map<String, Integer> recorded = new TreeMap<>();
        byName("select convert_from(header, 'UTF8')::jsonb ->> 'act', count(*) from ledger_entry"
                + " where chain = 'case:' || cast(? as text) group by 1", id)
                .forEach((key, times) -> recorded.put(key.toUpperCase().replace('-', '_'), times));
        int finished = recorded.getOrDefault("DOCUMENT_FINISHED", 0);
        recorded.remove("DOCUMENT_FINISHED");
        assertEquals(done, recorded, "acts done and acts in the record of " + id);
        for (Map.Entry<String, String> kind : LEFT_BEHIND.entrySet()) {
            assertEquals(done.getOrDefault(kind.getKey(), 0), count(kind.getValue(), id), kind.getKey() + " of " + id);
        }
        int ordered = ORDERING.stream().mapToInt(act -> done.getOrDefault(act, 0)).sum();
        assertEquals(ordered, count("select count(*) from document where case_id = ?", id), "documents of " + id);
        assertEquals(ordered, count("select count(*) from outbox_order o join document d on d.id = o.subject where d.case_id = ?", id),
                "orders of documents of " + id);
        assertEquals(finished, count("select count(*) from document where case_id = ? and file_digest is not null", id),
                "documents made and documents recorded as made of " + id);
        assertEquals(1, count("select count(*) from act_ru_execution where business_key_ = cast(? as text) and parent_id_ is null", id),
                "processes of " + id);
    }

    /** Orders not carried out yet. */
    int open() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from outbox_order where done_at is null");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Documents of a case that have no file. */
    int unmade(UUID caseId) throws SQLException {
        return count("select count(*) from document where case_id = ? and (file_digest is null or state not in ('SEALED', 'SERVED'))", caseId);
    }

    private int count(String sql, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private Map<String, Integer> byName(String sql, UUID id) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getInt(2));
                }
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
