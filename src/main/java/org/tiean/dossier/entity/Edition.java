package org.tiean.dossier.entity;

/** For whom an evidence package is (证据包版本). */
public enum Edition {
    /** 全本: for the court and the reviewing organ. */
    FULL,
    /** 当事人本: without the internal volume (副卷), the complainant and third persons. */
    PARTY
}
