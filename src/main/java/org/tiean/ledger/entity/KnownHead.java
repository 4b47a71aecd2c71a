package org.tiean.ledger.entity;

import java.io.Serializable;

/**
 * Where a chain is known to have stood: kept outside (printed, published, handed to the party), it shows
 * a tail cut off or rewritten later.
 *
 * @param sequence the last entry then; 0 for an empty chain
 * @param hash     that entry's hash, 64 hexadecimal digits; 64 zeros for an empty chain
 */
public record KnownHead(long sequence, String hash) implements Serializable {
}
