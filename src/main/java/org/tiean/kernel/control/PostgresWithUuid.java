package org.tiean.kernel.control;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as EclipseLink 4 knows it, but an absent value is sent without a type. EclipseLink would call every null
 * whose type it does not know a varchar, which a column of type uuid refuses; so no optional id could ever be left out.
 */
public class PostgresWithUuid extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    protected void setNullFromDatabaseField(DatabaseField field, PreparedStatement statement, int index) throws SQLException {
        statement.setNull(index, Types.NULL);
    }
}
