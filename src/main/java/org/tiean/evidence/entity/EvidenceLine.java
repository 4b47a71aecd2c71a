package org.tiean.evidence.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the list of evidence (证据目录).
 *
 * @param number    from 1
 * @param mediaType of its file, null where there is none
 * @param sha256    of its file, null where there is none
 * @param size      bytes of its file, null where there is none
 * @param device    code of the monitoring device that recorded it, null for everything else
 * @param copy      whether it is no original
 * @param said      its particulars, as {@link Particulars} writes them
 */
public record EvidenceLine(UUID id, int number, EvidenceKind kind, String name, String proves, Instant collectedAt,
        EvidenceItem.Standing standing, String mediaType, String sha256, Long size, String device,
        boolean copy, String said) {

    public boolean hasFile() {
        return sha256 != null;
    }

    public boolean isVerified() {
        return standing == EvidenceItem.Standing.VERIFIED;
    }

    /** Whether it is film, which the page plays. */
    public boolean isFilm() {
        return mediaType != null && mediaType.startsWith("video/");
    }

    /** Whether it is a picture no copy can be drawn of here (HEIC). */
    public boolean isHeic() {
        return "image/heic".equals(mediaType);
    }

    public Particulars besides() {
        return Particulars.read(copy, said);
    }

    /** Whether it is sound, which the page plays. */
    public boolean isSound() {
        return mediaType != null && mediaType.startsWith("audio/");
    }

    /** Whether it is sound of which nobody wrote down yet what is to be heard. */
    public boolean lacksSummary() {
        return isSound() && !besides().says(Particular.SUMMARY);
    }

    /** Whether the browser may show its file in the page. */
    public boolean isShown() {
        return mediaType != null && FileKind.ofMediaType(mediaType).filter(FileKind::isShown).isPresent();
    }
}
