package org.tiean.investigation.boundary;

import java.util.List;
import java.util.UUID;

/** What is typed in a list of one line each. */
final class Lines {

    private Lines() {
    }

    /** The lines that say something. */
    static List<String> of(String typed) {
        return typed == null ? List.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The id chosen; null for none. */
    static UUID id(String chosen) {
        return chosen == null || chosen.isBlank() ? null : UUID.fromString(chosen);
    }
}
