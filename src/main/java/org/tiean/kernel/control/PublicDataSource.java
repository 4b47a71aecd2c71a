package org.tiean.kernel.control;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where the public search reads: the same database, or by {@code tiean.public.db.*} a replica of it, under an account that needs
 * the right to read one table. It never takes part in a transaction with {@link TieanDataSource}, being no XA source either.
 */
@DataSourceDefinition(
        name = PublicDataSource.JNDI,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "jdbc:postgresql://${MPCONFIG=tiean.public.db.host}:${MPCONFIG=tiean.public.db.port}/${MPCONFIG=tiean.public.db.name}"
                + "?currentSchema=tiean&ApplicationName=tiean-public&readOnly=true&readOnlyMode=always&options=-c%20jit=off",
        user = "${MPCONFIG=tiean.public.db.user}",
        password = "${MPCONFIG=tiean.public.db.password}",
        minPoolSize = 1,
        maxPoolSize = 15,
        properties = {"fish.payara.is-connection-validation-required=true",
                "fish.payara.validate-atmost-once-period-in-seconds=5",
                "fish.payara.connection-validation-method=custom-validation",
                "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"})
@ApplicationScoped
public class PublicDataSource {

    /** Where the public search finds it. */
    public static final String JNDI = "java:app/jdbc/tiean-public";
}
