package org.tiean.kernel.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A query of the database's own language put together piece by piece; values only ever go in as parameters. */
public final class Sql {

    private final StringBuilder text;
    private final List<Object> values;

    public Sql(String begin) {
        this(new StringBuilder(begin), new ArrayList<>());
    }

    private Sql(StringBuilder text, List<Object> values) {
        this.text = text;
        this.values = values;
    }

    /** Adds text of the program, never of a user. */
    public Sql add(String piece) {
        text.append(piece);
        return this;
    }

    /** Adds a value; null is not allowed, because {@code = null} finds nothing without saying so. */
    public Sql value(Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a null parameter in: " + text);
        }
        values.add(value);
        text.append('?').append(values.size());
        return this;
    }

    /** Adds an id, or nothing's id for null: equal to no row. */
    public Sql uuid(UUID id) {
        if (id == null) {
            text.append("cast(null as uuid)");
            return this;
        }
        value(id.toString());
        text.insert(text.length() - String.valueOf(values.size()).length() - 1, "cast(").append(" as uuid)");
        return this;
    }

    /** The same conditions under another beginning or end, e.g. to count. */
    public Sql wrapped(String before, String after) {
        return new Sql(new StringBuilder(before).append(text).append(after), new ArrayList<>(values));
    }

    /** The query with its values. */
    public Query on(EntityManager em) {
        Query query = em.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
