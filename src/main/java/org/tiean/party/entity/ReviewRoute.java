package org.tiean.party.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Against what, where and until when administrative review can be sought (行政复议法20, 22–24, 27).
 *
 * @param decisionId  id of the decision
 * @param number       of the decision
 * @param reviewOrgan  where
 * @param respondent   the organ that decided (被申请人)
 * @param court        where a suit is brought
 * @param reviewDue    last day, null once it is over
 * @param suitDue      last day to go to court at once; null where review comes first (复议前置) or it is over
 * @param throughOrgan whether it may be handed in at the organ that decided (行政复议法32)
 * @param reviewFirst  whether review comes before a suit (行政复议法23)
 */
public record ReviewRoute(UUID decisionId, String number, LocalDate decidedOn, LocalDate servedOn, String reviewOrgan, String respondent, String court,
                          LocalDate reviewDue, LocalDate suitDue, boolean throughOrgan, boolean reviewFirst) {
}
