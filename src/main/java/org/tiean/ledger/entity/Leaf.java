package org.tiean.ledger.entity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * A leaf of the log: where a chain stood when it was logged.
 *
 * @param index place in the tree, from 0
 * @param hash  of the entry, 64 hexadecimal digits
 */
public record Leaf(long index, String chain, long sequence, String hash) implements Serializable {

    /** The canonical bytes (RFC 8785) that are hashed; neither name nor hash has anything to escape. */
    public byte[] canonical() {
        return ("{\"chain\":\"" + chain + "\",\"hash\":\"" + hash + "\",\"seq\":" + sequence + ",\"v\":1}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
