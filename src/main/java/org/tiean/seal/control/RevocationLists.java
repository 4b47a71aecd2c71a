package org.tiean.seal.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * The authorities' lists of revoked certificates (证书吊销列表, RFC 5280): fetched where a certificate or the settings
 * say, kept an hour or as long as a source is silent and the list has not run out.
 */
public final class RevocationLists {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LARGEST = 32 << 20;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private final List<URI> named;
    private final Clock clock;
    private final Map<URI, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(X509CRL list, Instant fetched) {
    }

    /** @param named places of lists, {@code file:} or {@code http:}, for certificates that name none themselves */
    public RevocationLists(List<URI> named, Clock clock) {
        this.named = List.copyOf(named);
        this.clock = clock;
    }

    /** Whether it is known where a list for this certificate is to be had. */
    boolean isKnownFor(X509Certificate certificate) {
        return !places(certificate).isEmpty();
    }

    /**
     * The list that would name a certificate, in force now and signed by its issuer.
     *
     * @param issuers certificates among which the issuer is
     * @return empty if none is to be had
     */
    Optional<X509CRL> of(X509Certificate certificate, Collection<X509Certificate> issuers) {
        List<X509Certificate> issuer = issuers.stream()
                .filter(one -> one.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())).toList();
        return places(certificate).stream().flatMap(place -> at(place).stream())
                .filter(list -> inForce(list) && issuer.stream().anyMatch(one -> isSignedBy(list, one)))
                .findFirst();
    }

    static boolean isSignedBy(X509CRL list, X509Certificate issuer) {
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            list.verify(issuer.getPublicKey(), Envelope.PROVIDER);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static X509CRL parse(byte[] encoded) throws CRLException {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
        } catch (CRLException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new CRLException(e);
        }
    }

    private boolean inForce(X509CRL list) {
        Instant now = clock.instant();
        return !list.getThisUpdate().toInstant().isAfter(now)
                && list.getNextUpdate() != null && list.getNextUpdate().toInstant().isAfter(now);
    }

    private Optional<X509CRL> at(URI place) {
        Instant now = clock.instant();
        Kept before = kept.get(place);
        boolean fresh = before != null && !now.isBefore(before.fetched) && now.isBefore(before.fetched.plus(KEPT));
        if (fresh && inForce(before.list)) {
            return Optional.of(before.list);
        }
        try {
            X509CRL list = parse(fetch(place));
            kept.put(place, new Kept(list, now));
            return Optional.of(list);
        } catch (IOException | CRLException e) {
            // the last one serves until its own end
            return Optional.ofNullable(before).map(Kept::list);
        }
    }

    private static byte[] fetch(URI place) throws IOException {
        if ("file".equals(place.getScheme())) {
            return Files.readAllBytes(Path.of(place));
        }
        HttpRequest request = HttpRequest.newBuilder(place).timeout(Duration.ofSeconds(15)).build();
        try {
            HttpResponse<InputStream> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] list = body.readNBytes(LARGEST + 1);
                if (answer.statusCode() != 200 || list.length > LARGEST) {
                    throw new IOException("no list of revoked certificates at " + place);
                }
                return list;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the list of revoked certificates", e);
        }
    }

    private List<URI> places(X509Certificate certificate) {
        List<URI> own = new ArrayList<>();
        byte[] extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension != null) {
            CRLDistPoint points = CRLDistPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets());
            for (DistributionPoint point : points.getDistributionPoints()) {
                DistributionPointName name = point.getDistributionPoint();
                if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
                    for (GeneralName one : GeneralNames.getInstance(name.getName()).getNames()) {
                        address(one).ifPresent(own::add);
                    }
                }
            }
        }
        own.addAll(named);
        return own;
    }

    /** A certificate decides where we call only as far as the web goes: no file of ours, no directory service. */
    private static Optional<URI> address(GeneralName name) {
        if (name.getTagNo() != GeneralName.uniformResourceIdentifier) {
            return Optional.empty();
        }
        String text = ((ASN1String) name.getName()).getString();
        try {
            URI place = URI.create(text);
            return "http".equals(place.getScheme()) || "https".equals(place.getScheme()) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
