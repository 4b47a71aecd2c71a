/**
 * Discretion benchmarks and their computation (行政处罚裁量基准).
 *
 * <p>A benchmark refines the range of one penalty clause for one kind of party into tiers, each with the
 * facts that lead to it (行政处罚法 34; 国办发〔2022〕27号). The facts choose the tier, never the sum; inside the
 * tier the officer chooses, with a written reason. A sum outside the tier is a departure (调整适用) that the
 * main head or a collective discussion must approve (27号（十二）); a sum outside the statutory range is
 * refused, except below the minimum on an express ground of mitigation (减轻, 行政处罚法 30–32).
 *
 * <p>A benchmark has a maker. A lower level only refines inside its superior's tiers, a town or street makes none
 * (27号（四）（五）); the import refuses what oversteps, with its place. A departure from the own benchmark is
 * approved by the main head or a discussion, one from another organ's by that organ. Earlier decisions are looked
 * up in the register of all agencies, not claimed: they end "first" and count for "again".
 *
 * <p>The computation is pure: the range, the facts, the party's history and the grounds are handed in. It
 * gives a tree that says which question was asked, what was found and what followed; the tree is saved
 * with the case and printed into the decision. Texts in it are Chinese, being part of the record.
 */
package org.tiean.discretion;
