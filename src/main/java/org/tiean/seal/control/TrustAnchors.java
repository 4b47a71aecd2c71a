package org.tiean.seal.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.Refusal;

/**
 * The certificate authorities trusted here, for agencies and for time stamps. Whether a certificate was
 * revoked is asked of {@link RevocationLists}.
 */
public final class TrustAnchors {

    private final Set<TrustAnchor> anchors;

    public TrustAnchors(Collection<X509Certificate> certificates) {
        anchors = certificates.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toUnmodifiableSet());
    }

    List<X509Certificate> certificates() {
        return anchors.stream().map(TrustAnchor::getTrustedCert).toList();
    }

    /** Reads a PEM file with one or more certificates. */
    public static TrustAnchors ofFile(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            List<X509Certificate> found = new ArrayList<>();
            CertificateFactory.getInstance("X.509").generateCertificates(in)
                    .forEach(one -> found.add((X509Certificate) one));
            if (found.isEmpty()) {
                throw Refusal.notYetAvailable("seal.trust.unusable");
            }
            return new TrustAnchors(found);
        } catch (IOException | GeneralSecurityException e) {
            Refusal refusal = Refusal.notYetAvailable("seal.trust.unusable");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /**
     * The way from a certificate to an anchor as it stood at an instant, both included; empty if there is none.
     *
     * @param helpers further certificates that may lie on the way
     */
    public List<X509Certificate> path(X509Certificate from, Collection<X509Certificate> helpers, Instant when) {
        if (anchors.isEmpty()) {
            return List.of();
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(from);
            PKIXBuilderParameters how = new PKIXBuilderParameters(anchors, target);
            how.setDate(Date.from(when));
            how.setRevocationEnabled(false);
            List<X509Certificate> known = new ArrayList<>(helpers);
            known.add(from);
            how.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            PKIXCertPathBuilderResult found = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(how);
            List<X509Certificate> way = new ArrayList<>();
            found.getCertPath().getCertificates().forEach(one -> way.add((X509Certificate) one));
            way.add(found.getTrustAnchor().getTrustedCert());
            return way;
        } catch (CertPathBuilderException e) {
            // the ordinary answer for an unknown, expired or forged certificate
            return List.of();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("certificates could not be checked", e);
        }
    }
}
