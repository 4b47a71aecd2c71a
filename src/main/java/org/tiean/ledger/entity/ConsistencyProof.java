package org.tiean.ledger.entity;

import java.io.Serializable;
import java.util.List;

/**
 * That the later tree begins with the earlier one: nothing in it was changed, taken out or put between (一致性证明, RFC 6962,
 * 2.1.2).
 *
 * @param proof hashes, 64 hexadecimal digits each
 */
public record ConsistencyProof(long earlier, String earlierRoot, long later, String laterRoot, List<String> proof)
        implements Serializable {
}
