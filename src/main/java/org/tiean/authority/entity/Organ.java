package org.tiean.authority.entity;

import java.util.UUID;

/**
 * In whose name an act is done (作出机关), and where the party turns against it.
 *
 * @param agencyId     the issuing organ, which may be another than the agency that handles the case
 * @param name         as printed under the document
 * @param numberPrefix words before the document number
 * @param sealAlias    its seal
 * @param reviewOrgan  where administrative review is sought (行政复议法 24, 27)
 * @param court        where a suit is brought
 */
public record Organ(UUID agencyId, String name, String numberPrefix, String sealAlias, String reviewOrgan,
        String court) {
}
