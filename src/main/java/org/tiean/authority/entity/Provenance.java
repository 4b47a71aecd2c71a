package org.tiean.authority.entity;

/**
 * Where a row of the power list comes from.
 *
 * @param supersedes      code of the version it replaces, or null
 * @param jurisdiction    whose law it is, e.g. 全国, 浙江省
 * @param verification    how it was checked, e.g. MIRROR_TEXT
 * @param verifiedAgainst the text it was checked against
 * @param contentHash     SHA-256 of the row without its end date: a known code never changes its content
 */
public record Provenance(String supersedes, String jurisdiction, String verification, String verifiedAgainst,
        String notes, String contentHash) {
}
