package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.entity.ProtectedText;

/**
 * Encrypts personal values with AES-256-GCM and computes their blind index with HMAC-SHA-256. Both keys
 * come from the settings {@code tiean.crypto.key} and {@code tiean.crypto.index-key} (32 bytes each,
 * Base64) and are never stored in the database (PIPL 51; rulebook M8).
 */
@ApplicationScoped
public class PersonalDataCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    @ConfigProperty(name = "tiean.crypto.key")
    String encryptionKey;

    @Inject
    @ConfigProperty(name = "tiean.crypto.index-key")
    String indexKey;

    private final SecureRandom random = new SecureRandom();

    /** Nonce and ciphertext in one array; a new nonce each time, so equal values do not look equal. */
    public byte[] encrypt(ProtectedText text) {
        return encrypt(text.reveal().getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #encrypt(ProtectedText)}, for bytes such as the snapshot of a document. */
    public byte[] encrypt(byte[] clear) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(clear);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal value could not be encrypted", e);
        }
    }

    /**
     * @throws IllegalStateException if the key is not the one it was encrypted with, or a byte was changed
     */
    public ProtectedText decrypt(byte[] stored) {
        return ProtectedText.of(new String(decryptBytes(stored), StandardCharsets.UTF_8));
    }

    /** As {@link #decrypt}, for bytes. */
    public byte[] decryptBytes(byte[] stored) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            System.arraycopy(stored, 0, nonce, 0, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal value could not be decrypted", e);
        }
    }

    /** Equal values (after removing blanks and case) give equal indexes; the value cannot be read from it. */
    public String blindIndex(ProtectedText text) {
        if (text == null) {
            return null;
        }
        try {
            String normal = Normalizer.normalize(text.reveal(), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(indexKey), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("blind index could not be computed", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(Base64.getDecoder().decode(encryptionKey), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
