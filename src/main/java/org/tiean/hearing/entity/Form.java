package org.tiean.hearing.entity;

/** How the party spoke (提出方式): both are good (住建部令第55号). */
public enum Form {
    /** 书面. */
    WRITTEN,
    /** 口头, taken down in a record the party signed. */
    ORAL
}
