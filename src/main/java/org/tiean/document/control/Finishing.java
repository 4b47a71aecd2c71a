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
        return finish(document, kind, title, source, new Marks(sealedBy, null, null));
    }

    /**
     * What a paper bears besides its words.
     *
     * @param sealedBy   whose seal; null for none
     * @param signedBy   login of the person whose certificate signs it; null for none
     * @param accessCode printed on it beside the way to the party's room, of a paper that opens its case; null for none
     */
    record Marks(Organ sealedBy, String signedBy, String accessCode) {
    }

    /** As {@link #finish(UUID, DocumentKind, String, DocumentSource, Organ)}, with all it may bear. */
    String finish(UUID document, DocumentKind kind, String title, DocumentSource source, Marks marks) {
        JsonObject snapshot = Snapshots.read(source.snapshot());
        byte[] pages = pages(document, kind, source.templateVersion(), snapshot, marks.sealedBy() != null, marks.accessCode());
        return files.store(new ByteArrayInputStream(marked(pages, title, snapshot, marks)), LARGEST_FILE).sha256();
    }

    /** The pages before anybody signs or seals them; the same snapshot and template version give the same pages. */
    byte[] pages(UUID document, DocumentKind kind, String templateVersion, JsonObject snapshot, boolean sealed, String accessCode) {
        return renderer.pdf(kind, templateVersion, snapshot, signatures::png, sealed ? publicUrl + "/v/" + document : null,
                accessCode == null ? null : new RoomKey(roomOf(snapshot.getString("number")), accessCode));
    }

    /** Who decided signs first, then the agency seals what was decided. */
    private byte[] marked(byte[] pages, String title, JsonObject snapshot, Marks marks) {
        byte[] signed = marks.signedBy() == null ? pages : press.sign(pages, marks.signedBy(), title, marks.sealedBy() != null);
        return marks.sealedBy() == null ? signed : press.seal(signed, marks.sealedBy(), title, LocalDate.parse(snapshot.getString("date")));
    }

    /** The number is no secret and spares typing brackets; the code never stands in an address. */
    private String roomOf(String number) {
        return publicUrl + "/party/?n=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
