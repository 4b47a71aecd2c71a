package org.tiean.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Refusal;

/** What a document was made from is kept, and is what it is made from again. */
@ArquillianTest
class TemplateArchiveIT {

    @Inject
    TemplateArchive archive;

    @Inject
    DocumentRenderer renderer;

    @Test
    void everyShippedVersionIsKept() {
        for (DocumentKind kind : DocumentKind.values()) {
            TemplateSet kept = archive.find(kind, renderer.templateVersion(kind)).orElseThrow();
            assertEquals(TemplateSet.shipped(kind).files(), kept.files());
        }
    }

    @Test
    void aDocumentOrderedBeforeTheTemplateChangedIsMadeAsItWasOrdered() {
        DocumentKind kind = DocumentKind.PAYMENT_NOTICE;
        TemplateSet today = TemplateSet.shipped(kind);
        JsonObjectBuilder files = Json.createObjectBuilder(today.files());
        today.files().keySet().stream().filter(name -> name.endsWith(".xhtml")).forEach(name -> files.add(name,
                today.files().getString(name).replace("缴款通知书", "缴款通知书旧式")));
        TemplateSet older = TemplateSet.kept(kind, files.build());
        archive.keep(older);
        archive.keep(older);
        JsonObject sample = SampleSnapshots.of(kind);
        byte[] made = renderer.pdf(kind, older.version(), sample, digest -> new byte[0], null);
        assertTrue(made.length > 1_000 && new String(made, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        assertTrue(older.page(older.fields().checked(sample)).contains("缴款通知书旧式"));
        assertEquals(older.files(), archive.find(kind, older.version()).orElseThrow().files());
        assertThrows(Refusal.class, () -> renderer.pdf(kind, "0".repeat(64), sample, digest -> new byte[0], null), "a version that was never kept");
    }
}
