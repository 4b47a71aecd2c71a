package org.tiean.wholecase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the tables of a house, of the one of the tests or of another one. */
public interface Rows {

    /** @param values one for each question mark, as text */
    List<Object[]> of(String sql, String... values);

    /** Through a connection of its own. */
    static Rows over(Connection connection) {
        return (sql, values) -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    select.setString(i + 1, values[i]);
                }
                return read(select);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        };
    }

    private static List<Object[]> read(PreparedStatement select) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                Object[] cells = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    cells[i] = row.getObject(i + 1);
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
