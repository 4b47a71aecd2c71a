package org.tiean.ledger.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of RFC 6962, by the vectors of the Certificate Transparency project and by every small tree there is. */
class MerkleTest {

    private static final HexFormat HEX = HexFormat.of();

    private static final List<byte[]> LEAVES = Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f").map(HEX::parseHex).toList();

    /** Size and root, from merkle_tree_test of Google's certificate-transparency. */
    @ParameterizedTest
    @CsvSource({"1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"})
    void publishedRoots(int size, String root) {
        assertEquals(root, HEX.formatHex(Merkle.root(nodes(LEAVES), size)));
    }

    /** From the same place: leaf 0 of 8, and the way from 2 to 5 leaves. */
    @Test
    void publishedProofs() {
        assertEquals(List.of("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
                Merkle.inclusion(nodes(LEAVES), 0, 8).stream().map(HEX::formatHex).toList());
        assertEquals(List.of("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                Merkle.consistency(nodes(LEAVES), 2, 5).stream().map(HEX::formatHex).toList());
    }

    @Test
    void everyProofOfEverySmallTreeHoldsAndNoOther() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            leaves.add(("leaf " + i).getBytes());
        }
        Merkle.Nodes nodes = nodes(leaves);
        for (int size = 1; size <= leaves.size(); size++) {
            byte[] root = Merkle.root(nodes, size);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = Merkle.inclusion(nodes, index, size);
                byte[] leaf = Merkle.leafHash(leaves.get(index));
                assertTrue(Merkle.includes(leaf, index, size, path, root));
                assertFalse(Merkle.includes(Merkle.leafHash(new byte[] {7}), index, size, path, root));
                assertFalse(size > 1 && Merkle.includes(leaf, (index + 1) % size, size, path, root), "at another place");
                assertFalse(Merkle.includes(leaf, index, size, longer(path), root));
            }
            for (int earlier = 1; earlier <= size; earlier++) {
                byte[] before = Merkle.root(nodes, earlier);
                List<byte[]> proof = Merkle.consistency(nodes, earlier, size);
                assertTrue(Merkle.isConsistent(earlier, before, size, root, proof), earlier + " to " + size);
                assertFalse(Merkle.isConsistent(earlier, Merkle.leafHash(before), size, root, proof));
                assertFalse(Merkle.isConsistent(earlier, before, size, Merkle.leafHash(root), proof));
                assertFalse(Merkle.isConsistent(earlier, before, size, root, longer(proof)));
            }
        }
    }

    private static List<byte[]> longer(List<byte[]> proof) {
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(new byte[32]);
        return longer;
    }

    /** Subtrees worked out from the leaves each time, by the definition. */
    private static Merkle.Nodes nodes(List<byte[]> leaves) {
        return new Merkle.Nodes() {
            @Override
            public byte[] at(int level, long index) {
                return level == 0 ? Merkle.leafHash(leaves.get((int) index))
                        : Merkle.nodeHash(at(level - 1, index * 2), at(level - 1, index * 2 + 1));
            }
        };
    }
}
