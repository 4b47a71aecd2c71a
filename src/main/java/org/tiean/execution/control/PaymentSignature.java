package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what goes to the payment system and checks what comes from it: HMAC-SHA-256 over the very bytes, in hexadecimal, under
 * the key agreed with the bank ({@code tiean.payment.key}, at least 32 bytes in Base64). Without a key nothing is paid on line.
 */
@ApplicationScoped
public class PaymentSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    @Inject
    @ConfigProperty(name = "tiean.payment.key")
    Optional<String> key;

    /** Whether a key was agreed. */
    public boolean isReady() {
        return key.filter(given -> !given.isBlank()).isPresent();
    }

    public String of(byte[] bytes) {
        try {
            byte[] secret = Base64.getDecoder().decode(key.orElseThrow(() -> new IllegalStateException("tiean.payment.key is not set")));
            if (secret.length < SHORTEST) {
                throw new IllegalStateException("tiean.payment.key is shorter than " + SHORTEST + " bytes");
            }
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature is that of these bytes; takes the same time whatever it is. */
    public boolean stands(byte[] bytes, String signature) {
        return isReady() && signature != null && MessageDigest.isEqual(of(bytes).getBytes(StandardCharsets.US_ASCII),
                signature.strip().toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }
}
