package org.tiean.kernel.control;

import java.util.Base64;

/** The cipher with keys of its own. */
public class CipherForTests extends PersonalDataCipher {

    public CipherForTests() {
        encryptionKey = Base64.getEncoder().encodeToString(new byte[32]);
        indexKey = encryptionKey;
    }
}
