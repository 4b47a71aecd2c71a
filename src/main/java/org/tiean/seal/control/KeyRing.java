package org.tiean.seal.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiean.kernel.entity.Refusal;

/** The agencies' seal keys, in a file (PKCS#12) or in a token that never lets them out (PKCS#11). */
public final class KeyRing {

    /** A key and its certificates, the agency's first. */
    public record SealKey(PrivateKey key, Certificate[] chain, String provider) {
    }

    private final KeyStore store;
    private final char[] password;
    private final String provider;
    /** Keys of the file, each deciphered once; a token is asked each time. */
    private final Map<String, SealKey> opened = new ConcurrentHashMap<>();

    private KeyRing(KeyStore store, char[] password, String provider) {
        this.store = store;
        this.password = password;
        this.provider = provider;
    }

    /** Keys in a PKCS#12 file. */
    public static KeyRing ofFile(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return new KeyRing(store, password, null);
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /**
     * Keys in a token.
     *
     * @param configuration file in the form of SunPKCS11 (name, library, slot)
     * @param pin           the token's user PIN
     */
    public static KeyRing ofToken(Path configuration, char[] pin) {
        try {
            Provider token = Security.getProvider("SunPKCS11").configure(configuration.toString());
            Security.addProvider(token);
            KeyStore store = KeyStore.getInstance("PKCS11", token);
            store.load(null, pin);
            return new KeyRing(store, pin, token.getName());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // SunPKCS11 answers a wrong configuration or a missing library with runtime exceptions
            throw unusable(e);
        }
    }

    /**
     * The key of that name.
     *
     * @throws Refusal {@code seal.key.unknown}, or {@code seal.key.expired} if its certificate does not hold at {@code when}
     */
    public SealKey key(String alias, Instant when) {
        try {
            SealKey found = opened.get(alias);
            if (found == null) {
                found = open(alias);
                if (provider == null) {
                    opened.put(alias, found);
                }
            }
            X509Certificate own = (X509Certificate) found.chain()[0];
            if (when.isBefore(own.getNotBefore().toInstant()) || !own.getNotAfter().after(Date.from(when))) {
                throw Refusal.conflict("seal.key.expired", alias);
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    private SealKey open(String alias) throws GeneralSecurityException {
        PrivateKey key = (PrivateKey) store.getKey(alias, password);
        Certificate[] chain = store.getCertificateChain(alias);
        if (key == null || chain == null) {
            throw Refusal.notFound("seal.key.unknown", alias);
        }
        return new SealKey(key, chain, provider);
    }

    private static Refusal unusable(Exception cause) {
        Refusal refusal = Refusal.notYetAvailable("seal.keys.unusable");
        refusal.initCause(cause);
        return refusal;
    }
}
