package org.tiean.disclosure.entity;

import java.util.List;

/**
 * One side by which a found list may be narrowed further.
 *
 * @param name the request parameter that narrows by it
 */
public record Facet(String name, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /**
     * @param value what the parameter takes
     * @param label as read; for a band its constant
     * @param count of the decisions found that have it
     */
    public record Value(String value, String label, long count) {
    }
}
