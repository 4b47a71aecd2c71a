package org.tiean.authority.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiean.authority.entity.PublishedDevice;
import org.tiean.kernel.entity.Page;

/** Where monitoring devices stood on a day (行政处罚法41(1)), asked by the account that reads what is public and nothing else. */
class PublishedDevicesTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID DEVICE = UUID.randomUUID();

    private static EmbeddedPostgres server;
    private static EntityManagerFactory factory;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin").setLocaleConfig("locale", "C.UTF-8").start();
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("create role tiean_app login; create role tiean_public login; create schema tiean; grant usage on schema tiean to tiean_app;"
                    + "alter default privileges in schema tiean grant select, insert, update, delete on tables to tiean_app;"
                    + "alter role tiean_app set search_path = tiean; set search_path = tiean");
            try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
                for (Path migration : migrations.sorted().toList()) {
                    sql.execute(Files.readString(migration));
                }
            }
            sql.execute("set search_path = tiean; insert into agency (id, code, organ_type, name, short_name, area, founding_document, founded_on, version)"
                    + " values ('" + AGENCY + "', 'jg', 'DEPARTMENT', '示范市城市管理局', '市城管局', '示范市', '文件', '2020-01-01', 0)");
            sql.execute("insert into tiean.monitoring_device values ('" + DEVICE + "', '" + AGENCY + "', 'JK-1', '样板街视频', 'VIDEO', '样板街1号', 125.1, 30.1,"
                    + " '依据', 'LAW', 'catalogue1', '2026-01-01T00:00Z')");
            entry(sql, "PUBLICATION", true, "2026-02-01", "公告1号");
            entry(sql, "MARKING", true, "2026-02-02", "标志");
            entry(sql, "PUBLICATION", true, "2026-05-01", "公告2号");
            entry(sql, "RETIREMENT", true, "2026-09-01", "停用");
        }
        factory = Persistence.createEntityManagerFactory("authority-test", Map.of("eclipselink.persistencexml", "authority/persistence.xml",
                "jakarta.persistence.jdbc.url", server.getJdbcUrl("tiean_public", "postgres"), "jakarta.persistence.jdbc.user", "tiean_public"));
    }

    private static void entry(Statement sql, String kind, boolean met, String day, String document) throws SQLException {
        sql.execute("insert into tiean.device_entry (id, device_id, kind, met, effective_on, document, actor, recorded_at) values (gen_random_uuid(), '"
                + DEVICE + "', '" + kind + "', " + met + ", '" + day + "', '" + document + "', 'catalogue1', '" + day + "T01:00Z')");
    }

    @AfterAll
    static void stop() throws IOException {
        factory.close();
        server.close();
    }

    @Test
    void eachPublicationHoldsUntilTheNextOrUntilTheDeviceIsOutOfUse() {
        assertEquals(List.of(), on("2026-01-31", null), "not published yet");
        assertEquals(List.of("公告1号"), on("2026-02-01", null));
        assertEquals(List.of("公告1号"), on("2026-04-30", null));
        assertEquals(List.of("公告2号"), on("2026-05-01", "样板街"));
        assertEquals(List.of("公告2号"), on("2026-08-31", null));
        assertEquals(List.of(), on("2026-09-01", null), "out of use");
        assertEquals(List.of(), on("2026-05-01", "别处"));
        try (EntityManager em = factory.createEntityManager()) {
            PublishedDevice first = devices(em).on(LocalDate.of(2026, 3, 1), null, Page.Slice.first(10)).rows().get(0);
            assertEquals(LocalDate.of(2026, 5, 1), first.endedOn());
            assertEquals(LocalDate.of(2026, 9, 1), devices(em).on(LocalDate.of(2026, 6, 1), null, Page.Slice.first(10)).rows().get(0).endedOn());
        }
    }

    private static List<String> on(String day, String words) {
        try (EntityManager em = factory.createEntityManager()) {
            Page<PublishedDevice> page = devices(em).on(LocalDate.parse(day), words, Page.Slice.first(10));
            assertEquals(page.rows().size(), page.total());
            return page.rows().stream().map(PublishedDevice::document).toList();
        }
    }

    private static PublishedDevices devices(EntityManager em) {
        PublishedDevices devices = new PublishedDevices();
        devices.em = em;
        return devices;
    }
}
