package org.tiean.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;

/** Signatures drawn on the screen stand on the documents they were given for, and nowhere else. */
class DrawnSignaturesTest {

    private static final int WIDTH = 311;
    private static final int HEIGHT = 97;
    private static final String DATA_URL = "data:image/png;base64,";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"D09, record, 1", "D10, record, 1", "D44, receiver, 1", "D38, receipt, 1", "D38, officers, 2"})
    void isDrawnWhereTheSignerSigns(String code, String place, int times) throws IOException {
        DocumentKind kind = DocumentKind.ofCode(code).orElseThrow();
        SignaturePictures pictures = pictures();
        String digest = pictures.take(DATA_URL + Base64.getEncoder().encodeToString(png(WIDTH, HEIGHT)));
        DocumentRenderer renderer = new DocumentRenderer();
        JsonObject signed = signed(SampleSnapshots.of(kind), place, digest);
        assertEquals(Set.of(digest), renderer.pictures(kind, signed));
        String xhtml = renderer.xhtml(kind, signed, pictures::png);
        assertEquals(times, xhtml.split("class=\"hand\"", -1).length - 1, xhtml);
        assertTrue(holdsPicture(renderer.pdf(kind, signed, pictures::png, null)));
        assertFalse(holdsPicture(renderer.pdf(kind, SampleSnapshots.of(kind), pictures::png, null)));
    }

    @Test
    void aDigestThatIsNoneIsRefused() {
        JsonObject wrong = signed(SampleSnapshots.of(DocumentKind.QUESTIONING_RECORD), "record", "/etc/passwd");
        Refusal refusal = assertThrows(Refusal.class,
                () -> new DocumentRenderer().source(DocumentKind.QUESTIONING_RECORD, wrong));
        assertEquals("document.fields.malformed", refusal.key());
    }

    @ParameterizedTest
    @CsvSource({"data:image/png;base64,AAAA", "data:image/png;base64,%%%", "data:image/svg+xml;base64,PHN2Zy8+", "hello"})
    void whatCannotBeDrawnIsRefusedAtOnce(String dataUrl) {
        assertEquals("document.signature.unreadable", assertThrows(Refusal.class, () -> pictures().take(dataUrl)).key());
    }

    @Test
    void aPictureThatWouldSwellIsRefused() throws IOException {
        String swelling = DATA_URL + Base64.getEncoder().encodeToString(png(20_000, 1));
        assertEquals("document.signature.unreadable", assertThrows(Refusal.class, () -> pictures().take(swelling)).key());
    }

    @Test
    void staysAsItWasDrawn() throws IOException {
        byte[] drawn = png(WIDTH, HEIGHT);
        SignaturePictures pictures = pictures();
        assertArrayEquals(drawn, pictures.png(pictures.take(DATA_URL + Base64.getEncoder().encodeToString(drawn))));
    }

    private SignaturePictures pictures() {
        return new SignaturePictures(new ContentStore(folder.toString(), Clock.systemUTC()));
    }

    private static JsonObject signed(JsonObject sample, String place, String digest) {
        JsonObjectBuilder all = Json.createObjectBuilder(sample);
        if (place.equals("officers")) {
            var officers = Json.createArrayBuilder();
            sample.getJsonArray(place).forEach(one ->
                    officers.add(Json.createObjectBuilder(one.asJsonObject()).add("signature", digest)));
            return all.add(place, officers).build();
        }
        JsonObjectBuilder within = sample.containsKey(place) ? Json.createObjectBuilder(sample.getJsonObject(place))
                : Json.createObjectBuilder();
        return all.add(place, within.add("signature", digest)).build();
    }

    private static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawLine(0, height, width, 0);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }

    private static boolean holdsPicture(byte[] file) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PdfDictionary objects = pdf.getPage(page).getResources().getResource(PdfName.XObject);
                if (objects != null && objects.keySet().stream().map(objects::getAsStream).anyMatch(each ->
                        each.getAsNumber(PdfName.Width) != null && each.getAsNumber(PdfName.Width).intValue() == WIDTH)) {
                    return true;
                }
            }
            return false;
        }
    }
}
