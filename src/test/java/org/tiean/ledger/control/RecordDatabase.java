package org.tiean.ledger.control;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGProperty;

/** A real PostgreSQL with the two roles of the installation and the ledger's migrations, for one test class. */
final class RecordDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    RecordDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        try (Connection admin = server.getPostgresDatabase().getConnection(); Statement sql = admin.createStatement()) {
            sql.execute("CREATE ROLE tiean_owner LOGIN PASSWORD 'owner'");
            sql.execute("CREATE ROLE tiean_app LOGIN PASSWORD 'app'");
            sql.execute("CREATE SCHEMA tiean AUTHORIZATION tiean_owner");
            sql.execute("GRANT USAGE ON SCHEMA tiean TO tiean_app");
            sql.execute("ALTER DEFAULT PRIVILEGES FOR ROLE tiean_owner IN SCHEMA tiean"
                    + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tiean_app");
        }
        migrate("V010__ledger.sql");
        migrate("V230__transparency_log.sql");
    }

    private void migrate(String script) throws IOException, SQLException {
        try (Connection owner = owner(); InputStream migration = getClass().getResourceAsStream("/db/migration/" + script);
                Statement sql = owner.createStatement()) {
            sql.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            owner.commit();
        }
    }

    Connection app() throws SQLException {
        return connect("tiean_app", "app");
    }

    Connection owner() throws SQLException {
        return connect("tiean_owner", "owner");
    }

    /** Of the intruder who switches the triggers off. */
    Connection superuser() throws SQLException {
        return connect("postgres", "postgres");
    }

    private Connection connect(String user, String password) throws SQLException {
        Connection connection = DriverManager.getConnection(
                server.getJdbcUrl(user, "postgres") + "&" + PGProperty.PASSWORD.getName() + "=" + password);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
