package org.tiean.settings.entity;

/** For whom a sum is set (当事人类别). 个体工商户 fall under one of the two by {@code party.sole-trader-as-citizen}. */
public enum PartyKind {
    /** 公民. */
    CITIZEN,
    /** 法人或者其他组织. */
    ORGANISATION,
    /** A row for both; nobody's own kind. */
    ANY;

    /** Whether a row of this kind speaks about that party. */
    public boolean covers(PartyKind party) {
        return this == ANY || this == party;
    }
}
