package org.tiean.seal.control;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.layout.element.Div;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.SignerProperties;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.seal.entity.SealRequest;
import org.tiean.seal.entity.SignatureFinding;
import org.tiean.seal.entity.Validation;

/** Puts a seal on a PDF, as an addition that leaves earlier signatures valid, and checks what came out. */
public final class Sealer {

    private final KeyRing keys;
    private final String timeStampAuthority;
    private final SignatureChecker checker;
    private final Clock clock;

    public Sealer(KeyRing keys, String timeStampAuthority, SignatureChecker checker, Clock clock) {
        this.keys = keys;
        this.timeStampAuthority = timeStampAuthority;
        this.checker = checker;
        this.clock = clock;
    }

    /** See {@link org.tiean.seal.boundary.SealDesk#seal}. */
    public byte[] seal(byte[] pdf, SealRequest request) {
        KeyRing.SealKey key = keys.key(request.alias(), clock.instant());
        SignerProperties properties = properties(() -> new PdfReader(new ByteArrayInputStream(pdf)), request);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 65536);
        sign(() -> new PdfReader(new ByteArrayInputStream(pdf)), out, null, properties, key);
        byte[] sealed = out.toByteArray();
        Validation found = checker.check(sealed);
        boolean stands = found.signatures().stream()
                .anyMatch(one -> one.field().equals(properties.getFieldName()) && one.stands() && one.coversWholeDocument());
        if (!stands) {
            throw Refusal.conflict("seal.own-work-invalid", found.verdict());
        }
        return sealed;
    }

    /** See {@link org.tiean.seal.boundary.SealDesk#seal(Path, Path, SealRequest)}. */
    public void seal(Path pdf, Path sealed, SealRequest request) {
        KeyRing.SealKey key = keys.key(request.alias(), clock.instant());
        SignerProperties properties = properties(() -> new PdfReader(pdf.toFile()), request);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sealed))) {
            sign(() -> new PdfReader(pdf.toFile()), out, sealed.toAbsolutePath().getParent(), properties, key);
        } catch (IOException e) {
            throw because(Refusal.conflict("seal.failed"), e);
        }
        if (!checker.stands(sealed, properties.getFieldName())) {
            throw Refusal.conflict("seal.own-work-invalid", "");
        }
    }

    /** Opens the file that is to be sealed, once for each reading. */
    private interface Source {
        PdfReader open() throws IOException;
    }

    private SignerProperties properties(Source pdf, SealRequest request) {
        SignerProperties properties = new SignerProperties()
                .setClaimedSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(clock.instant(), Zones.CHINA)))
                .setReason(request.reason() == null ? "" : request.reason())
                .setLocation(request.location() == null ? "" : request.location());
        SealRequest.Face face = request.face();
        Div drawing = face == null ? null : SealDrawing.of(face);
        try (PdfDocument document = new PdfDocument(pdf.open())) {
            properties.setFieldName(freeName(new SignatureUtil(document)));
            if (face != null) {
                properties.setPageNumber(document.getNumberOfPages())
                        .setPageRect(new Rectangle(face.x(), face.y(), face.diameter(), face.diameter()))
                        .setSignatureAppearance(SealDrawing.field(drawing));
            }
            return properties;
        } catch (IOException | RuntimeException e) {
            // iText answers a file it cannot read with either
            throw because(Refusal.invalid("seal.pdf.unreadable"), e);
        }
    }

    private static String freeName(SignatureUtil signatures) {
        int number = signatures.getSignatureNames().size() + 1;
        while (signatures.doesSignatureFieldExist("seal-" + number)) {
            number++;
        }
        return "seal-" + number;
    }

    /** @param scratch where the file grows before it is written; null to let it grow in memory */
    private void sign(Source pdf, OutputStream sealed, Path scratch, SignerProperties properties, KeyRing.SealKey key) {
        try {
            PdfPadesSigner signer = new PdfPadesSigner(pdf.open(), sealed);
            if (scratch != null) {
                signer.setTemporaryDirectoryPath(scratch.toString());
            }
            signer.setStampingProperties(new StampingProperties().useAppendMode());
            signer.signWithBaselineTProfile(properties, key.chain(),
                    new PrivateKeySignature(key.key(), "SHA-256", key.provider()), new TimeStampClient(timeStampAuthority));
        } catch (PdfException e) {
            // iText wraps what the time stamp client throws
            throw e.getCause() instanceof Refusal refusal ? refusal : because(Refusal.conflict("seal.failed"), e);
        } catch (IOException | GeneralSecurityException e) {
            throw because(Refusal.conflict("seal.failed"), e);
        }
    }

    private static Refusal because(Refusal refusal, Exception cause) {
        refusal.initCause(cause);
        return refusal;
    }
}
