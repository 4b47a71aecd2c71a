package org.tiean.disclosure.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the public entry of a decision says; every personal value has been removed before.
 *
 * @param place      where it was done, null where nothing of it is told
 * @param penalties  one line each, as they stand, read: 罚款人民币伍仟元整（¥5,000.00）
 * @param changeNote by which paper the decision was changed; null where it stands as it was made
 */
public record PublicContent(String number, UUID agencyId, String agency, String item, PublicParty party, PublicPlace place, String facts,
                            String violated, String basis, List<String> penalties, LocalDate decidedOn, String changeNote) {

    public PublicContent {
        penalties = List.copyOf(penalties);
    }
}
