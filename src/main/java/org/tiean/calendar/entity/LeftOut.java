package org.tiean.calendar.entity;

import java.io.Serializable;

/**
 * Days left out of a count, and why.
 *
 * @param days   the days
 * @param ground as the definition of the limit names it, such as 鉴定
 */
public record LeftOut(DateInterval days, String ground) implements Serializable {
}
