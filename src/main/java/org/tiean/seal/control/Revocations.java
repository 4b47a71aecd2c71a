package org.tiean.seal.control;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of revoked certificates for one file: the lists it carries (document security store, PAdES B-LT) and
 * today's. A seal made before its certificate was revoked stands.
 */
final class Revocations {

    private static final int MOST_LISTS = 50;
    private static final PdfName LISTS = new PdfName("CRLs");

    private final List<X509CRL> carried;
    private final RevocationLists today;
    private final TrustAnchors anchors;

    private Revocations(List<X509CRL> carried, RevocationLists today, TrustAnchors anchors) {
        this.carried = carried;
        this.today = today;
        this.anchors = anchors;
    }

    static Revocations in(PdfDocument document, RevocationLists today, TrustAnchors anchors) {
        PdfDictionary store = document.getCatalog().getPdfObject().getAsDictionary(PdfName.DSS);
        PdfArray lists = store == null ? null : store.getAsArray(LISTS);
        List<X509CRL> carried = new ArrayList<>();
        for (int i = 0; lists != null && i < Math.min(lists.size(), MOST_LISTS); i++) {
            PdfStream one = lists.getAsStream(i);
            try {
                if (one != null) {
                    carried.add(RevocationLists.parse(one.getBytes()));
                }
            } catch (CRLException e) {
                // a list nobody can read names nobody; that the file is unchanged is asked elsewhere
            }
        }
        return new Revocations(carried, today, anchors);
    }

    /**
     * Whether a certificate on the way had been revoked by an instant.
     *
     * @param path from the signer to an anchor: only such certificates may say where we look for today's list
     */
    boolean names(List<X509Certificate> path, Instant when) {
        List<X509Certificate> issuers = new ArrayList<>(path);
        issuers.addAll(anchors.certificates());
        return path.stream().limit(path.size() - 1L).anyMatch(one ->
                Stream.concat(carried.stream().filter(list -> issuers.stream().anyMatch(issuer -> RevocationLists.isSignedBy(list, issuer))),
                                today.of(one, issuers).stream())
                        .filter(list -> list.getIssuerX500Principal().equals(one.getIssuerX500Principal()))
                        .map(list -> list.getRevokedCertificate(one))
                        .anyMatch(entry -> entry != null && !when.isBefore(since(entry))));
    }

    private static Instant since(X509CRLEntry entry) {
        return entry.getRevocationDate().toInstant();
    }
}
