package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.tiean.evidence.control.FileInspection;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.TakenPhoto;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/**
 * Pictures from somebody without login (群众提供的照片). They are inspected as every file that comes in and kept under a name of
 * ours: what the sender's phone called them is nobody's business. What no act names within a day is swept away.
 */
@ApplicationScoped
public class PublicPhotos {

    /** Bytes of one picture at most: 8 MiB. */
    public static final long LARGEST = 8L << 20;

    @Inject
    ContentStore files;

    @Inject
    FileInspection inspection;

    /**
     * Takes a picture in.
     *
     * @throws Refusal 413 too large, 415 no picture, a broken one, one of too many pixels, or one that is another thing besides
     */
    public TakenPhoto take(String fileName, InputStream content) {
        Stored stored = files.store(content, LARGEST);
        FileKind kind = inspection.kindOf(stored, fileName);
        if (kind != FileKind.JPEG && kind != FileKind.PNG && kind != FileKind.HEIC) {
            throw new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.photo.kind", fileName);
        }
        return new TakenPhoto(stored.sha256(), stored.size(), kind.mediaType());
    }

    /** Within the act that names it: kept for another day at least. */
    public void keep(String sha256) {
        files.keep(sha256);
    }

    /** The picture as an answer no browser will run. Whoever calls has checked who may see it. */
    public Response answer(String sha256, String mediaType) {
        boolean shown = FileKind.ofMediaType(mediaType).filter(FileKind::isShown).isPresent();
        return Response.ok(files.open(sha256)).header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, files.size(sha256))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown ? "inline" : "attachment")
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
