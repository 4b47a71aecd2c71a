package org.tiean.demo.entity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A sample case being played.
 *
 * @param pair logins of the two officers
 */
public record Played(SampleCase sample, UUID caseId, String[] pair) {

    /** The one party, under the same id each time it is asked for. */
    public UUID partyId() {
        return UUID.nameUUIDFromBytes(("party:" + caseId).getBytes(StandardCharsets.UTF_8));
    }

    /** Whose name stands under what the party says and receives. */
    public String signer() {
        String representative = sample.party().legalRepresentative();
        return representative == null ? sample.party().name() : representative;
    }

    /** As what the signer signs. */
    public String capacity() {
        return switch (sample.party().kind()) {
            case CITIZEN -> "本人";
            case SOLE_TRADER -> "经营者";
            case ORGANISATION -> "法定代表人";
        };
    }
}
