package org.tiean.casefile.entity;

import java.util.UUID;

/**
 * In whose name a case was decided, under whose seal, and where it can be challenged.
 *
 * @param reviewOrgan the government to which review is applied for (行政复议机关)
 * @param court       the court a suit goes to
 */
public record DecidingOrgan(UUID agencyId, String name, String sealAlias, String reviewOrgan, String court) {
}
