package org.tiean.disclosure.entity;

import org.tiean.ledger.entity.EntryProof;

/**
 * That a text was published, when, and that neither it nor the original it names was exchanged since (公示证明): an entry of the
 * agency's chain of publications, and how it is contained in the public log. That text and original agree it does not prove;
 * only who holds the original can compare.
 */
public record PublicationProof(EntryProof entry, String fileDigest, String originalDigest) {
}
