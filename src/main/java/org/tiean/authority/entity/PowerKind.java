package org.tiean.authority.entity;

import java.util.Arrays;

/** What kind of power an item of a list is (权力类型). */
public enum PowerKind {
    PENALTY("行政处罚"),
    COERCION("行政强制"),
    INSPECTION("行政检查"),
    OTHER("其他行政权力");

    private final String word;

    PowerKind(String word) {
        this.word = word;
    }

    /** As tables write it. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException for another word */
    public static PowerKind ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** The kind a code of the list stands for. */
    public static PowerKind ofFamily(String family) {
        return switch (family.substring(0, 2)) {
            case "QZ" -> COERCION;
            case "JC" -> INSPECTION;
            case "QT" -> OTHER;
            default -> PENALTY;
        };
    }
}
