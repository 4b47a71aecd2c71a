package org.tiean.benchmark;

import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import com.itextpdf.signatures.TSAClientBouncyCastle;
import com.itextpdf.styledxmlparser.css.media.MediaDeviceDescription;
import com.itextpdf.styledxmlparser.css.media.MediaType;
import com.itextpdf.styledxmlparser.resolver.resource.DefaultResourceRetriever;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.List;

/**
 * The same page and the same signature by iText alone: the finished XHTML set with the same typefaces and style sheet, a
 * code, a PAdES B-LTA signature of the same key with stamps of the same authority and the same list of revoked certificates. No template, no place looked for, no
 * drawn seal, nothing checked afterwards.
 */
final class BareItext {

    private final FontSet fonts = new FontSet();
    private final byte[] style = bytes("templates/base.css");
    private final PrivateKey key;
    private final Certificate[] chain;
    private final byte[] list;

    BareItext(String alias) throws IOException, GeneralSecurityException {
        for (String face : new String[] {"fonts/NotoSerifSC-Regular.ttf", "fonts/NotoSerifSC-Bold.ttf"}) {
            FontProgram program = FontProgramFactory.createFont(bytes(face), true);
            fonts.addFont(program, "Identity-H");
        }
        char[] password = System.getProperty("tiean.seal.keystore.password").toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("tiean.seal.keystore")))) {
            store.load(in, password);
        }
        key = (PrivateKey) store.getKey(alias, password);
        chain = store.getCertificateChain(alias);
        list = Files.readAllBytes(Path.of(URI.create(System.getProperty("tiean.seal.revocation"))));
    }

    private static byte[] bytes(String path) {
        try (InputStream stream = BareItext.class.getClassLoader().getResourceAsStream(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] pdf(String xhtml, String folder, String code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        // the words are set when the document is closed, not the file under it
        try (Document document = HtmlConverter.convertToDocument(xhtml, pdf, new ConverterProperties()
                .setBaseUri("file:/templates/" + folder + "/")
                .setFontProvider(new FontProvider(fonts, "Noto Serif SC"))
                .setMediaDeviceDescription(new MediaDeviceDescription(MediaType.PRINT))
                .setResourceRetriever(new Style()).setCharset("UTF-8"))) {
            new BarcodeQRCode(code).placeBarcode(new PdfCanvas(pdf.getLastPage()), ColorConstants.BLACK, 1.5f);
        }
        return out.toByteArray();
    }

    byte[] sealed(byte[] pdf) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(pdf.length + 65536);
        PdfPadesSigner signer = new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(pdf)), sealed);
        signer.setStampingProperties(new StampingProperties().useAppendMode());
        signer.setCrlClient((certificate, url) -> List.of(list)).setOcspClient((certificate, issuer, url) -> null);
        signer.signWithBaselineLTAProfile(new SignerProperties().setFieldName("seal-1").setPageNumber(1)
                        .setPageRect(new Rectangle(300, 100, 119, 119))
                        .setSignatureAppearance(new SignatureFieldAppearance("seal-1").setContent("seal")),
                chain, new PrivateKeySignature(key, "SHA-256", null), new TSAClientBouncyCastle(System.getProperty("tiean.tsa.url")));
        return sealed.toByteArray();
    }

    /** The one file a template points at. */
    private final class Style extends DefaultResourceRetriever {

        @Override
        public InputStream getInputStreamByUrl(URL url) {
            return new ByteArrayInputStream(style);
        }

        @Override
        public byte[] getByteArrayByUrl(URL url) {
            return style;
        }
    }
}
