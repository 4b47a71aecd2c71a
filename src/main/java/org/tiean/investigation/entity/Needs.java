package org.tiean.investigation.entity;

/**
 * What the proposal has to go through (听证、法制审核、集体讨论).
 *
 * @param hearing     the party must be told of the right to a hearing (行政处罚法 63)
 * @param legalReview legal review before the decision (行政处罚法 58(1); rulebook A6.6)
 * @param discussion  collective discussion by the heads (行政处罚法 57(2); rulebook G1.9)
 */
public record Needs(boolean hearing, boolean legalReview, boolean discussion) {

    /** What either needs. */
    public Needs and(Needs other) {
        return new Needs(hearing || other.hearing, legalReview || other.legalReview, discussion || other.discussion);
    }
}
