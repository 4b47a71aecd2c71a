package org.tiean.discretion.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A benchmark in a list.
 *
 * @param id    of the edition
 * @param item  name of the item
 * @param organ who made it; null where it was not asked for
 * @param to    last day in force, null while in force
 */
public record BenchmarkLine(UUID id, String itemCode, String item, PartyGroup party, String organ, LocalDate from, LocalDate to)
        implements Serializable {
}
