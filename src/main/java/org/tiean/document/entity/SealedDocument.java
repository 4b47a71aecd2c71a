package org.tiean.document.entity;

import java.time.Instant;

/**
 * What anybody holding a document's code may know of it: nothing of its content.
 *
 * @param sha256 of the original file
 */
public record SealedDocument(String title, String number, Instant sealedAt, Authenticity.Verdict verdict, String replacedBy,
        String sha256) {
}
