package org.tiean.discretion.entity;

import java.util.Locale;

/** For whom a benchmark holds. */
public enum PartyGroup {
    ANY,
    CITIZEN,
    ORGANISATION;

    /** As the tables write it: any, citizen, organisation. */
    public static PartyGroup parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
