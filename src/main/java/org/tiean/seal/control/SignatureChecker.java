package org.tiean.seal.control;

import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import com.itextpdf.signatures.validation.context.CertificateSource;
import com.itextpdf.signatures.validation.context.TimeBasedContext;
import com.itextpdf.signatures.validation.context.ValidationContext;
import com.itextpdf.signatures.validation.context.ValidatorContext;
import com.itextpdf.signatures.validation.report.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.tiean.seal.entity.SignatureFinding;
import org.tiean.seal.entity.Validation;
import org.tiean.seal.entity.Validation.Verdict;

/**
 * Looks at every signature in a PDF. iText finds the signatures; what they prove is worked out here on
 * the bytes, so that signing and checking do not share a mistake.
 */
public final class SignatureChecker {

    /** Larger files are not looked at: 64 MiB. */
    public static final int LARGEST = 64 << 20;

    /** Each signature costs a reading of the file: one with more of them was made to keep us busy. */
    private static final int MOST_SIGNATURES = 50;

    private static final Set<String> FORMS = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
    private static final String DOCUMENT_STAMP = "ETSI.RFC3161";

    private final TrustAnchors anchors;
    private final RevocationLists lists;
    private final Clock clock;

    public SignatureChecker(TrustAnchors anchors, RevocationLists lists, Clock clock) {
        this.anchors = anchors;
        this.lists = lists;
        this.clock = clock;
    }

    /** Never throws for what is in the file: whoever checks a file does not know what it is. */
    public Validation check(byte[] pdf) {
        if (pdf.length > LARGEST) {
            return new Validation(Verdict.TOO_LARGE, List.of());
        }
        try (PdfDocument document = open(pdf)) {
            SignatureUtil signatures = new SignatureUtil(document);
            if (signatures.getSignatureNames().size() > MOST_SIGNATURES) {
                return new Validation(Verdict.TOO_LARGE, List.of());
            }
            List<SignatureFinding> found = new ArrayList<>();
            Revocations revocations = Revocations.in(document, lists, anchors);
            for (String field : signatures.getSignatureNames()) {
                found.add(find(pdf, signatures, field, revocations));
            }
            return new Validation(verdict(document, found), found);
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            // a broken or hostile file makes the parser fail in each of these ways
            return new Validation(Verdict.UNREADABLE, List.of());
        }
    }

    private static PdfDocument open(byte[] pdf) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
    }

    private SignatureFinding find(byte[] pdf, SignatureUtil signatures, String field, Revocations revocations) {
        try {
            PdfDictionary dictionary = signatures.getSignatureDictionary(field);
            SignedRange range = SignedRange.of(dictionary.getAsArray(PdfName.ByteRange), pdf.length);
            byte[] encoded = range == null ? null : range.signature(pdf);
            String form = dictionary.getAsName(PdfName.SubFilter).getValue();
            if (encoded == null || !FORMS.contains(form) && !DOCUMENT_STAMP.equals(form)) {
                return SignatureFinding.unreadable(field);
            }
            boolean wasWhole = coveredItsRevision(pdf, range, field);
            boolean whole = wasWhole && range.end() == pdf.length;
            if (DOCUMENT_STAMP.equals(form)) {
                return ofDocument(field, TimeStamp.over(encoded, range.signedBytes(pdf), anchors), wasWhole, whole);
            }
            Envelope envelope = new Envelope(new CMSSignedData(
                    new CMSProcessableByteArray(range.signedBytes(pdf)), encoded));
            TimeStamp stamp = TimeStamp.on(envelope, anchors);
            boolean stamped = stamp != null && stamp.sound();
            List<X509Certificate> path = envelope.path(anchors, stamped ? stamp.at() : clock.instant());
            boolean intact = wasWhole && envelope.fits()
                    && envelope.isTidy(encoded, path, stamp == null ? 0 : 1);
            boolean revoked = !path.isEmpty() && revocations.names(path, stamped ? stamp.at() : clock.instant());
            return new SignatureFinding(field, commonName(envelope.certificate()), claimed(dictionary),
                    stamped ? stamp.at() : null, whole, intact,
                    !path.isEmpty() && maySign(envelope.certificate()) && !revoked, stamped, revoked, false);
        } catch (IOException | GeneralSecurityException | CMSException | RuntimeException e) {
            // forged ASN.1 fails anywhere in three libraries; all of it means the same for the reader
            return SignatureFinding.unreadable(field);
        }
    }

    private static SignatureFinding ofDocument(String field, TimeStamp stamp, boolean wasWhole, boolean whole)
            throws GeneralSecurityException {
        if (stamp == null) {
            return SignatureFinding.unreadable(field);
        }
        return new SignatureFinding(field, commonName(stamp.authority()), null, stamp.sound() ? stamp.at() : null, whole,
                wasWhole && stamp.fits(), stamp.trusted(), stamp.sound(), false, true);
    }

    /**
     * Whether a signature stands in a file that is not held in memory: unchanged, of a signer trusted here, with a sound
     * time stamp, and the whole file covered by it or by the time stamp that follows it. For our own work; whoever checks
     * a stranger's file asks {@link #check}.
     */
    public boolean stands(Path file, String field) {
        try (PdfDocument document = new PdfDocument(new PdfReader(file.toFile())); RandomAccessFile raw = new RandomAccessFile(file.toFile(), "r")) {
            SignatureUtil signatures = new SignatureUtil(document);
            List<String> fields = signatures.getSignatureNames();
            FileRange seal = FileRange.of(signatures, field, raw);
            Envelope envelope = new Envelope(new CMSSignedData(
                    Map.of(NISTObjectIdentifiers.id_sha256, seal.digest("SHA-256")), seal.signature()));
            TimeStamp stamp = TimeStamp.on(envelope, anchors);
            if (stamp == null || !stamp.sound() || !envelope.fits() || !maySign(envelope.certificate())
                    || envelope.path(anchors, stamp.at()).isEmpty()) {
                return false;
            }
            if (seal.end() == raw.length()) {
                return true;
            }
            FileRange last = FileRange.of(signatures, fields.get(fields.size() - 1), raw);
            TimeStamp whole = last.end() == raw.length() ? TimeStamp.over(last.signature(), last::digest, anchors) : null;
            return whole != null && whole.sound();
        } catch (IOException | GeneralSecurityException | CMSException e) {
            return false;
        }
    }

    /** Whether, when it was made, it covered the file as it was, with no gap but its own value. */
    private static boolean coveredItsRevision(byte[] pdf, SignedRange range, String field) throws IOException {
        try (PdfDocument then = open(Arrays.copyOf(pdf, range.end()))) {
            return new SignatureUtil(then).signatureCoversWholeDocument(field);
        }
    }

    private static Verdict verdict(PdfDocument document, List<SignatureFinding> found) {
        if (found.isEmpty()) {
            return Verdict.UNSIGNED;
        }
        if (!found.stream().allMatch(SignatureFinding::integrityOk)) {
            return Verdict.ALTERED;
        }
        if (found.stream().noneMatch(SignatureFinding::coversWholeDocument)) {
            return Verdict.EXTENDED;
        }
        if (!found.stream().allMatch(SignatureFinding::timeStampOk)) {
            return Verdict.STAMP_INVALID;
        }
        if (found.stream().anyMatch(SignatureFinding::revoked)) {
            return Verdict.REVOKED;
        }
        if (!found.stream().allMatch(SignatureFinding::trusted)) {
            return Verdict.UNTRUSTED;
        }
        return found.size() > 1 && !onlySignaturesAdded(document) ? Verdict.CHANGED_BETWEEN : Verdict.VALID;
    }

    private static boolean onlySignaturesAdded(PdfDocument document) {
        ValidationReport report = new ValidatorChainBuilder().buildDocumentRevisionsValidator()
                .validateAllDocumentRevisions(new ValidationContext(ValidatorContext.DOCUMENT_REVISIONS_VALIDATOR,
                        CertificateSource.SIGNER_CERT, TimeBasedContext.PRESENT), document);
        return report.getValidationResult() == ValidationReport.ValidationResult.VALID;
    }

    private static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    private static String commonName(X509Certificate certificate) throws GeneralSecurityException {
        RDN[] names = new JcaX509CertificateHolder(certificate).getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? null : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static Instant claimed(PdfDictionary dictionary) {
        PdfString date = dictionary.getAsString(PdfName.M);
        return date == null ? null : PdfDate.decode(date.toString()).toInstant();
    }
}
