package org.tiean.authority.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * May this agency do this, there and then (权限问题)?
 *
 * @param item       family or code; a code stands for its family, the version follows {@code actDate}
 * @param actDate    day of the unlawful act (its end, if it lasted): the substance follows it
 * @param actingDate day on which the agency acts: competence and procedure follow it
 * @param filedOn    day the agency filed the case, or null: if the power has moved since, a transition clause decides
 * @param place      where the act happened, from the city downward, or null to leave the place aside
 */
public record CompetenceQuestion(UUID agencyId, String item, LocalDate actDate, LocalDate actingDate,
        LocalDate filedOn, String place) {
}
