package org.tiean.authority.entity;

/**
 * What an agency's documents and pages print.
 *
 * @param name              full name, as on the seal
 * @param shortName         short name for pages
 * @param numberPrefix      area and organ words of document numbers (区划简称、机关代字), e.g. 示样综执
 * @param sealAlias         alias of the seal's key; null for an agency that has no seal of its own
 * @param creditCode        unified social credit code (统一社会信用代码)
 * @param area              the area it works in, from the city downward, e.g. 示范市样板区虚构镇
 * @param government        department: the government it belongs to; town: that government itself; street:
 *                          the government that set it up
 * @param higherGovernment  the next higher government
 * @param reviewOrgan       null = derived from the organ type; a name only where a law rules otherwise
 * @param court             the court for suits and enforcement
 */
public record AgencyProfile(String name, String shortName, String numberPrefix, String sealAlias, String creditCode,
        String address, String phone, String area, String government, String higherGovernment, String reviewOrgan,
        String court) {
}
