package org.tiean.identity.entity;

import java.util.Objects;
import java.util.UUID;

/**
 * Somebody who acts on one case without an account (无账号的来访者): a party at its room, or the bank that tells of a
 * payment. Holds no role; what it may do is said act by act.
 *
 * @param kind    how sure it is who stands there
 * @param caseId  the one case
 * @param partyId the party, or for the bank whose fine is paid
 */
public record Visitor(Kind kind, UUID caseId, UUID partyId) {

    private static final String PARTY = "party:";
    private static final String BANK = "bank";

    /** How somebody without an account is known. */
    public enum Kind {
        /** By document number and access code (文号加查询码). */
        PARTY_BY_CODE,
        /** Besides by identity number and a code sent to the confirmed phone (已核验身份). */
        PARTY_IDENTIFIED,
        /** By the signature under its notification (代收机构). */
        BANK;

        /** Whether being known like this suffices where that is asked. */
        public boolean suffices(Kind asked) {
            return this == asked || this == PARTY_IDENTIFIED && asked == PARTY_BY_CODE;
        }
    }

    public Visitor {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(partyId);
    }

    /** As the record names it. */
    public String name() {
        return kind == Kind.BANK ? BANK : PARTY + partyId;
    }

    /** Whether a name in the record is that of a party. */
    public static boolean isParty(String name) {
        return name.startsWith(PARTY);
    }

    /** Whether a name in the record is that of the bank. */
    public static boolean isBank(String name) {
        return name.equals(BANK);
    }
}
