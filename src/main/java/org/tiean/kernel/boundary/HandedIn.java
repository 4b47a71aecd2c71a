package org.tiean.kernel.boundary;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.tiean.kernel.entity.Refusal;

/**
 * A table handed in over REST as the body of the request, a CSV or an Excel worksheet by its media type.
 *
 * @param name as messages call it, with the ending of its kind
 */
public record HandedIn(byte[] file, String name) {

    /** An Excel worksheet. */
    public static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** A CSV. */
    public static final String CSV = "text/csv";

    private static final int LARGEST = 20 << 20;

    /**
     * @param name what the table is about, without an ending
     * @throws Refusal 413 it is too large, 400 it is empty
     */
    public static HandedIn of(InputStream body, MediaType type, String name) throws IOException {
        byte[] file = body.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "kernel.content.too-large", LARGEST >> 20);
        }
        if (file.length == 0) {
            throw Refusal.invalid("kernel.content.empty");
        }
        return new HandedIn(file, name + (type.isCompatible(MediaType.valueOf(CSV)) ? ".csv" : ".xlsx"));
    }
}
