package org.tiean.disclosure.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.Side;
import org.tiean.kernel.entity.Page;

/** The public search on a real replica of the database, which cannot be written to, as the account of the public. */
class PublicReplicaTest {

    private static final int DECISIONS = 3_000;
    private static final long PATIENCE_MILLIS = 30_000;
    private static final List<String> WORDS = List.of("路", "道路", "停放舢板", "鲲鹏");

    @TempDir
    static Path directory;

    private static ShelfDatabase primary;
    private static EmbeddedPostgres replica;
    private static EntityManagerFactory readers;

    @BeforeAll
    static void start() throws IOException, SQLException {
        primary = new ShelfDatabase(DECISIONS, true);
        replica = primary.replica(directory);
        readers = ShelfDatabase.readers(replica);
    }

    @AfterAll
    static void stop() throws IOException {
        readers.close();
        replica.close();
        primary.close();
    }

    @Test
    void theReplicaAnswersEverythingTheSearchAsks() {
        try (EntityManager here = primary.open(); EntityManager there = readers.createEntityManager()) {
            PublicDecisions first = ShelfDatabase.decisions(here);
            PublicDecisions second = ShelfDatabase.decisions(there);
            for (String words : WORDS) {
                assertEquals(first.search(words, PublicFilter.NONE, PublicOrder.NEWEST, Page.Slice.first(20)),
                        second.search(words, PublicFilter.NONE, PublicOrder.NEWEST, Page.Slice.first(20)), words);
                assertEquals(first.summary(words, PublicFilter.NONE, EnumSet.allOf(Side.class), 12),
                        second.summary(words, PublicFilter.NONE, EnumSet.allOf(Side.class), 12), words);
            }
            assertFalse(second.search("路", PublicFilter.NONE, PublicOrder.NEWEST, Page.Slice.first(20)).rows().isEmpty());
            assertEquals(DECISIONS, second.all(null, PublicFilter.NONE, PublicOrder.OLDEST).size());
            assertEquals(first.agencies(), second.agencies());
            assertEquals(DECISIONS, second.following(null, DECISIONS + 1).size());
        }
    }

    @Test
    void whatIsWithdrawnThereIsSoonWithdrawnHere() throws Exception {
        try (EntityManager there = readers.createEntityManager()) {
            PublicDecisions decisions = ShelfDatabase.decisions(there);
            PublicLine newest = decisions.search(null, PublicFilter.NONE, PublicOrder.NEWEST, Page.Slice.first(1)).rows().get(0);
            assertFalse(newest.isWithdrawn());
            try (Connection admin = primary.connect(); Statement sql = admin.createStatement()) {
                sql.execute("update tiean.public_decision set withdrawn_on = decided_on, item = null, party_name = null, penalties = null,"
                        + " clauses = null, place = null, longitude = null, latitude = null"
                        + " where public_id = '" + newest.publicId() + "'");
            }
            long until = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (!decisions.search(null, PublicFilter.NONE, PublicOrder.NEWEST, Page.Slice.first(1)).rows().get(0).isWithdrawn()) {
                assertTrue(System.currentTimeMillis() < until, "the replica has not followed");
                Thread.sleep(100);
            }
        }
    }

    @Test
    void thePublicAccountReadsWhatIsPublishedAndNothingElse() throws SQLException {
        try (Connection reader = replica.getDatabase("tiean_public", "postgres").getConnection(); Statement sql = reader.createStatement()) {
            try (ResultSet rows = sql.executeQuery("select count(*) from tiean.public_decision")) {
                rows.next();
                assertEquals(DECISIONS, rows.getInt(1));
            }
            try (ResultSet rows = sql.executeQuery("select string_agg(table_name, ',' order by table_name) from information_schema.table_privileges"
                    + " where table_schema = 'tiean' and grantee in ('tiean_public', 'PUBLIC')")) {
                rows.next();
                assertEquals("public_agency_contact,public_certificate,public_decision,public_device,public_entry,public_officer", rows.getString(1));
            }
            assertThrows(SQLException.class, () -> sql.executeQuery("select * from tiean.publication"));
            assertThrows(SQLException.class, () -> sql.execute("delete from tiean.public_decision"));
        }
    }
}
