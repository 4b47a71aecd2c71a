package org.tiean.disclosure.entity;

import java.time.Instant;
import java.util.List;
import org.tiean.ledger.entity.InclusionProof;
import org.tiean.ledger.entity.TreeHead;

/**
 * That a text was published, when, and that neither it nor the original it names was exchanged since (公示证明): an entry of the
 * agency's chain of publications, and how it is contained in the public log. That text and original agree it does not prove;
 * only who holds the original can compare.
 *
 * @param header    of the entry, canonical JSON; its SHA-256 is {@code hash}
 * @param salt      32 hexadecimal digits; with the payload it gives the digest in the header
 * @param following headers of the entries after it up to the one the leaf names
 * @param inclusion of the leaf in the tree of {@code head}; null until the next round of the log is signed
 * @param head      signed head of the log; null as {@code inclusion}
 */
public record PublicationProof(String chain, long sequence, Instant recordedAt, String fileDigest, String originalDigest,
                               String header, String salt, String payload, String hash, List<String> following,
                               InclusionProof inclusion, TreeHead head) {

    public PublicationProof {
        following = List.copyOf(following);
    }

    public boolean isLogged() {
        return head != null;
    }
}
