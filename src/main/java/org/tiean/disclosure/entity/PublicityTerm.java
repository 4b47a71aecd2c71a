package org.tiean.disclosure.entity;

import java.time.LocalDate;

/**
 * How long a decision is shown.
 *
 * @param startsOn day of the decision (文书认定之日)
 * @param leastUntil from the next day on the party may ask for repair
 * @param mostUntil  last day it is shown
 */
public record PublicityTerm(LocalDate startsOn, LocalDate leastUntil, LocalDate mostUntil) {
}
