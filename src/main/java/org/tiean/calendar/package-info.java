/**
 * Working days, day counting per law, time limits with their article, pauses and extensions (期限).
 *
 * <p>Every law counts its own way: 行政处罚法 85 makes working days of "二日", "三日", "五日" and "七日" only,
 * 行政强制法 69 of every term up to ten days, 行政诉讼法 of none. The day of the event is not counted
 * (民事诉讼法 85(2)); a period of calendar days, months or years that ends on a rest day ends on the next
 * day that is none (85(3)), where that rule applies.
 *
 * <p>Law is data here: {@code time-limits.csv} holds every limit with its article, trigger, length and
 * what happens at its end, {@code day-terms.csv} which terms of which law are working days; the State
 * Council's yearly holiday notices are loaded as tables with versions. The code holds the method only.
 * A result says how it came about, stretch by stretch, and whether it is provisional because it touches a
 * year without a table.
 *
 * <p>Limits that run on a subject are kept by {@link org.tiean.calendar.boundary.TimeLimits}, which
 * announces each moved end as {@link org.tiean.calendar.entity.LimitMoved}. When a holiday table is taken in, the limits
 * that touch its year are counted anew in one stream and each case whose ends moved records it.
 *
 * <p>What of the rulebook's master table is no clock (sums, bans, shares) is listed in {@code not-a-clock.csv} with the
 * code that has it.
 */
package org.tiean.calendar;
