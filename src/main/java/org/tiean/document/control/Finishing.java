package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.authority.entity.Organ;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentSource;
import org.tiean.kernel.control.ContentStore;

/**
 * Finishes an ordered paper (制作): pages from its snapshot, the seal where it bears one, the file into the store.
 * Changes no row: a file nobody claims afterwards is swept.
 */
@ApplicationScoped
public class Finishing {

    private static final long LARGEST_FILE = 64L << 20;

    @Inject
    DocumentRenderer renderer;

    @Inject
    SignaturePictures signatures;

    @Inject
    SealPress press;

    @Inject
    ContentStore files;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    /**
     * Makes the file; a sealed one carries the code that leads to its check.
     *
     * @param sealedBy whose seal it bears; null for a paper without one
     * @return SHA-256 of the stored file
     */
    public String finish(UUID document, DocumentKind kind, String title, DocumentSource source, Organ sealedBy) {
        return finish(document, kind, title, source, sealedBy, null);
    }

    /**
     * As {@link #finish(UUID, DocumentKind, String, DocumentSource, Organ)}, for a paper that opens its case.
     *
     * @param accessCode printed on it beside the way to the party's room; null for none
     */
    public String finish(UUID document, DocumentKind kind, String title, DocumentSource source, Organ sealedBy, String accessCode) {
        JsonObject snapshot = Snapshots.read(source.snapshot());
        byte[] pages = renderer.pdf(kind, source.templateVersion(), snapshot, signatures::png,
                sealedBy == null ? null : publicUrl + "/v/" + document,
                accessCode == null ? null : new RoomKey(roomOf(snapshot.getString("number")), accessCode));
        byte[] file = sealedBy == null ? pages : press.seal(pages, sealedBy, title, LocalDate.parse(snapshot.getString("date")));
        return files.store(new ByteArrayInputStream(file), LARGEST_FILE).sha256();
    }

    /** The number is no secret and spares typing brackets; the code never stands in an address. */
    private String roomOf(String number) {
        return publicUrl + "/party/?n=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
