package org.tiean.document.control;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.styledxmlparser.css.media.MediaDeviceDescription;
import com.itextpdf.styledxmlparser.css.media.MediaType;
import com.itextpdf.styledxmlparser.resolver.resource.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentSource;
import org.tiean.document.entity.Draft;
import org.tiean.kernel.entity.Refusal;

/**
 * Makes a document (文书) of a snapshot: template, then XHTML, then PDF with embedded type. Needs nothing but
 * what it is handed; the same snapshot and template give the same pages.
 *
 * <p>Values are written as text only, so nothing a party wrote can become markup, and the converter may
 * fetch nothing but the style sheet.
 */
@ApplicationScoped
public class DocumentRenderer {

    /** Most of a file are the tables of its typefaces: at this level they take half the time and a twentieth more room. */
    private static final int COMPRESSION = 3;

    private static final String BASE = "file:/" + TemplateFiles.FOLDER;

    private final Map<DocumentKind, TemplateSet> shipped = new ConcurrentHashMap<>();
    private final Map<String, TemplateSet> past = new ConcurrentHashMap<>();

    @Inject
    TemplateArchive archive;

    /**
     * The finished document, not yet sealed.
     *
     * @param pictures  the PNG files that drawn signatures are, by SHA-256
     * @param verifyUrl where anybody can check it is genuine; null for a paper without a code
     * @throws Refusal {@code document.fields.missing} naming every value the law or form asks for and the
     *                 snapshot lacks
     */
    public byte[] pdf(DocumentKind kind, JsonObject snapshot, Function<String, byte[]> pictures, String verifyUrl) {
        return pdf(shipped(kind), snapshot, pictures, verifyUrl);
    }

    /** As {@link #pdf(DocumentKind, JsonObject, Function, String)}, from the files of one version. */
    byte[] pdf(TemplateSet set, JsonObject snapshot, Function<String, byte[]> pictures, String verifyUrl) {
        return pages(set, snapshot, pictures, verifyUrl, null);
    }

    /**
     * As {@link #pdf(DocumentKind, JsonObject, Function, String)}, for a snapshot that was stored with a template
     * version: that one is used, however the template looks today.
     *
     * @throws Refusal {@code document.template.lost} if that version was never kept
     */
    public byte[] pdf(DocumentKind kind, String templateVersion, JsonObject snapshot, Function<String, byte[]> pictures,
            String verifyUrl) {
        return pdf(version(kind, templateVersion), snapshot, pictures, verifyUrl);
    }

    /** @param key to the party's room, null for none */
    byte[] pdf(DocumentKind kind, String templateVersion, JsonObject snapshot, Function<String, byte[]> pictures, String verifyUrl,
            RoomKey key) {
        return pages(version(kind, templateVersion), snapshot, pictures, verifyUrl, key);
    }

    /** The same pages marked as a draft and without a code: for the handler's eyes before approval. */
    public byte[] draft(DocumentKind kind, JsonObject snapshot, Function<String, byte[]> pictures) {
        return marked(pages(shipped(kind), snapshot, pictures, null, null), PageMarks::draft);
    }

    /** Finished pages, marked on each as no original. */
    static byte[] copy(byte[] pages) {
        return marked(pages, PageMarks::copy);
    }

    /** Drafts one behind the other in one file. */
    public byte[] drafts(List<Draft> drafts, Function<String, byte[]> pictures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument all = new PdfDocument(new PdfWriter(out))) {
            for (Draft draft : drafts) {
                try (PdfDocument one = new PdfDocument(new PdfReader(new ByteArrayInputStream(draft(draft.kind(), draft.snapshot(), pictures))))) {
                    one.copyPagesTo(1, one.getNumberOfPages(), all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The document as XHTML, its pictures within it. */
    public String xhtml(DocumentKind kind, JsonObject snapshot, Function<String, byte[]> pictures) {
        return xhtml(shipped(kind), snapshot, pictures);
    }

    private static String xhtml(TemplateSet set, JsonObject snapshot, Function<String, byte[]> pictures) {
        Map<String, Object> values = set.fields().checked(snapshot);
        set.fields().replacePictures(values, digest ->
                "data:image/png;base64," + Base64.getEncoder().encodeToString(pictures.apply(digest)));
        return set.page(values);
    }

    /**
     * What to keep with the document: checked, in canonical bytes, with the template's version.
     *
     * @throws Refusal as {@link #pdf(DocumentKind, JsonObject, Function, String)}
     */
    public DocumentSource source(DocumentKind kind, JsonObject snapshot) {
        shipped(kind).fields().checked(snapshot);
        byte[] bytes = Snapshots.canonical(snapshot);
        return new DocumentSource(bytes, Snapshots.digest(bytes), templateVersion(kind));
    }

    /** The pictures a document with this snapshot shows, by SHA-256. */
    public Set<String> pictures(DocumentKind kind, JsonObject snapshot) {
        TemplateFields fields = shipped(kind).fields();
        return fields.pictures(fields.checked(snapshot));
    }

    /** SHA-256 of the files that shape this kind of document: to be stored beside the snapshot. */
    public String templateVersion(DocumentKind kind) {
        return shipped(kind).version();
    }

    private TemplateSet shipped(DocumentKind kind) {
        return shipped.computeIfAbsent(kind, TemplateSet::shipped);
    }

    private TemplateSet version(DocumentKind kind, String version) {
        TemplateSet current = shipped(kind);
        return current.version().equals(version) ? current : past.computeIfAbsent(version, absent -> archive.find(kind, version)
                .orElseThrow(() -> Refusal.conflict("document.template.lost", kind.title())));
    }

    /** The code is drawn before the file is closed, in the typeface of the text: a second reading would cost as much again. */
    private static byte[] pages(TemplateSet set, JsonObject snapshot, Function<String, byte[]> pictures, String verifyUrl,
            RoomKey key) {
        String xhtml = xhtml(set, snapshot, pictures);
        FontProvider fonts = Typefaces.forOneDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out, new WriterProperties().setCompressionLevel(COMPRESSION)));
        try (Document document = HtmlConverter.convertToDocument(xhtml, pdf, properties(set, fonts))) {
            if (verifyUrl != null) {
                PageMarks.verificationCode(pdf, verifyUrl, Typefaces.regularOf(fonts));
            }
            if (key != null) {
                PageMarks.roomKey(pdf, key, Typefaces.regularOf(fonts));
            }
        }
        return out.toByteArray();
    }

    private static ConverterProperties properties(TemplateSet set, FontProvider fonts) {
        return new ConverterProperties()
                .setBaseUri(BASE + set.kind().folder() + "/")
                .setResourceRetriever(new StyleOnly(set.style()))
                .setFontProvider(fonts)
                .setMediaDeviceDescription(new MediaDeviceDescription(MediaType.PRINT))
                .setCssApplierFactory(new ChineseSetting())
                .setCharset("UTF-8");
    }

    private static byte[] marked(byte[] pages, Consumer<PdfDocument> mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(pages)), new PdfWriter(out))) {
            mark.accept(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Whatever a template or a value might point at, only the style sheet is ever read. */
    private static final class StyleOnly extends DefaultResourceRetriever {

        private final byte[] style;

        StyleOnly(String style) {
            this.style = style.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public InputStream getInputStreamByUrl(URL url) {
            byte[] bytes = getByteArrayByUrl(url);
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] getByteArrayByUrl(URL url) {
            boolean isStyle = Objects.equals(url.getProtocol(), "file")
                    && url.getPath().equals("/" + TemplateFiles.FOLDER + TemplateFiles.STYLE);
            return isStyle ? style : null;
        }
    }
}
