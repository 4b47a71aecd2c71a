package org.tiean.investigation.entity;

import java.util.stream.Stream;

/** Whether something that must be said was left out. */
final class Blank {

    private Blank() {
    }

    static boolean any(String... texts) {
        return Stream.of(texts).anyMatch(text -> text == null || text.isBlank());
    }
}
