package org.tiean.ledger.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * The receipt of an append.
 *
 * @param sequence   1 for the first entry of its chain
 * @param recordedAt by the clock of the house, to the microsecond
 * @param hash       SHA-256 of the header, 64 hexadecimal digits: what an anchor outside would keep
 */
public record Entry(Chain chain, long sequence, Instant recordedAt, String hash) implements Serializable {
}
