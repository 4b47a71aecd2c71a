package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the database itself refuses, to the account the application uses. */
class AuthorityDatabaseTest {

    private static final String FORBIDDEN = "42501";
    private static final String BROKEN_RULE = "23000";
    private static final String BROKEN_CHECK = "23514";
    private static final String OVERLAP = "23P01";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void migrate() throws Exception {
        server = EmbeddedPostgres.builder().start();
        run(server.getPostgresDatabase().getConnection(), """
                create role tiean_owner login password 'owner';
                create role tiean_app login password 'app';
                grant create on database postgres to tiean_owner;
                create schema tiean authorization tiean_owner;
                grant usage on schema tiean to tiean_app;
                alter default privileges for role tiean_owner in schema tiean
                    grant select, insert, update, delete on tables to tiean_app""");
        Flyway.configure().dataSource(as("tiean_owner", "owner")).schemas("tiean").locations("classpath:db/migration")
                .target("30").load().migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void oneValueADay() {
        String from2026 = setting("a.key", "'2026-01-01'", "null");
        accepted(from2026);
        assertEquals(OVERLAP, refused(setting("a.key", "'2026-06-01'", "null")));
        accepted(setting("a.key", "'2025-01-01'", "'2025-12-31'"), setting("b.key", "'2026-06-01'", "null"));
    }

    @Test
    void aSettingIsEndedNeverRewrittenNorRemoved() {
        accepted(setting("c.key", "'2026-01-01'", "null"));
        assertEquals(BROKEN_RULE, refused("update setting set setting_value = 'other' where setting_key = 'c.key'"));
        assertEquals(FORBIDDEN, refused("delete from setting where setting_key = 'c.key'"));
        accepted("update setting set effective_to = '2026-12-31', version = 1 where setting_key = 'c.key'");
    }

    @Test
    void aLentNameNeedsALender() {
        assertEquals(BROKEN_CHECK, refused(agency(UUID.randomUUID(), "DISPATCHED", "null")));
        UUID parent = UUID.randomUUID();
        accepted(agency(parent, "DEPARTMENT", "null"), agency(UUID.randomUUID(), "DELEGATED", "'" + parent + "'"));
    }

    @Test
    void anAuxiliaryHoldsNoCertificateAndTwoPeopleNeverShareOne() {
        UUID agency = UUID.randomUUID();
        UUID officer = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID auxiliary = UUID.randomUUID();
        accepted(agency(agency, "DEPARTMENT", "null"), account("o1"), account("o2"), account("x1"),
                officer(officer, agency, "o1", false), officer(other, agency, "o2", false),
                officer(auxiliary, agency, "x1", true), certificate(officer, "N1"));
        assertEquals(BROKEN_RULE, refused(certificate(auxiliary, "N2")));
        assertEquals(OVERLAP, refused(certificate(other, "N1")));
        assertEquals(FORBIDDEN, refused("update officer_certificate set term_to = '2099-01-01'"));
    }

    @Test
    void nobodyIsCalledSystem() {
        assertEquals(BROKEN_CHECK, refused(account("system")));
    }

    @Test
    void oneVersionOfAnItemADayAndItsWordsStay() {
        accepted(item("CG-AA-001", 1, "'2020-01-01'", "'2026-08-14'", "FIXED_RANGE"),
                item("CG-AA-001", 2, "'2026-08-15'", "null", "FIXED_RANGE"));
        assertEquals(OVERLAP, refused(item("CG-AA-001", 3, "'2026-09-01'", "null", "FIXED_RANGE")));
        assertEquals(BROKEN_RULE, refused("update power_item set fine_max_org_fen = 1 where code = 'CG-AA-001-2'"));
        accepted("update power_item set effective_to = '2027-01-01' where code = 'CG-AA-001-2'");
    }

    @Test
    void whatHasNoAmountIsNotSwitchedOn() {
        UUID agency = UUID.randomUUID();
        accepted(agency(agency, "DEPARTMENT", "null"), item("CG-BB-001", 1, "'2020-01-01'", "null", "NONE"),
                item("CG-BB-002", 1, "'2020-01-01'", "'2021-01-01'", "NONE"),
                item("CG-BB-002", 2, "'2021-01-02'", "null", "FIXED_RANGE"));
        assertEquals(BROKEN_RULE, refused(grant(agency, "CG-BB-001", "'2022-01-01'")));
        accepted(grant(agency, "CG-BB-002", "'2020-06-01'"));
        assertEquals(OVERLAP, refused(grant(agency, "CG-BB-002", "'2024-06-01'")));
    }

    private static String setting(String key, String from, String to) {
        return "insert into setting values ('%s', '%s', null, 'v', %s, %s, 'why', 'source', true, false, 0)"
                .formatted(UUID.randomUUID(), key, from, to);
    }

    private static String agency(UUID id, String type, String parent) {
        return """
                insert into agency (id, code, organ_type, parent_id, name, short_name, area, founding_document, founded_on, version)
                values ('%s', '%s', '%s', %s, 'n', 'n', 'a', 'd', '2020-01-01', 0)""".formatted(id, id, type, parent);
    }

    private static String account(String username) {
        return "insert into account values ('%s', 'n', null, null, null, true, 0)".formatted(username);
    }

    private static String officer(UUID id, UUID agency, String username, boolean auxiliary) {
        return "insert into officer values ('%s', '%s', 'n', '%s', null, %s, 'STAFF', null, 0)"
                .formatted(id, username, agency, auxiliary);
    }

    private static String certificate(UUID officer, String number) {
        return "insert into officer_certificate values ('%s', '%s', 'VALID', '2023-01-01', '2028-12-31')"
                .formatted(officer, number);
    }

    private static String item(String family, int version, String from, String to, String basis) {
        return """
                insert into power_item (code, family, family_version, domain, name, duty_statute_id, duty_article, duty_paragraph,
                duty_item, liability_statute_id, liability_article, liability_paragraph, liability_item, liability_text,
                penalty_kinds, fine_basis, rectify_first, correction_type, effective_from, effective_to, jurisdiction,
                verification, verified_against, content_hash, version)
                values ('%1$s-%2$d', '%1$s', %2$d, 'd', 'n', 'S', 1, 0, 0, 'S', 2, 0, 0, 't', '罚款', '%5$s', 'ALSO', 'C0', %3$s, %4$s,
                '全国', 'M', 'x', '%6$s', 0)""".formatted(family, version, from, to, basis, "0".repeat(64));
    }

    private static String grant(UUID agency, String family, String from) {
        return "insert into power_grant values ('%s', '%s', '%s', 'CONCENTRATED', 'document', %s, null, 0)"
                .formatted(UUID.randomUUID(), agency, family, from);
    }

    private static void accepted(String... statements) {
        assertDoesNotThrow(() -> run(as("tiean_app", "app").getConnection(), statements));
    }

    /** @return the SQLSTATE of the refusal */
    private static String refused(String statement) {
        return assertThrows(SQLException.class, () -> run(as("tiean_app", "app").getConnection(), statement)).getSQLState();
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (connection; Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String statement : statements) {
                sql.execute(statement);
            }
            connection.commit();
        }
    }

    private static PGSimpleDataSource as(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName("postgres");
        source.setUser(user);
        source.setPassword(password);
        source.setCurrentSchema("tiean");
        return source;
    }
}
