package org.tiean.kernel.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where contents lie once they have come whole (存放处): a directory or a bucket. Digests are SHA-256 in 64 lower-case
 * hexadecimal digits. What is not there is a {@link NoSuchFileException}, a place that does not answer any other
 * {@link IOException}; the two are never mistaken for each other.
 */
interface ContentPlace {

    /** Takes a file of this disk, whole or not at all; what is there already is the same by its name and only needed anew. */
    void take(Path file, String sha256, Instant now) throws IOException;

    /** From that byte on, counted from 0, to the end. */
    InputStream open(String sha256, long from) throws IOException;

    /** Bytes, empty where there is no such content. */
    OptionalLong size(String sha256) throws IOException;

    /** The content is needed at that moment. */
    void needed(String sha256, Instant now) throws IOException;

    /**
     * Contents that may not have been needed since a moment, in the order of their digests.
     *
     * @param after the last one already seen, empty to begin
     * @param most  fewer come only at the end
     */
    List<String> neededBefore(Instant moment, String after, int most) throws IOException;

    /** Removes the content if it was not needed since that moment. */
    boolean remove(String sha256, Instant notNeededSince) throws IOException;

    /** For the log: where this is. */
    String name();
}
