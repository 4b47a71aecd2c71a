package org.tiean.casefile.entity;

import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * What is recorded about a party.
 *
 * @param id                  made by the caller
 * @param name                full name as on the certificate or licence, at most 200 characters
 * @param idType              居民身份证, 统一社会信用代码 or another certificate
 * @param idNumber            its number, null where it is not known yet
 * @param legalRepresentative 法定代表人/负责人/经营者, null for a citizen
 * @param address             domicile or place of business, null where not known yet
 * @param phone               null where not known
 */
public record PartyDetails(UUID id, PartyKind kind, String name, String idType, ProtectedText idNumber,
                           String legalRepresentative, ProtectedText address, ProtectedText phone) {

    private static final int LONGEST_NAME = 200;

    public PartyDetails {
        if (id == null || kind == null || name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("casefile.party.incomplete");
        }
    }
}
