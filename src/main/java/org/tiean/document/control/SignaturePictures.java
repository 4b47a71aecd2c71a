package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;

/**
 * Signatures drawn on a screen (屏幕签名): PNG files in the content store, named by their digest in the snapshots of
 * the documents they stand on.
 */
@ApplicationScoped
public class SignaturePictures {

    /** Bytes; what a canvas of a tablet gives stays far below. */
    public static final int LARGEST = 1_000_000;

    private static final int LONGEST_SIDE = 4_096;
    private static final String PNG = "data:image/png;base64,";

    @Inject
    ContentStore files;

    protected SignaturePictures() {
    }

    SignaturePictures(ContentStore files) {
        this.files = files;
    }

    /**
     * Takes a signature as a page hands it over.
     *
     * @param dataUrl {@code data:image/png;base64,…}, null or blank where nothing was drawn
     * @return the digest, null where nothing was drawn
     * @throws Refusal 400 if it is no such thing, 413 if it is too large
     */
    public String take(String dataUrl) {
        if (dataUrl == null || dataUrl.isBlank()) {
            return null;
        }
        String digest = files.store(new ByteArrayInputStream(decoded(dataUrl)), LARGEST).sha256();
        require(digest);
        return digest;
    }

    /**
     * The file within a data URL.
     *
     * @throws Refusal 400 if it is none
     */
    public static byte[] decoded(String dataUrl) {
        if (!dataUrl.startsWith(PNG)) {
            throw Refusal.invalid("document.signature.unreadable");
        }
        try {
            return Base64.getDecoder().decode(dataUrl.substring(PNG.length()));
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.invalid("document.signature.unreadable");
        }
    }

    /**
     * Says, within the act, that these are needed.
     *
     * @return the same digests
     * @throws Refusal 400 if one cannot be drawn, 404 if it is not here
     */
    public Set<String> kept(Set<String> digests) {
        digests.forEach(digest -> {
            require(digest);
            files.keep(digest);
        });
        return digests;
    }

    /** The file of a signature. */
    public byte[] png(String digest) {
        try (InputStream in = files.open(digest)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be drawn is found out while the one who signed is still there, not by the sealing job. */
    private void require(String digest) {
        if (files.size(digest) > LARGEST) {
            throw Refusal.invalid("document.signature.unreadable");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png(digest)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
                throw Refusal.invalid("document.signature.unreadable");
            }
            BufferedImage picture = reader.read(0);
            reader.dispose();
            picture.flush();
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : Refusal.invalid("document.signature.unreadable");
        }
    }
}
