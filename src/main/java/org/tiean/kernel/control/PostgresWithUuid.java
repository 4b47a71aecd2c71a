package org.tiean.kernel.control;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as EclipseLink 4 knows it, but an absent {@link UUID} is sent as one. EclipseLink would send a
 * null of type varchar, which a column of type uuid refuses; so no optional id could ever be left out.
 */
public class PostgresWithUuid extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> javaType) {
        return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
    }
}
