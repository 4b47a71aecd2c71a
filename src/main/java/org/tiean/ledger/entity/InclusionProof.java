package org.tiean.ledger.entity;

import java.io.Serializable;
import java.util.List;

/**
 * That a leaf is in the tree (包含证明, RFC 6962, 2.1.1).
 *
 * @param size of the tree
 * @param path hashes from the leaf upwards, 64 hexadecimal digits each
 */
public record InclusionProof(Leaf leaf, long size, List<String> path) implements Serializable {
}
