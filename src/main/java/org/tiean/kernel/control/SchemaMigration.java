package org.tiean.kernel.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.tiean.kernel.entity.Opening;
import org.tiean.kernel.entity.SchemaMigrated;

/**
 * Brings the tables up to date before anything else starts, as the owner role. The application itself
 * then works under a weaker account that cannot change them.
 */
@ApplicationScoped
public class SchemaMigration {

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Inject
    @ConfigProperty(name = "tiean.db.host")
    String host;

    @Inject
    @ConfigProperty(name = "tiean.db.port")
    int port;

    @Inject
    @ConfigProperty(name = "tiean.db.name")
    String database;

    @Inject
    @ConfigProperty(name = "tiean.db.owner.user")
    String owner;

    @Inject
    @ConfigProperty(name = "tiean.db.owner.password")
    String ownerPassword;

    @Inject
    Event<SchemaMigrated> migrated;

    void onStart(@Observes @Priority(1) Opening opening) {
        DataSource asOwner = asOwner();
        int applied = Flyway.configure()
                .dataSource(asOwner)
                .schemas("tiean")
                .locations("classpath:db/migration")
                // Work done side by side brings its migrations in number ranges of its own: a lower one may come later.
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.info(() -> "database schema up to date, " + applied + " migrations applied");
        migrated.fire(new SchemaMigrated(asOwner));
    }

    private DataSource asOwner() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(owner);
        source.setPassword(ownerPassword);
        source.setCurrentSchema("tiean");
        return source;
    }
}
