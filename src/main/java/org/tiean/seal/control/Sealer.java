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
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.seal.entity.SealRequest;
import org.tiean.seal.entity.SignatureFinding;
import org.tiean.seal.entity.Validation;

/**
 * Puts a seal on a PDF, as an addition that leaves earlier signatures valid, and checks what came out. Where lists of
 * revoked certificates are to be had, they go into the file and a time stamp closes all of it (PAdES B-LTA), so that it
 * can still be checked when certificates have run out and their authority is gone; else it is a B-T signature.
 */
public final class Sealer {

    private final KeyRing keys;
    private final String timeStampAuthority;
    private final TrustAnchors anchors;
    private final RevocationLists lists;
    private final SignatureChecker checker;
    private final Clock clock;

    public Sealer(KeyRing keys, String timeStampAuthority, TrustAnchors anchors, RevocationLists lists, Clock clock) {
        this.keys = keys;
        this.timeStampAuthority = timeStampAuthority;
        this.anchors = anchors;
        this.lists = lists;
        this.checker = new SignatureChecker(anchors, lists, clock);
        this.clock = clock;
    }

    /** See {@link org.tiean.seal.boundary.SealDesk#seal}. */
    public byte[] seal(byte[] pdf, SealRequest request) {
        return added(pdf, request, "seal-", true);
    }

    /** See {@link org.tiean.seal.boundary.SealDesk#sign(byte[], SealRequest, boolean)}. */
    public byte[] sign(byte[] pdf, SealRequest request, boolean last) {
        return added(pdf, request, "sign-", last);
    }

    /** @param last whether nothing follows: then a time stamp closes the file */
    private byte[] added(byte[] pdf, SealRequest request, String prefix, boolean last) {
        KeyRing.SealKey key = keys.key(request.alias(), clock.instant());
        refuseRevoked(request.alias(), key);
        SignerProperties properties = properties(() -> new PdfReader(new ByteArrayInputStream(pdf)), request, prefix);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 131072);
        sign(() -> new PdfReader(new ByteArrayInputStream(pdf)), out, null, properties, key, last);
        byte[] sealed = out.toByteArray();
        Validation found = checker.check(sealed);
        boolean stands = found.signatures().stream().anyMatch(one -> one.field().equals(properties.getFieldName()) && one.stands());
        boolean whole = found.signatures().stream().anyMatch(one -> one.coversWholeDocument() && one.stands());
        if (!stands || last && !whole) {
            throw Refusal.conflict("seal.own-work-invalid", found.verdict());
        }
        return sealed;
    }

    /** See {@link org.tiean.seal.boundary.SealDesk#seal(Path, Path, SealRequest)}. */
    public void seal(Path pdf, Path sealed, SealRequest request) {
        KeyRing.SealKey key = keys.key(request.alias(), clock.instant());
        refuseRevoked(request.alias(), key);
        SignerProperties properties = properties(() -> new PdfReader(pdf.toFile()), request, "seal-");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sealed))) {
            sign(() -> new PdfReader(pdf.toFile()), out, sealed.toAbsolutePath().getParent(), properties, key, true);
        } catch (IOException e) {
            throw because(Refusal.conflict("seal.failed"), e);
        }
        if (!checker.stands(sealed, properties.getFieldName())) {
            throw Refusal.conflict("seal.own-work-invalid", "");
        }
    }

    private void refuseRevoked(String alias, KeyRing.SealKey key) {
        if (lists.isKnownFor(own(key)) && list(own(key), key).orElseThrow(() ->
                Refusal.conflict("seal.revocation.unreachable")).isRevoked(own(key))) {
            throw Refusal.conflict("seal.key.revoked", alias);
        }
    }

    private Optional<X509CRL> list(X509Certificate certificate, KeyRing.SealKey key) {
        List<X509Certificate> issuers = new ArrayList<>(anchors.certificates());
        for (Certificate one : key.chain()) {
            issuers.add((X509Certificate) one);
        }
        return lists.of(certificate, issuers);
    }

    private static X509Certificate own(KeyRing.SealKey key) {
        return (X509Certificate) key.chain()[0];
    }

    /** Opens the file that is to be sealed, once for each reading. */
    private interface Source {
        PdfReader open() throws IOException;
    }

    private SignerProperties properties(Source pdf, SealRequest request, String prefix) {
        SignerProperties properties = new SignerProperties()
                .setClaimedSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(clock.instant(), Zones.CHINA)))
                .setReason(request.reason() == null ? "" : request.reason())
                .setLocation(request.location() == null ? "" : request.location());
        SealRequest.Face face = request.face();
        Div drawing = face == null ? null : SealDrawing.of(face);
        try (PdfDocument document = new PdfDocument(pdf.open())) {
            properties.setFieldName(freeName(new SignatureUtil(document), prefix));
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

    private static String freeName(SignatureUtil signatures, String prefix) {
        int number = (int) signatures.getSignatureNames().stream().filter(name -> name.startsWith(prefix)).count() + 1;
        while (signatures.doesSignatureFieldExist(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    /** @param scratch where the file grows before it is written; null to let it grow in memory */
    private void sign(Source pdf, OutputStream sealed, Path scratch, SignerProperties properties, KeyRing.SealKey key,
            boolean last) {
        try {
            PdfPadesSigner signer = new PdfPadesSigner(pdf.open(), sealed);
            if (scratch != null) {
                signer.setTemporaryDirectoryPath(scratch.toString());
            }
            signer.setStampingProperties(new StampingProperties().useAppendMode());
            PrivateKeySignature signature = new PrivateKeySignature(key.key(), "SHA-256", key.provider());
            TimeStampClient stamps = new TimeStampClient(timeStampAuthority);
            if (lists.isKnownFor(own(key))) {
                signer.setCrlClient((certificate, url) -> encoded(list(certificate, key)))
                        .setOcspClient((certificate, issuer, url) -> null);
                if (last) {
                    signer.setTimestampSignatureName(properties.getFieldName().replace("seal-", "stamp-").replace("sign-", "sign-stamp-"));
                    signer.signWithBaselineLTAProfile(properties, key.chain(), signature, stamps);
                } else {
                    signer.signWithBaselineLTProfile(properties, key.chain(), signature, stamps);
                }
            } else {
                signer.signWithBaselineTProfile(properties, key.chain(), signature, stamps);
            }
        } catch (PdfException e) {
            // iText wraps what the time stamp client throws
            throw e.getCause() instanceof Refusal refusal ? refusal : because(Refusal.conflict("seal.failed"), e);
        } catch (IOException | GeneralSecurityException e) {
            throw because(Refusal.conflict("seal.failed"), e);
        }
    }

    private static List<byte[]> encoded(Optional<X509CRL> list) {
        try {
            return list.isEmpty() ? List.of() : List.of(list.get().getEncoded());
        } catch (CRLException e) {
            throw new IllegalStateException("a list that was read cannot be written", e);
        }
    }

    private static Refusal because(Refusal refusal, Exception cause) {
        refusal.initCause(cause);
        return refusal;
    }
}
