/**
 * What the law leaves to the place (CONFIG points of the rulebook): thresholds, terms, wording and habits,
 * for everywhere or for one agency, each with the days it holds, why, and from which source.
 *
 * <p>{@code settings.csv} declares every key with its type, a cautious default and the reason for it; a key
 * that is not declared cannot be set or asked. {@link org.tiean.settings.boundary.Settings} answers for an
 * agency and a day. Sums that decide a procedure are
 * {@link org.tiean.settings.entity.Threshold thresholds}: the operator matters (超过 against 以上), so
 * nobody compares them by hand.
 *
 * <p>Sources: 行政处罚法 51, 57, 58, 63, 68; rulebook sections 0.3, Z1.
 */
package org.tiean.settings;
