package org.tiean.ledger.entity;

/** What a verification can find wrong with a chain. */
public enum Flaw {
    /** The header is not the canonical JSON of the specification. */
    MALFORMED,
    /** The header names another chain. */
    FOREIGN,
    /** The header names another place in the chain. */
    MOVED,
    /** An entry is missing here. */
    MISSING,
    /** The header is not the one whose hash was kept. */
    HEADER_CHANGED,
    /** The entry does not name the hash of the one before it. */
    LINK_BROKEN,
    /** The payload is not the one the header digests. */
    PAYLOAD_CHANGED,
    /** The chain ends before the head that is known. */
    TRUNCATED,
    /** The entry at the known head is not the known one: it, or everything up to it, was rewritten. */
    HEAD_DIFFERS,
    /** There are entries after the head kept by the database. */
    BEYOND_HEAD;

    /** Key of the sentence for the reader. */
    public String key() {
        return "ledger.flaw." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
