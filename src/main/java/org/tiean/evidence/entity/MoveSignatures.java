package org.tiean.evidence.entity;

/**
 * Who signed for a move of a thing in custody, by the hashes of the drawn signatures.
 *
 * @param label of the thing
 * @param seq   which of its moves, from 1
 * @param from  of who gave it, null where refused or within the warehouse
 * @param to    of who took it, null within the warehouse
 */
public record MoveSignatures(String label, int seq, String from, String to) {
}
