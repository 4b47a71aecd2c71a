package org.tiean.document.control;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.styledxmlparser.css.media.MediaDeviceDescription;
import com.itextpdf.styledxmlparser.css.media.MediaType;
import com.itextpdf.styledxmlparser.resolver.resource.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentSource;
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

    private static final String BASE = "file:/" + TemplateFiles.FOLDER;

    private final TemplateEngine engine = engine();
    private final Map<DocumentKind, String> versions = new ConcurrentHashMap<>();
    private final Map<DocumentKind, TemplateFields> fields = new ConcurrentHashMap<>();

    /**
     * The finished document, not yet sealed.
     *
     * @param pictures  the PNG files that drawn signatures are, by SHA-256
     * @param verifyUrl where anybody can check it is genuine; null for a paper without a code
     * @throws Refusal {@code document.fields.missing} naming every value the law or form asks for and the
     *                 snapshot lacks
     */
    public byte[] pdf(DocumentKind kind, JsonObject snapshot, Function<String, byte[]> pictures, String verifyUrl) {
        byte[] pages = pages(kind, snapshot, pictures);
        return verifyUrl == null ? pages : marked(pages, pdf -> PageMarks.verificationCode(pdf, verifyUrl));
    }

    /**
     * As {@link #pdf(DocumentKind, JsonObject, Function, String)}, for a snapshot that was stored with a template
     * version.
     *
     * @throws Refusal {@code document.template.changed} if the template is no longer that one, since the
     *                 result might say something else
     */
    public byte[] pdf(DocumentKind kind, String templateVersion, JsonObject snapshot, Function<String, byte[]> pictures,
            String verifyUrl) {
        if (!templateVersion(kind).equals(templateVersion)) {
            throw Refusal.conflict("document.template.changed", kind.title());
        }
        return pdf(kind, snapshot, pictures, verifyUrl);
    }

    /** The same pages marked as a draft and without a code: for the handler's eyes before approval. */
    public byte[] draft(DocumentKind kind, JsonObject snapshot, Function<String, byte[]> pictures) {
        return marked(pages(kind, snapshot, pictures), PageMarks::draft);
    }

    /** The document as XHTML, its pictures within it. */
    public String xhtml(DocumentKind kind, JsonObject snapshot, Function<String, byte[]> pictures) {
        Map<String, Object> values = fields(kind).checked(snapshot);
        fields(kind).replacePictures(values, digest ->
                "data:image/png;base64," + Base64.getEncoder().encodeToString(pictures.apply(digest)));
        Context context = new Context(Locale.SIMPLIFIED_CHINESE, values);
        context.setVariable("zh", new TemplateWords());
        return engine.process(TemplateFiles.template(kind), context);
    }

    /**
     * What to keep with the document: checked, in canonical bytes, with the template's version.
     *
     * @throws Refusal as {@link #pdf(DocumentKind, JsonObject, Function, String)}
     */
    public DocumentSource source(DocumentKind kind, JsonObject snapshot) {
        fields(kind).checked(snapshot);
        byte[] bytes = Snapshots.canonical(snapshot);
        return new DocumentSource(bytes, Snapshots.digest(bytes), templateVersion(kind));
    }

    /** The pictures a document with this snapshot shows, by SHA-256. */
    public Set<String> pictures(DocumentKind kind, JsonObject snapshot) {
        return fields(kind).pictures(fields(kind).checked(snapshot));
    }

    /** SHA-256 of the files that shape this kind of document: to be stored beside the snapshot. */
    public String templateVersion(DocumentKind kind) {
        return versions.computeIfAbsent(kind, TemplateFiles::version);
    }

    private TemplateFields fields(DocumentKind kind) {
        return fields.computeIfAbsent(kind, TemplateFields::of);
    }

    private byte[] pages(DocumentKind kind, JsonObject snapshot, Function<String, byte[]> pictures) {
        String xhtml = xhtml(kind, snapshot, pictures);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        HtmlConverter.convertToPdf(xhtml, pdf, properties(kind));
        return out.toByteArray();
    }

    private static ConverterProperties properties(DocumentKind kind) {
        return new ConverterProperties()
                .setBaseUri(BASE + kind.folder() + "/")
                .setResourceRetriever(new StyleOnly())
                .setFontProvider(Typefaces.forOneDocument())
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

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(DocumentRenderer.class.getClassLoader());
        resolver.setPrefix(TemplateFiles.FOLDER);
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        StandardDialect dialect = new StandardDialect();
        // Documents run no scripts; the default would search for a Jackson that may not fit.
        dialect.setJavaScriptSerializer((value, writer) -> {
            throw new UnsupportedOperationException("no script in a document");
        });
        TemplateEngine engine = new TemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** Whatever a template or a value might point at, only the style sheet is ever read. */
    private static final class StyleOnly extends DefaultResourceRetriever {

        @Override
        public InputStream getInputStreamByUrl(URL url) {
            byte[] bytes = getByteArrayByUrl(url);
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] getByteArrayByUrl(URL url) {
            boolean isStyle = Objects.equals(url.getProtocol(), "file")
                    && url.getPath().equals("/" + TemplateFiles.FOLDER + TemplateFiles.STYLE);
            return isStyle ? TemplateFiles.bytes(TemplateFiles.STYLE) : null;
        }
    }
}
