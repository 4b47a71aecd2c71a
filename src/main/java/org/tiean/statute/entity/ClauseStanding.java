package org.tiean.statute.entity;

/** What is known of a cited clause (条文核对). Paragraphs and items are looked up where they are kept. */
public enum ClauseStanding {
    /** The statute's text was read to its end, and it has the article. */
    SEEN,
    /** No article is named, the statute is not in the register, or its text was not seen: nobody has verified it. */
    NOT_SEEN,
    /** The statute was read to its end and has no such article. */
    ABSENT
}
