package org.tiean.ledger.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, 2.1, over SHA-256: what a leaf and a node hash to, the root of a tree, and the two proofs.
 * Proofs are made of complete subtrees, which the log keeps; nothing but {@code java.*} is used.
 */
public final class Merkle {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {
    }

    /** Where complete subtrees are kept. */
    @FunctionalInterface
    public interface Nodes {

        /** Hash of the subtree over the leaves {@code index * 2^level} until {@code (index + 1) * 2^level}. */
        byte[] at(int level, long index);
    }

    public static byte[] leafHash(byte[] leaf) {
        return Header.sha256(LEAF, leaf);
    }

    public static byte[] nodeHash(byte[] left, byte[] right) {
        return Header.sha256(NODE, left, right);
    }

    /** MTH of the first {@code size} leaves, 1 or more. */
    public static byte[] root(Nodes nodes, long size) {
        return subtree(nodes, 0, size);
    }

    /** PATH: the hashes that lead from a leaf to the root of the tree of that size, from the leaf upwards. */
    public static List<byte[]> inclusion(Nodes nodes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        path(nodes, index, 0, size, path);
        return path;
    }

    private static void path(Nodes nodes, long index, long from, long size, List<byte[]> path) {
        if (size == 1) {
            return;
        }
        long left = split(size);
        if (index - from < left) {
            path(nodes, index, from, left, path);
            path.add(subtree(nodes, from + left, size - left));
        } else {
            path(nodes, index, from + left, size - left, path);
            path.add(subtree(nodes, from, left));
        }
    }

    /** PROOF: the hashes that show that the tree of {@code later} leaves begins with that of {@code earlier}. */
    public static List<byte[]> consistency(Nodes nodes, long earlier, long later) {
        if (earlier < 1 || earlier > later) {
            throw new IllegalArgumentException("no tree of " + earlier + " in one of " + later);
        }
        List<byte[]> proof = new ArrayList<>();
        subproof(nodes, earlier, 0, later, true, proof);
        return proof;
    }

    private static void subproof(Nodes nodes, long earlier, long from, long size, boolean known, List<byte[]> proof) {
        if (earlier == size) {
            if (!known) {
                proof.add(subtree(nodes, from, size));
            }
            return;
        }
        long left = split(size);
        if (earlier <= left) {
            subproof(nodes, earlier, from, left, known, proof);
            proof.add(subtree(nodes, from + left, size - left));
        } else {
            subproof(nodes, earlier - left, from + left, size - left, false, proof);
            proof.add(subtree(nodes, from, left));
        }
    }

    private static byte[] subtree(Nodes nodes, long from, long size) {
        if (Long.bitCount(size) == 1 && from % size == 0) {
            return nodes.at(Long.numberOfTrailingZeros(size), from / size);
        }
        long left = split(size);
        return nodeHash(subtree(nodes, from, left), subtree(nodes, from + left, size - left));
    }

    /** The largest power of two smaller than a size of 2 or more. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** Whether the path leads from the leaf at that place to the root. */
    public static boolean includes(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] step : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                hash = nodeHash(step, hash);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = nodeHash(hash, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the proof shows that the later tree begins with the earlier one. */
    public static boolean isConsistent(long earlier, byte[] earlierRoot, long later, byte[] laterRoot, List<byte[]> proof) {
        if (earlier < 1 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return proof.isEmpty() && Arrays.equals(earlierRoot, laterRoot);
        }
        List<byte[]> steps = new ArrayList<>(proof);
        if (Long.bitCount(earlier) == 1) {
            steps.add(0, earlierRoot);
        }
        if (steps.isEmpty()) {
            return false;
        }
        long at = earlier - 1;
        long last = later - 1;
        while (at % 2 == 1) {
            at >>= 1;
            last >>= 1;
        }
        byte[] before = steps.get(0);
        byte[] after = steps.get(0);
        for (byte[] step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                before = nodeHash(step, before);
                after = nodeHash(step, after);
                while (at % 2 == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                after = nodeHash(after, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, earlierRoot) && Arrays.equals(after, laterRoot);
    }
}
