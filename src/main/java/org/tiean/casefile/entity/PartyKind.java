package org.tiean.casefile.entity;

/** What a party is in law (当事人类别). */
public enum PartyKind {
    /** 自然人. */
    CITIZEN,
    /** 个体工商户: a citizen for ceilings and ranges unless a local rule says otherwise (rulebook Z-10). */
    SOLE_TRADER,
    /** 法人或者其他组织. */
    ORGANISATION;

    /** Whether ceilings and ranges for units (单位) apply, given the local rule on sole traders. */
    public boolean isUnit(boolean soleTradersAreUnits) {
        return this == ORGANISATION || this == SOLE_TRADER && soleTradersAreUnits;
    }
}
