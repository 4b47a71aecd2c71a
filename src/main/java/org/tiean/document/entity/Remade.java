package org.tiean.document.entity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A paper made once more from the snapshot and the template version it was made from, held against the file that was sealed
 * (重新制作核对). The sealed file stays the original.
 *
 * @param fileDigest      SHA-256 of the original
 * @param snapshotDigest  SHA-256 of the data it was made from
 * @param templateVersion SHA-256 of the template's files it was made from
 * @param templateOfToday whether papers of its kind are still made from that version
 * @param likeness        what the comparison found
 */
public record Remade(UUID documentId, String title, String number, String fileDigest, String snapshotDigest, String templateVersion,
        boolean templateOfToday, Likeness likeness) implements Serializable {

    /**
     * Page by page, numbered from one.
     *
     * @param pages        pages of the original
     * @param pagesAgain   pages made again
     * @param otherText    pages whose words differ
     * @param otherDrawing pages drawn otherwise: place, size or typeface of words, lines, codes, pictures
     */
    public record Likeness(int pages, int pagesAgain, List<Integer> otherText, List<Integer> otherDrawing) implements Serializable {

        public Likeness {
            otherText = List.copyOf(otherText);
            otherDrawing = List.copyOf(otherDrawing);
        }

        public boolean isSame() {
            return pages == pagesAgain && otherText.isEmpty() && otherDrawing.isEmpty();
        }
    }
}
