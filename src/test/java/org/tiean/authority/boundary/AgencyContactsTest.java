package org.tiean.authority.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.AgencyProfile;
import org.tiean.authority.entity.ToldContact;
import org.tiean.kernel.entity.Zones;

/** What was told of where an agency is found stays readable after it moved; in a real PostgreSQL, as the application's account. */
class AgencyContactsTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final String V431 = "V431__agency_contact.sql";

    private static EmbeddedPostgres server;
    private static EntityManagerFactory factory;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin").setLocaleConfig("locale", "C.UTF-8").start();
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("create role tiean_app login; create schema tiean; grant usage on schema tiean to tiean_app;"
                    + "alter default privileges in schema tiean grant select, insert, update, delete on tables to tiean_app;"
                    + "alter role tiean_app set search_path = tiean; set search_path = tiean");
            try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
                for (Path migration : migrations.sorted().toList()) {
                    if (migration.endsWith(V431)) {
                        // an agency of a house that was there before
                        sql.execute("set search_path = tiean; insert into agency (id, code, organ_type, name, short_name, area, address, phone,"
                                + " founding_document, founded_on, version) values ('" + AGENCY + "', 'jg', 'DEPARTMENT', '示范市城市管理局',"
                                + " '市城管局', '示范市', '示范市旧址路1号', '0555-1', '文件', '2020-01-01', 0)");
                    }
                    sql.execute(Files.readString(migration));
                }
            }
        }
        factory = Persistence.createEntityManagerFactory("authority-test", Map.of(
                "eclipselink.persistencexml", "authority/persistence.xml",
                "jakarta.persistence.jdbc.url", server.getJdbcUrl("tiean_app", "postgres"),
                "jakarta.persistence.jdbc.user", "tiean_app"));
    }

    @AfterAll
    static void stop() throws IOException {
        factory.close();
        server.close();
    }

    @Test
    void eachMoveIsAnEditionAndAnImportWithoutOneIsNone() {
        described("示范市旧址路1号", "0555-1", "2026-03-02T01:00:00Z");
        described("示范市新址路8号", "0555-1", "2026-05-06T01:00:00Z");
        described("示范市新址路8号", "0555-1", "2026-06-06T01:00:00Z");
        described("示范市新址路8号", "0555-12345", "2026-07-08T01:00:00Z");
        try (EntityManager em = factory.createEntityManager()) {
            List<ToldContact> told = contacts(em, "2026-11-27T01:00:00Z").of(AGENCY);
            assertEquals(List.of("示范市新址路8号 0555-12345", "示范市新址路8号 0555-1", "示范市旧址路1号 0555-1"),
                    told.stream().map(one -> one.address() + " " + one.phone()).toList());
            assertEquals(Instant.parse("2026-07-08T01:00:00Z"), told.get(0).toldSince());
            assertNull(told.get(2).toldSince(), "when it was first told nobody kept");
        }
    }

    @Test
    void whatWasToldIsNeitherChangedNorRemoved() throws SQLException {
        try (Connection app = server.getDatabase("tiean_app", "postgres").getConnection(); Statement sql = app.createStatement()) {
            for (String statement : List.of("update agency_contact set phone = '1'", "delete from agency_contact")) {
                assertTrue(assertThrows(SQLException.class, () -> sql.executeUpdate(statement)).getMessage().contains("permission"));
            }
        }
    }

    private static void described(String address, String phone, String when) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            Agency agency = em.find(Agency.class, AGENCY);
            AgencyProfile was = agency.profile();
            agency.describe(new AgencyProfile(was.name(), was.shortName(), was.numberPrefix(), was.sealAlias(), was.creditCode(), address, phone,
                    was.area(), was.government(), was.higherGovernment(), was.reviewOrgan(), was.court()));
            contacts(em, when).keep(List.of(agency));
            em.getTransaction().commit();
        }
    }

    private static AgencyContacts contacts(EntityManager em, String now) {
        AgencyContacts contacts = new AgencyContacts();
        contacts.em = em;
        contacts.reader = em;
        contacts.clock = Clock.fixed(Instant.parse(now), Zones.CHINA);
        return contacts;
    }
}
