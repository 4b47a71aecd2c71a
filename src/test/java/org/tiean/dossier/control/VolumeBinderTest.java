package org.tiean.dossier.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.TextFormFieldBuilder;
import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiean.Report;
import org.tiean.document.control.Typefaces;
import org.tiean.dossier.control.VolumeBinder.Placed;
import org.tiean.dossier.entity.CatalogueGroup;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.dossier.entity.VolumeItem;
import org.tiean.evidence.control.ExifPhoto;
import org.tiean.kernel.control.ContentStore;

/** 装订：页号、目录页码、签章原件原样附入、不能成页的以说明页代替. */
class VolumeBinderTest {

    @TempDir
    Path folder;

    private ContentStore store;
    private VolumeBinder binder;

    @BeforeEach
    void begin() {
        store = new ContentStore(folder.resolve("store").toString(), Clock.systemUTC());
        binder = new VolumeBinder();
        binder.files = store;
    }

    @Test
    void everyPageIsNumberedAndTheOriginalsGoAlongUnchanged() throws IOException {
        byte[] paper = pages(2, "立案审批表");
        List<VolumeItem> items = List.of(item(1, "立案审批表", paper, "application/pdf", true),
                item(2, "现场照片", picture(), "image/png", false),
                item(3, "执法记录仪视频", new byte[] {1, 2, 3}, "video/mp4", false),
                item(4, "当事人提交的文件", "%PDF-1.7 no file".getBytes(StandardCharsets.ISO_8859_1), "application/pdf", false),
                item(5, "决定书", pages(1, "决定书"), "application/pdf", true));
        Path content = folder.resolve("content.pdf");
        List<Placed> placed = binder.content(items, content);
        assertEquals(List.of("1-2", "3-3", "4-4", "5-5", "6-6"), placed.stream().map(one -> one.from() + "-" + one.to()).toList());
        assertEquals(List.of(true, true, false, false, true), placed.stream().map(Placed::printed).toList());

        Path bound = folder.resolve("bound.pdf");
        assertEquals(2, binder.bind(pages(3, "封面"), content, placed, "案卷", bound));
        try (PdfDocument volume = new PdfDocument(new PdfReader(bound.toFile()))) {
            assertEquals(2 + 6 + 1, volume.getNumberOfPages());
            for (int page = 1; page <= 6; page++) {
                String text = PdfTextExtractor.getTextFromPage(volume.getPage(2 + page));
                assertTrue(text.lines().anyMatch(String.valueOf(page)::equals), page + " in " + text);
            }
            assertTrue(PdfTextExtractor.getTextFromPage(volume.getPage(2 + 4)).contains(items.get(2).line().sha256()),
                    "film is listed by its hash");
            assertFalse(volume.getPage(3).getPdfObject().containsKey(PdfName.Annots));
            assertArrayEquals(paper, attached(volume, "001"));
            assertEquals(5, volume.getOutlines(false).getAllChildren().size());
        }
    }

    /** Where the left and the upper edge of the picture as stored stand when it is upright, by what Exif says of each orientation. */
    @ParameterizedTest
    @CsvSource({"1,left,top", "2,right,top", "3,right,bottom", "4,left,bottom", "5,top,left", "6,top,right", "7,bottom,right", "8,bottom,left"})
    void aPictureStandsUpright(int turned, String leftAt, String topAt) throws IOException {
        Path content = folder.resolve("content.pdf");
        byte[] photo = ExifPhoto.taken("2026:11:20 09:30:00").turned(turned).jpeg();
        assertTrue(binder.content(List.of(item(1, "现场照片", photo, "image/jpeg", false)), content).get(0).printed());
        List<Matrix> drawn = new ArrayList<>();
        try (PdfDocument volume = new PdfDocument(new PdfReader(content.toFile()))) {
            new PdfCanvasProcessor(new IEventListener() {
                @Override
                public void eventOccurred(IEventData data, EventType type) {
                    if (data instanceof ImageRenderInfo image) {
                        drawn.add(image.getImageCtm());
                    }
                }

                @Override
                public Set<EventType> getSupportedEvents() {
                    return null;
                }
            }).processPageContent(volume.getPage(1));
        }
        assertEquals(1, drawn.size());
        assertEquals(leftAt, side(drawn.get(0), new Vector(0, 0.5f, 1)));
        assertEquals(topAt, side(drawn.get(0), new Vector(0.5f, 1, 1)));
    }

    /** On which side of the picture's middle a point of its unit square stands on the page. */
    private static String side(Matrix drawn, Vector point) {
        Vector away = point.cross(drawn).subtract(new Vector(0.5f, 0.5f, 1).cross(drawn));
        return Math.abs(away.get(0)) > Math.abs(away.get(1)) ? away.get(0) < 0 ? "left" : "right" : away.get(1) < 0 ? "bottom" : "top";
    }

    /** Three hundred pages; how long it takes is printed, not judged. */
    @Test
    void threeHundredPagesAreBound() throws IOException {
        List<VolumeItem> items = new ArrayList<>();
        for (int number = 1; number <= 100; number++) {
            items.add(item(number, "文书" + number, pages(3, "文书" + number), "application/pdf", true));
        }
        long started = System.nanoTime();
        Path content = folder.resolve("content.pdf");
        List<Placed> placed = binder.content(items, content);
        Path bound = folder.resolve("bound.pdf");
        assertEquals(100, binder.bind(pages(2, "封面"), content, placed, "案卷", bound));
        System.out.printf("[report] %d pages bound in %.1f s, %d KiB%n", placed.get(99).to(), (System.nanoTime() - started) / 1e9,
                Files.size(bound) >> 10);
        assertEquals(300, placed.get(99).to());
    }

    /** 案卷比内存大一倍，照样装订：任何时候内存里只有一件. */
    @Test
    void aVolumeLargerThanTheHeapIsBound() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), BindInLittleRoom.class.getName(), folder.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        String[] last = said.lines().reduce((earlier, later) -> later).orElseThrow().split(" ");
        assertEquals("300", last[0], said);
        assertTrue(Integer.parseInt(last[1]) > 2 * Integer.parseInt(last[2]), said);
        Report.line("volume", "300 pages, " + last[1] + " MiB, bound in a heap of " + last[2] + " MiB");
    }

    private VolumeItem item(int position, String title, byte[] file, String type, boolean paper) {
        String sha256 = store.store(new ByteArrayInputStream(file), 1 << 26).sha256();
        return new VolumeItem(new CatalogueLine(position, CatalogueGroup.PENALTY, title, null, LocalDate.of(2026, 11, 27), sha256,
                UUID.randomUUID()), type, paper, List.of(new VolumeItem.Fact("SHA-256", sha256)), "");
    }

    /** With a form field and a script, neither of which may live on in the volume. */
    static byte[] pages(int count, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        pdf.addNewPage().setAdditionalAction(PdfName.O, PdfAction.createJavaScript("app.alert(1)"));
        try (Document document = new Document(pdf)) {
            document.setFont(Typefaces.regular());
            for (int page = 1; page <= count; page++) {
                document.add(new Paragraph(words));
                if (page < count) {
                    document.add(new AreaBreak());
                }
            }
            PdfFormCreator.getAcroForm(pdf, true).addField(new TextFormFieldBuilder(pdf, "field").setWidgetRectangle(new Rectangle(50, 50, 100, 20))
                    .createText().setValue("x"));
        }
        return out.toByteArray();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] attached(PdfDocument volume, String name) {
        PdfDictionary spec = (PdfDictionary) volume.getCatalog().getNameTree(PdfName.EmbeddedFiles).getNames().entrySet().stream()
                .filter(entry -> entry.getKey().toUnicodeString().equals(name)).findFirst().orElseThrow().getValue();
        return spec.getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getBytes();
    }
}
