package org.tiean.disclosure.boundary;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiean.benchmark.PublishedDecisions;
import org.tiean.kernel.entity.Zones;

/** A real PostgreSQL with the tables as they will be, filled with invented published decisions, and the search of the house on it. */
public final class ShelfDatabase implements AutoCloseable {

    private static final int HOUR = 10;

    private final EmbeddedPostgres server;
    private final EntityManagerFactory factory;

    /** @param number of decisions; their statistics are taken only where that is said */
    public ShelfDatabase(int number, boolean analysed) throws IOException, SQLException {
        // the bundled PostgreSQL has no just-in-time compiler; the house switches it off for the public search (TieanDataSource)
        server = EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin").setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("autovacuum", "off").start();
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("create role tiean_app login; create role tiean_public login; create schema tiean; grant usage on schema tiean to tiean_app;"
                    + "alter default privileges in schema tiean grant select, insert, update, delete on tables to tiean_app;"
                    + "alter role tiean_app set search_path = tiean; set search_path = tiean");
            try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
                for (Path migration : migrations.sorted().toList()) {
                    sql.execute(Files.readString(migration));
                }
            }
            fill(admin, sql, number);
            sql.execute(analysed ? "vacuum analyze tiean.public_decision" : "vacuum tiean.public_decision");
        }
        factory = readers(server);
    }

    /** Who asks as the public does: with the account that may read what is published, and nothing else. */
    static EntityManagerFactory readers(EmbeddedPostgres server) {
        return Persistence.createEntityManagerFactory("disclosure-test", Map.of(
                "eclipselink.persistencexml", "disclosure/persistence.xml",
                "jakarta.persistence.jdbc.url", server.getJdbcUrl("tiean_public", "postgres"), "jakarta.persistence.jdbc.user", "tiean_public"));
    }

    /** The index is made at the end: row by row it would take ten times as long. */
    private static void fill(Connection admin, Statement sql, int number) throws SQLException, IOException {
        String index;
        try (ResultSet row = sql.executeQuery("select pg_get_indexdef('tiean.public_decision_tokens'::regclass)")) {
            row.next();
            index = row.getString(1);
        }
        sql.execute("drop index tiean.public_decision_tokens");
        new PublishedDecisions(20_261_127, number).into(admin);
        sql.execute("set maintenance_work_mem = '512MB'; " + index
                + "; alter index tiean.public_decision_tokens alter column 1 set statistics 300");
    }

    /** The search, asked on the day after the last decision. */
    public static PublicDecisions decisions(EntityManager em) {
        PublicDecisions decisions = new PublicDecisions();
        decisions.em = em;
        decisions.clock = Clock.fixed(PublishedDecisions.TODAY.atTime(HOUR, 0).atZone(Zones.CHINA).toInstant(), Zones.CHINA);
        return decisions;
    }

    public EntityManager open() {
        return factory.createEntityManager();
    }

    /**
     * A replica of it, made as an operator makes one: a copy of the files while the server runs, then whatever it writes from now on.
     *
     * @param directory empty, for the replica's files
     */
    EmbeddedPostgres replica(Path directory) throws IOException, SQLException {
        try (Connection admin = connect(); Statement sql = admin.createStatement()) {
            sql.execute("select pg_backup_start('replica', true)");
            copy(Path.of(text(sql, "show data_directory")), directory);
            Files.writeString(directory.resolve("backup_label"), text(sql, "select labelfile from pg_backup_stop(false)"));
        }
        Files.writeString(directory.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=" + server.getPort() + " user=postgres'\n");
        Files.createFile(directory.resolve("standby.signal"));
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false).start();
    }

    private static String text(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(one -> !one.getFileName().toString().startsWith("postmaster.")).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
    }

    /** As the one who owns the tables. */
    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Numbers of decisions in the order of a plain query, nothing else than {@code where}. */
    public List<String> plain(String where, String order, int offset, int most) throws SQLException {
        List<String> numbers = new ArrayList<>();
        LocalDate today = PublishedDecisions.TODAY;
        try (Connection admin = connect(); Statement sql = admin.createStatement();
                ResultSet rows = sql.executeQuery("select number from tiean.public_decision p where ends_on >= date '" + today + "' and " + where
                        + " order by " + order + " offset " + offset + " limit " + most)) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }

    public long plainCount(String where) throws SQLException {
        try (Connection admin = connect(); Statement sql = admin.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from tiean.public_decision p where ends_on >= date '" + PublishedDecisions.TODAY
                        + "' and " + where)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        factory.close();
        server.close();
    }
}
