package org.tiean.ledger.verifier;

import java.util.Arrays;
import java.util.List;

/** The proofs of RFC 6962, 2.1.1 and 2.1.2, followed downwards as the definitions are written. */
final class Tree {

    private Tree() {
    }

    static byte[] leaf(byte[] leaf) {
        return Bytes.sha256(new byte[] {0}, leaf);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Bytes.sha256(new byte[] {1}, left, right);
    }

    /** Whether PATH(index, D[size]) leads from the leaf to the root. */
    static boolean includes(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || path.size() > 64) {
            return false;
        }
        byte[] found = up(leafHash, index, size, path, path.size());
        return found != null && Arrays.equals(found, root);
    }

    private static byte[] up(byte[] leafHash, long index, long size, List<byte[]> path, int left) {
        if (size == 1) {
            return left == 0 ? leafHash : null;
        }
        if (left == 0) {
            return null;
        }
        long split = Long.highestOneBit(size - 1);
        byte[] other = path.get(left - 1);
        if (index < split) {
            byte[] below = up(leafHash, index, split, path, left - 1);
            return below == null ? null : node(below, other);
        }
        byte[] below = up(leafHash, index - split, size - split, path, left - 1);
        return below == null ? null : node(other, below);
    }

    /** Whether PROOF(earlier, D[later]) shows that the later tree begins with the earlier one. */
    static boolean consistent(long earlier, byte[] earlierRoot, long later, byte[] laterRoot, List<byte[]> proof) {
        if (earlier < 1 || earlier > later || proof.size() > 64) {
            return false;
        }
        byte[][] roots = both(earlier, later, true, earlierRoot, proof, proof.size());
        return roots != null && Arrays.equals(roots[0], earlierRoot) && Arrays.equals(roots[1], laterRoot);
    }

    /** Roots of the earlier and the later tree over this part, by SUBPROOF. */
    private static byte[][] both(long earlier, long size, boolean known, byte[] earlierRoot, List<byte[]> proof, int left) {
        if (earlier == size) {
            if (known) {
                return left == 0 ? new byte[][] {earlierRoot, earlierRoot} : null;
            }
            return left == 1 ? new byte[][] {proof.get(0), proof.get(0)} : null;
        }
        if (left == 0) {
            return null;
        }
        long split = Long.highestOneBit(size - 1);
        byte[] other = proof.get(left - 1);
        if (earlier <= split) {
            byte[][] below = both(earlier, split, known, earlierRoot, proof, left - 1);
            return below == null ? null : new byte[][] {below[0], node(below[1], other)};
        }
        byte[][] below = both(earlier - split, size - split, false, earlierRoot, proof, left - 1);
        return below == null ? null : new byte[][] {node(other, below[0]), node(other, below[1])};
    }
}
