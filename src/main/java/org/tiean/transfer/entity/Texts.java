package org.tiean.transfer.entity;

import java.util.stream.Stream;
import org.tiean.kernel.entity.Refusal;

/** Texts handed in: there, and no longer than the forms have room for. */
final class Texts {

    private static final int LONGEST = 2000;

    private Texts() {
    }

    /** @throws Refusal 400 with the key where one is missing, empty or too long */
    static void require(String key, String... texts) {
        if (Stream.of(texts).anyMatch(text -> text == null || text.isBlank() || text.length() > LONGEST)) {
            throw Refusal.invalid(key);
        }
    }

    /** Nothing where nothing was written. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
