package org.tiean.authority.entity;

/** An item of an edition as lists show it: one row; the clause texts stay away. */
public record PowerEntryLine(String family, String itemCode, PowerKind kind, String domain, String name,
        boolean switchedOn) {
}
