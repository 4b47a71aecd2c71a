package org.tiean.deploy.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL cluster of our own in {@code <data>/postgres}.
 *
 * <p>The embedded server's defaults trust every local connection and do not survive a power cut; here every role
 * needs its password and, unless told otherwise, a commit is on disk. The application's role may read and write
 * but owns nothing, so that what the owner's triggers and grants forbid is forbidden to it as well.
 */
final class LocalPostgres implements AutoCloseable {

    static final String DATABASE = "tiean";
    static final String OWNER = "tiean_owner";
    static final String APP = "tiean_app";
    /** Reads what is published, nothing else. */
    static final String PUBLIC = "tiean_public";
    static final String KEYCLOAK = "keycloak";

    private final int port;
    private final Path directory;
    private final boolean durable;
    private final Secrets secrets;
    private EmbeddedPostgres server;

    LocalPostgres(int port, Path data, boolean durable, Secrets secrets) {
        this.port = port;
        this.directory = data.resolve("postgres");
        this.durable = durable;
        this.secrets = secrets;
    }

    void start() {
        String onOff = durable ? "on" : "off";
        String superPassword = secrets.password("db.superuser");
        try {
            Files.createDirectories(directory.getParent());
            Path log = Files.createDirectories(directory.resolveSibling("log")).resolve("postgres.log");
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", onOff)
                    .setServerConfig("synchronous_commit", onOff)
                    .setServerConfig("full_page_writes", onOff)
                    .setServerConfig("timezone", "Asia/Shanghai")
                    .setServerConfig("max_connections", "120")
                    .setConnectConfig("password", superPassword)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            demandPasswords(superPassword);
            role(OWNER, "db.owner");
            role(APP, "db.app");
            role(PUBLIC, "db.public");
            role(KEYCLOAK, "db.keycloak");
            database(DATABASE, OWNER);
            database(KEYCLOAK, KEYCLOAK);
            furnish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StackException("数据库准备失败 / preparing the database failed: " + e.getMessage(), e);
        }
    }

    /** Empties a database; only for tests and for a realm that changed under the demo. */
    void recreate(String name) {
        try {
            execute("postgres", "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            database(name, name.equals(DATABASE) ? OWNER : name);
            if (name.equals(DATABASE)) {
                furnish();
            }
        } catch (SQLException e) {
            throw new StackException("数据库重建失败 / recreating database " + name + " failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** From now on nobody connects without a password, the superuser included. */
    private void demandPasswords(String superPassword) throws IOException, SQLException {
        Path hba = directory.resolve("pg_hba.conf");
        String line = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (!Files.readString(hba).equals(line)) {
            execute("postgres", "ALTER ROLE postgres PASSWORD '" + superPassword + "'");
            Files.writeString(hba, line, StandardOpenOption.TRUNCATE_EXISTING);
            execute("postgres", "SELECT pg_reload_conf()");
        }
    }

    private void role(String name, String secret) throws SQLException {
        if (missing("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            execute("postgres", "CREATE ROLE " + name + " LOGIN");
        }
        execute("postgres", "ALTER ROLE " + name + " PASSWORD '" + secrets.password(secret) + "'");
    }

    private void database(String name, String owner) throws SQLException {
        if (missing("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            execute("postgres", "CREATE DATABASE " + name + " OWNER " + owner);
            execute("postgres", "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    /** The application's schema and who may do what in it; harmless to repeat. */
    private void furnish() throws SQLException {
        for (String sql : List.of(
                "GRANT CONNECT ON DATABASE tiean TO tiean_app, tiean_public",
                "CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public",
                "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
                "CREATE SCHEMA IF NOT EXISTS tiean AUTHORIZATION tiean_owner",
                "GRANT USAGE ON SCHEMA tiean TO tiean_app, tiean_public",
                "ALTER DEFAULT PRIVILEGES FOR ROLE tiean_owner IN SCHEMA tiean"
                        + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tiean_app",
                "ALTER DEFAULT PRIVILEGES FOR ROLE tiean_owner IN SCHEMA tiean"
                        + " GRANT USAGE, SELECT ON SEQUENCES TO tiean_app",
                "ALTER ROLE tiean_owner IN DATABASE tiean SET search_path = tiean, public",
                "ALTER ROLE tiean_app IN DATABASE tiean SET search_path = tiean, public")) {
            execute(DATABASE, sql);
        }
    }

    private boolean missing(String query) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres",
                secrets.password("db.superuser"));
    }

    /**
     * After a kill -9 of the launcher the server may still run on these data, or its lock file may name a process
     * that is long gone. The first is stopped (SIGINT is PostgreSQL's "fast": roll back and close), the second removed.
     */
    static void endLeftover(Path data) {
        Path pidFile = data.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            boolean ours = ProcessHandle.of(pid).map(LocalPostgres::isPostgres).orElse(false);
            if (ours) {
                new ProcessBuilder("kill", "-INT", String.valueOf(pid)).inheritIO().start().waitFor();
                if (!Wait.until(Duration.ofSeconds(20), () -> ProcessHandle.of(pid).isEmpty())) {
                    throw new StackException("上次遗留的数据库进程 " + pid + " 无法停止 / PostgreSQL process " + pid
                            + " of an earlier start does not stop");
                }
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info().command().map(command -> command.endsWith("/postgres")).orElse(false);
    }
}
