package org.tiean.seal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.Refusal;
import org.tiean.seal.control.Detached;
import org.tiean.seal.control.KeyRing;
import org.tiean.seal.control.RevocationLists;
import org.tiean.seal.control.Sealer;
import org.tiean.seal.control.SignatureChecker;
import org.tiean.seal.control.TrustAnchors;
import org.tiean.seal.entity.DetachedSignature;
import org.tiean.seal.entity.SealRequest;
import org.tiean.seal.entity.StampedTime;
import org.tiean.seal.entity.Validation;

/**
 * Where seals are put on and looked at. Sealing cannot be rolled back and asks another server for the
 * time: call it from a job of the outbox, never inside an act.
 *
 * <p>Settings (MicroProfile Config): {@code tiean.seal.keystore} (PKCS#12 file) or
 * {@code tiean.seal.pkcs11.config} (configuration of SunPKCS11), {@code tiean.seal.keystore.password}
 * (password or PIN), {@code tiean.seal.trust} (PEM file of trust anchors), {@code tiean.tsa.url} (RFC 3161),
 * {@code tiean.seal.revocation} (places of lists of revoked certificates, {@code file:} or {@code http:}, with commas
 * between, for certificates that do not name one; without any, seals are PAdES B-T instead of B-LTA).
 */
@ApplicationScoped
public class SealDesk {

    private Optional<String> keystore;
    private Optional<String> token;
    private Optional<String> password;
    private Optional<String> trust;
    private Optional<String> timeStampAuthority;
    private Clock clock;

    private KeyRing keys;
    private TrustAnchors anchors;
    private RevocationLists lists;
    private SignatureChecker checker;

    protected SealDesk() {
        // for the container's proxy
    }

    @Inject
    public SealDesk(@ConfigProperty(name = "tiean.seal.keystore") Optional<String> keystore,
            @ConfigProperty(name = "tiean.seal.pkcs11.config") Optional<String> token,
            @ConfigProperty(name = "tiean.seal.keystore.password") Optional<String> password,
            @ConfigProperty(name = "tiean.seal.trust") Optional<String> trust,
            @ConfigProperty(name = "tiean.tsa.url") Optional<String> timeStampAuthority,
            @ConfigProperty(name = "tiean.seal.revocation") Optional<String> revocation, Clock clock) {
        this.keystore = keystore;
        this.token = token;
        this.password = password;
        this.trust = trust;
        this.timeStampAuthority = timeStampAuthority;
        this.lists = new RevocationLists(revocation.stream().flatMap(places -> Stream.of(places.split(","))).map(String::strip)
                .map(URI::create).toList(), clock);
        this.clock = clock;
    }

    /**
     * The PDF with a seal added; earlier signatures stay valid. What comes back has been validated.
     *
     * @throws Refusal {@code seal.not-configured} where keys, trust or time stamp are not set;
     *                 {@code seal.key.*}, {@code seal.font.*}, {@code seal.pdf.unreadable},
     *                 {@code seal.time-stamp.unreachable} and {@code seal.revocation.unreachable} (try again later),
     *                 {@code seal.own-work-invalid}
     */
    public byte[] seal(byte[] pdf, SealRequest request) {
        return sealer().seal(pdf, request);
    }

    /**
     * The PDF with a person's signature added (个人电子签名, 电子签名法14), made with the certificate of the one who wrote or decided
     * what it says. Whose key it is must have been settled by a login before.
     *
     * @param last whether nothing follows; else the seal does, whose time stamp then covers the signature too
     * @throws Refusal as {@link #seal}
     */
    public byte[] sign(byte[] pdf, SealRequest request, boolean last) {
        return sealer().sign(pdf, request, last);
    }

    /** Name of the key of a person, by login. */
    public static String personal(String username) {
        return "person-" + username;
    }

    /**
     * As {@link #seal(byte[], SealRequest)}, for a file too large to be held in memory.
     *
     * @param sealed is written anew, beside other files it needs meanwhile
     */
    public void seal(Path pdf, Path sealed, SealRequest request) {
        sealer().seal(pdf, sealed, request);
    }

    private Sealer sealer() {
        if (keystore.isEmpty() && token.isEmpty()) {
            throw Refusal.notYetAvailable("seal.not-configured", "tiean.seal.keystore");
        }
        String authority = timeStampAuthority.orElseThrow(() ->
                Refusal.notYetAvailable("seal.not-configured", "tiean.tsa.url"));
        if (trust.isEmpty()) {
            throw Refusal.notYetAvailable("seal.not-configured", "tiean.seal.trust");
        }
        return new Sealer(keys(), authority, anchors(), lists, clock);
    }

    /** Whether there is a key of that name whose certificate holds now. */
    public boolean holds(String alias) {
        if (keystore.isEmpty() && token.isEmpty()) {
            return false;
        }
        try {
            keys().key(alias, clock.instant());
            return true;
        } catch (Refusal unknownOrExpired) {
            return false;
        }
    }

    /**
     * A signature beside the bytes, for what is no PDF.
     *
     * @param alias of a key meant for this: an agency's seal says something else
     * @throws Refusal as {@link #seal}
     */
    public DetachedSignature sign(String alias, byte[] content) {
        if (keystore.isEmpty() && token.isEmpty()) {
            throw Refusal.notYetAvailable("seal.not-configured", "tiean.seal.keystore");
        }
        return Detached.sign(keys().key(alias, clock.instant()), content);
    }

    /**
     * A time stamp over the SHA-256 of the bytes.
     *
     * @throws Refusal {@code seal.time-stamp.unreachable}, worth trying again later; {@code seal.not-configured}
     */
    public StampedTime stamp(byte[] content) {
        return Detached.stamp(timeStampAuthority.orElseThrow(() ->
                Refusal.notYetAvailable("seal.not-configured", "tiean.tsa.url")), content);
    }

    /** What the signatures in a file prove; answers for any bytes, and throws nothing for what is in them. */
    public Validation validate(byte[] pdf) {
        return checker().check(pdf);
    }

    private synchronized KeyRing keys() {
        if (keys == null) {
            char[] secret = password.map(String::toCharArray).orElse(null);
            keys = token.map(file -> KeyRing.ofToken(Path.of(file), secret))
                    .orElseGet(() -> KeyRing.ofFile(Path.of(keystore.orElseThrow()), secret));
        }
        return keys;
    }

    /** Without anchors signatures are still looked at; none is trusted then. */
    private synchronized SignatureChecker checker() {
        if (checker == null) {
            checker = new SignatureChecker(anchors(), lists, clock);
        }
        return checker;
    }

    private synchronized TrustAnchors anchors() {
        if (anchors == null) {
            anchors = trust.map(file -> TrustAnchors.ofFile(Path.of(file))).orElseGet(() -> new TrustAnchors(List.of()));
        }
        return anchors;
    }
}
