package org.tiean.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.tiean.kernel.control.PersonalDataCipher;
import org.tiean.kernel.entity.ProtectedText;

/**
 * The codes printed on papers for parties (查询码). Twelve signs out of thirty-one that nobody mistakes for one another:
 * 59 bits. What is kept is an HMAC under a key that is not in the database, bound to the document.
 */
@ApplicationScoped
public class AccessCodes {

    /** Without 0 and O, 1, I and L. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    PersonalDataCipher cipher;

    private final SecureRandom random = new SecureRandom();

    /** A fresh code as it is printed: {@code 7KQM-2XWD-P9HT}. */
    public String fresh() {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What is kept of a code. */
    public String hash(UUID documentId, String code) {
        return cipher.blindIndex(ProtectedText.of("access-code|" + documentId + "|" + plain(code)));
    }

    /** Whether it is the code of that document; takes the same time whatever is typed in. */
    public boolean opens(UUID documentId, String kept, String typed) {
        return same(kept, hash(documentId, typed));
    }

    /** The work of {@link #opens} for a document there is none of. */
    public void opensNothing(String typed) {
        same("", hash(NONE, typed));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** As somebody types it: small letters, blanks, dashes, wide signs of a Chinese keyboard. */
    static String plain(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
    }
}
