/**
 * Remedies (救济): what the party does against a decision, as the organ that made it lives through it. A review may be handed in
 * through the organ itself where it decided on the spot or from a camera, at the counter or in the party's room; it gives a receipt and
 * corrects itself or sends it on, with proof, within five working days; of what was accepted it receives a copy, answers with evidence and basis, and waits. A suit likewise, in one
 * instance or two. While either runs no evidence is collected against the party, the surcharge stands still, the court is not
 * applied to, and where execution was stayed nothing is demanded. How it ends is written down once, and its effects follow: the
 * surcharge grows again, or the decision is changed or falls ({@code decision.boundary.DecisionChanges}), money goes back, what was
 * published comes down, and where the organ has to decide anew the case is open again. One at a time runs in a case.
 *
 * <p>Sources: 行政复议法 20–23, 29–34, 39–54, 62–78, 88; 行政诉讼法 3(3), 26, 29, 34, 35, 44–46, 56, 60–62, 67–77, 85–89; 行政处罚法 73;
 * rulebook E, Z-4, Z-6.
 */
package org.tiean.remedy;
