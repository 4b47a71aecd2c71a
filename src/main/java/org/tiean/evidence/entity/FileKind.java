package org.tiean.evidence.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of file that are taken in. What a browser would run (HTML, SVG) or a computer (programs, macros) is
 * no kind here and so never comes in.
 */
public enum FileKind {
    JPEG("image/jpeg", Set.of("image/jpeg"), Set.of("jpg", "jpeg"), true),
    PNG("image/png", Set.of("image/png"), Set.of("png"), true),
    HEIC("image/heic", Set.of("image/heic", "image/heif"), Set.of("heic", "heif"), false),
    MP4("video/mp4", Set.of("video/mp4", "application/mp4", "video/quicktime", "video/x-m4v"), Set.of("mp4", "mov", "m4v"), false),
    WEBM("video/webm", Set.of("video/webm", "application/x-matroska", "video/x-matroska"), Set.of("webm"), false),
    MP3("audio/mpeg", Set.of("audio/mpeg"), Set.of("mp3"), false),
    M4A("audio/mp4", Set.of("audio/mp4", "application/mp4", "video/mp4", "video/x-m4v"), Set.of("m4a"), false),
    WAV("audio/vnd.wave", Set.of("audio/vnd.wave", "audio/x-wav", "audio/wav"), Set.of("wav"), false),
    PDF("application/pdf", Set.of("application/pdf"), Set.of("pdf"), true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("application/zip", "application/x-tika-ooxml"), Set.of("docx"), false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("application/zip", "application/x-tika-ooxml"), Set.of("xlsx"), false),
    TEXT("text/plain", Set.of("text/plain"), Set.of("txt"), false);

    private final String mediaType;
    private final Set<String> contents;
    private final Set<String> extensions;
    private final boolean shown;

    FileKind(String mediaType, Set<String> contents, Set<String> extensions, boolean shown) {
        this.mediaType = mediaType;
        this.contents = contents;
        this.extensions = extensions;
        this.shown = shown;
    }

    /**
     * The kind whose content and name both fit; empty where the name says something else than the content.
     *
     * @param contentType type read from the content
     * @param fileName    with its extension
     */
    public static Optional<FileKind> of(String contentType, String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension) && kind.contents.contains(contentType)).findFirst();
    }

    /** The kind of that media type. */
    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    /** Endings of file names, in lower case and without a dot. */
    public Set<String> extensions() {
        return extensions;
    }

    /** As it is kept and sent. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in the page, in a sandbox; everything else is only downloaded. */
    public boolean isShown() {
        return shown;
    }

    /** Film or sound, which a page plays piece by piece. */
    public boolean isPlayed() {
        return mediaType.startsWith("video/") || mediaType.startsWith("audio/");
    }

    /** Word or spreadsheet: a ZIP whose inside says which. */
    public Optional<String> mainPart() {
        return switch (this) {
            case DOCX -> Optional.of("word/document.xml");
            case XLSX -> Optional.of("xl/workbook.xml");
            default -> Optional.empty();
        };
    }
}
