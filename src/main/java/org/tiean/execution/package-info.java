/**
 * Execution (执行): what a decision orders is performed, above all the fine. Deciding and collecting are
 * separate (行政处罚法67); each decision with a fine has an account that opens when the decision is served,
 * takes payments one by one and is never rewritten, and closes when fine and surcharge are paid in full.
 *
 * <p>Sources: 行政处罚法 66–74; 行政强制法 34–58; 城乡规划法 64–68; 罚款决定与罚款收缴分离实施办法 7, 9. A party in hardship may be granted a later day or a plan of
 * parts ({@link org.tiean.execution.entity.Deferral}), which bears no surcharge while it is kept. What is
 * overdue is demanded and, if it does not come, applied for to the court ({@link org.tiean.execution.entity.Enforcement}).
 * A party may pay on line: the order and its sum are ours, the money and the word that it came are the bank's
 * ({@link org.tiean.execution.entity.PaymentOrder}).
 * A decision that was changed or fell takes its account along ({@link org.tiean.execution.boundary.ChangedFines}), and what was paid too
 * much goes back ({@link org.tiean.execution.boundary.Refunds}).
 * What money cannot do the organ brings about itself ({@link org.tiean.execution.entity.CoerciveExecution}): a building comes down
 * after demand, the government's order, decision and announcement and after the time for review and suit; somebody else performs
 * where traffic, environment or nature would suffer; what lies on a road is removed at once. It runs beside the case, stands still for
 * a review, by suspension or under an agreement, and is undone where the decision falls. Confiscated goods are disposed of as the head
 * approved, all proceeds to the treasury ({@link org.tiean.execution.entity.GoodsDisposal}); disposal orders, custody records the move.
 * What was sealed or detained and is still lawfully held may be auctioned against a fine that nobody contested in time and nobody paid on demand
 * ({@link org.tiean.execution.entity.SeizedAuction}; 行政强制法46(3)); what is above fine and surcharge goes back, the rest is left to the court.
 */
package org.tiean.execution;
