package org.tiean.ledger.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry as read from its stored bytes.
 *
 * @param article as cited, e.g. 《行政处罚法》第五十八条第一款; null where none
 * @param payload canonical JSON; null where withheld or erased by law
 */
public record EntryView(long sequence, String act, String article, Instant occurredAt, Instant recordedAt,
        String actorId, String hash, String payload) implements Serializable {
}
