package org.tiean.workflow.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision table as a page shows it (决策表).
 *
 * @param from   first day it holds
 * @param inputs what is asked, in Chinese
 * @param output what follows, in Chinese
 */
public record ReadableTable(String name, LocalDate from, List<String> inputs, String output, List<Row> rows) {

    /**
     * One row.
     *
     * @param conditions per input: true, false, or null where it does not matter
     */
    public record Row(List<Boolean> conditions, boolean due, String ground) {
    }
}
