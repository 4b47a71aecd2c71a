package org.tiean.dossier.entity;

import java.util.List;

/**
 * One thing that is bound into a volume (卷内材料).
 *
 * @param line      its line in the catalogue
 * @param mediaType of its file; null where it has none
 * @param paper     it is a paper of the case, whose original goes along unchanged
 * @param facts     what a sheet says in its place where it cannot be printed: pairs of label and value
 * @param text      longer words of such a sheet; empty for none
 */
public record VolumeItem(CatalogueLine line, String mediaType, boolean paper, List<Fact> facts, String text) {

    /** A label with its value. */
    public record Fact(String label, String value) {
    }

    public VolumeItem {
        facts = List.copyOf(facts);
    }

    public boolean isPdf() {
        return "application/pdf".equals(mediaType);
    }

    /** Whether it is a picture that can be printed. */
    public boolean isPicture() {
        return "image/jpeg".equals(mediaType) || "image/png".equals(mediaType);
    }

    /** Whether it is film or sound, kept beside the file and listed by its hash. */
    public boolean isRecording() {
        return mediaType != null && (mediaType.startsWith("video/") || mediaType.startsWith("audio/"));
    }
}
