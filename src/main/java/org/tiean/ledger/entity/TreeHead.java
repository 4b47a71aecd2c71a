package org.tiean.ledger.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * The head of the log at one size (树头): what the agency signs, has time-stamped and publishes.
 *
 * @param size   how many leaves the tree has
 * @param root   its root, 64 hexadecimal digits
 * @param madeAt by the clock of the house
 * @param head   the canonical bytes as a text; signature and time stamp are over them
 * @param seal   signature and time stamp, null as long as they are on their way
 */
public record TreeHead(long size, String root, Instant madeAt, String head, TreeSeal seal) implements Serializable {

    public boolean isSealed() {
        return seal != null;
    }
}
