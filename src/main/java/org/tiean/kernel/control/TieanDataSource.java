package org.tiean.kernel.control;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source. Not XA on purpose: JPA and Flowable share it, hence one connection and one
 * commit per transaction. The account behind it may not change tables, nor the record.
 *
 * <p>{@code preparedStatementCacheQueries}: a case from clue to archive asks some four hundred different things. With the
 * driver's 256 each connection would forget them in turn just before they come again, and PostgreSQL parse and plan anew.
 * {@code jit=off}: what is asked here takes milliseconds; compiling a plan first because it looks dear would take hundreds.
 */
@DataSourceDefinition(
        name = TieanDataSource.JNDI,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "jdbc:postgresql://${MPCONFIG=tiean.db.host}:${MPCONFIG=tiean.db.port}/${MPCONFIG=tiean.db.name}"
                + "?currentSchema=tiean&ApplicationName=tiean"
                + "&preparedStatementCacheQueries=1000&preparedStatementCacheSizeMiB=16&options=-c%20jit=off",
        user = "${MPCONFIG=tiean.db.app.user}",
        password = "${MPCONFIG=tiean.db.app.password}",
        minPoolSize = 2,
        maxPoolSize = 30,
        // a connection is tried before it is lent, but not again for every statement of a busy page
        properties = {"fish.payara.is-connection-validation-required=true",
                "fish.payara.validate-atmost-once-period-in-seconds=5",
                "fish.payara.connection-validation-method=custom-validation",
                "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"})
@ApplicationScoped
public class TieanDataSource {

    /** Where JPA, Flowable and plain SQL find it. */
    public static final String JNDI = "java:app/jdbc/tiean";
}
