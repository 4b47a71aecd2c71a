package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.tiean.authority.control.PowerRows;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerRow;

/** An installation that had grants before there were lists keeps its powers, and the database guards the lists. */
class PowerListDatabaseTest {

    private static final String BROKEN_RULE = "23000";
    private static final String BROKEN_CHECK = "23514";
    private static final String TWICE = "23505";
    private static final String FORBIDDEN = "42501";
    private static final UUID AGENCY = UUID.randomUUID();
    private static final PowerItem ITEM = Registers.items().stream().filter(item -> item.code().equals("CG-DQ-003-2"))
            .findFirst().orElseThrow();

    private static EmbeddedPostgres server;

    @BeforeAll
    static void anOldInstallationIsBroughtUp() throws Exception {
        server = EmbeddedPostgres.builder().start();
        run(server.getPostgresDatabase().getConnection(), """
                create role tiean_owner login password 'owner';
                create role tiean_app login password 'app';
                grant create on database postgres to tiean_owner;
                create schema tiean authorization tiean_owner;
                grant usage on schema tiean to tiean_app;
                alter default privileges for role tiean_owner in schema tiean
                    grant select, insert, update, delete on tables to tiean_app""");
        migrate("68");
        run(as("tiean_app", "app").getConnection(), """
                insert into agency (id, code, organ_type, name, short_name, area, founding_document, founded_on, version)
                values ('%s', 'a', 'DEPARTMENT', 'n', 'n', 'a', 'd', '2019-01-01', 0)""".formatted(AGENCY));
        insertItem();
        run(as("tiean_app", "app").getConnection(), """
                insert into power_grant values ('%s', '%s', 'CG-DQ-003', 'CONCENTRATED', '批复', '2026-08-15', null, 0)"""
                .formatted(UUID.randomUUID(), AGENCY));
        migrate("150");
    }

    private static void migrate(String target) {
        Flyway.configure().dataSource(as("tiean_owner", "owner")).schemas("tiean").locations("classpath:db/migration")
                .target(target).load().migrate();
    }

    private static void insertItem() throws SQLException {
        String sql = """
                insert into power_item (code, family, family_version, domain, name, duty_statute_id, duty_article, duty_paragraph,
                duty_item, liability_statute_id, liability_article, liability_paragraph, liability_item, duty_text, liability_text,
                penalty_kinds, fine_basis, fine_min_citizen_fen, fine_max_citizen_fen, fine_min_org_fen, fine_max_org_fen,
                rectify_first, correction_type, correction_basis, step2_condition, step2_from_citizen_fen, step2_from_org_fen,
                step2_measure, effective_from, supersedes, jurisdiction, verification, verified_against, notes, content_hash, version)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0)""";
        try (Connection connection = as("tiean_app", "app").getConnection(); PreparedStatement insert = connection.prepareStatement(sql)) {
            Object[] values = {ITEM.code(), ITEM.family(), ITEM.familyVersion(), ITEM.domain(), ITEM.name(),
                ITEM.duty().statuteId(), ITEM.duty().article(), ITEM.duty().paragraph(), ITEM.duty().item(),
                ITEM.liability().statuteId(), ITEM.liability().article(), ITEM.liability().paragraph(), ITEM.liability().item(),
                ITEM.dutyText(), ITEM.liabilityText(), String.join(";", ITEM.penaltyKinds()), ITEM.fine().basis().name(),
                ITEM.fine().minCitizen().fen(), ITEM.fine().maxCitizen().fen(), ITEM.fine().minOrganisation().fen(),
                ITEM.fine().maxOrganisation().fen(), ITEM.correction().rectifyFirst().name(), ITEM.correction().type().name(),
                ITEM.correction().basis(), ITEM.correction().step2Condition(), ITEM.correction().step2FromCitizen().fen(),
                ITEM.correction().step2FromOrganisation().fen(), ITEM.correction().step2Measure(), ITEM.effectiveFrom(),
                ITEM.supersedes(), ITEM.provenance().jurisdiction(), ITEM.provenance().verification(),
                ITEM.provenance().verifiedAgainst(), ITEM.provenance().notes(), ITEM.provenance().contentHash()};
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void whatWasHeldStandsOnAFirstEditionInTheSameWords() throws SQLException {
        try (Connection connection = as("tiean_app", "app").getConnection(); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select l.edition, l.state, l.effective_from, e.content, e.switched_on from power_list l"
                        + " join power_list_entry e on e.list_id = l.id where l.agency_id = '" + AGENCY + "'")) {
            assertTrue(row.next());
            assertEquals(1, row.getInt(1));
            assertEquals("PUBLISHED", row.getString(2));
            assertEquals("2026-08-15", row.getString(3));
            assertTrue(row.getBoolean(5));
            PowerRow migrated = PowerRow.ofJson(row.getString(4));
            PowerRow written = PowerRows.of(ITEM);
            for (PowerColumn column : PowerColumn.values()) {
                if (column.isOfItem()) {
                    assertEquals(written.get(column), migrated.get(column), column.code());
                }
            }
            assertEquals("批复", migrated.get(PowerColumn.GRANT_DOCUMENT));
        }
    }

    @Test
    void aListBeginsAsADraftAndGoesNoOtherWay() {
        String id = UUID.randomUUID().toString();
        assertEquals(BROKEN_RULE, refused(list(id, 2, "PUBLISHED")));
        accepted(list(id, 2, "DRAFT"), entry(id, "CG-AA-001"));
        assertEquals(TWICE, refused(list(UUID.randomUUID().toString(), 3, "DRAFT")));
        assertEquals(TWICE, refused(entry(id, "CG-AA-001")));
        assertEquals(BROKEN_RULE, refused("update power_list set state = 'APPROVED', reviewed_by = 'b', submitted_by = 'a' where id = '" + id + "'"));
        accepted("update power_list set state = 'IN_REVIEW', submitted_by = 'a' where id = '" + id + "'");
        assertEquals(BROKEN_RULE, refused(entry(id, "CG-AA-002")));
        assertEquals(BROKEN_RULE, refused("update power_list set effective_from = '2027-06-01' where id = '" + id + "'"));
        assertEquals(BROKEN_CHECK, refused("update power_list set state = 'APPROVED', reviewed_by = 'a' where id = '" + id + "'"));
        accepted("update power_list set state = 'APPROVED', reviewed_by = 'b' where id = '" + id + "'");
        assertEquals(BROKEN_CHECK, refused("update power_list set state = 'PUBLISHED', published_at = '2027-02-01T00:00:00Z' where id = '" + id + "'"));
        accepted("update power_list set state = 'PUBLISHED', published_at = '2026-12-01T00:00:00Z' where id = '" + id + "'");
        assertEquals(BROKEN_RULE, refused("update power_list set note = 'x' where id = '" + id + "'"));
        assertEquals(BROKEN_RULE, refused("update power_list_entry set name = 'x' where list_id = '" + id + "'"));
        assertEquals(BROKEN_RULE, refused("delete from power_list_entry where list_id = '" + id + "'"));
        assertEquals(FORBIDDEN, refused("delete from power_list where id = '" + id + "'"));
    }

    private static String list(String id, int edition, String state) {
        return "insert into power_list (id, agency_id, edition, state, effective_from, transition, drafted_by, drafted_at, version)"
                + " values ('%s', '%s', %d, '%s', '2027-01-01', 'AS_SET', 'a', '2026-11-26T00:00:00Z', 0)".formatted(id, AGENCY, edition, state);
    }

    private static String entry(String list, String family) {
        return "insert into power_list_entry values ('%s', '%s', '%s', '%s-1', 'PENALTY', 'd', 'n', true, '{\"item_code\":\"%s-1\"}', 0)"
                .formatted(UUID.randomUUID(), list, family, family, family);
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
