package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.tiean.evidence.control.FileInspection;
import org.tiean.evidence.control.PictureCopies;
import org.tiean.evidence.control.TraceReader;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.TakenPhoto;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.IncomingFiles;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/**
 * Pictures from somebody without login (群众提供的照片). They are inspected as every file that comes in and kept under a name of
 * ours: what the sender's phone called them is nobody's business. What no act names within a day is swept away.
 *
 * <p>What is looked at is a copy drawn anew, without place, time and device the camera wrote into the picture: whoever decides
 * on a report needs what is seen and not where the reporter lives (个人信息保护法6, 51). The original stays byte for byte, since it
 * may become evidence and its hash stands in the record from the first minute (rulebook M26).
 */
@ApplicationScoped
public class PublicPhotos {

    /** Bytes of one picture at most: 8 MiB. */
    public static final long LARGEST = 8L << 20;

    @Inject
    ContentStore files;

    @Inject
    IncomingFiles incoming;

    @Inject
    FileInspection inspection;

    @Inject
    TraceReader traces;

    @Inject
    PictureCopies copies;

    /**
     * Takes a picture in.
     *
     * @throws Refusal 413 too large, 415 no picture, a broken one, one of too many pixels, or one that is another thing besides
     */
    public TakenPhoto take(String fileName, InputStream content) {
        incoming.requireRoom(LARGEST);
        Stored stored = files.store(content, LARGEST);
        FileKind kind = inspection.kindOf(stored, fileName);
        if (kind != FileKind.JPEG && kind != FileKind.PNG && kind != FileKind.HEIC) {
            throw new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.photo.kind", fileName);
        }
        int turned = traces.read(stored.sha256(), kind).turned();
        String copy = copies.copy(stored.sha256(), turned, PictureCopies.SCREEN).map(drawn -> drawn.stored().sha256()).orElse(null);
        return new TakenPhoto(stored.sha256(), stored.size(), kind.mediaType(), copy);
    }

    /** Within the act that names it: kept for another day at least. */
    public void keep(TakenPhoto photo) {
        files.keep(photo.sha256());
        if (photo.copySha256() != null) {
            files.keep(photo.copySha256());
        }
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
