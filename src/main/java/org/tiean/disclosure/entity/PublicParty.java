package org.tiean.disclosure.entity;

import org.tiean.casefile.entity.PartyKind;

/**
 * What everybody may know of a party.
 *
 * @param name                of a citizen the surname and 某
 * @param code                统一社会信用代码, null for a citizen
 * @param legalRepresentative name only, null unless an organisation
 * @param address             whole for an organisation, to the district for everybody else, or null
 */
public record PublicParty(PartyKind kind, String name, String code, String legalRepresentative, String address) {
}
