package org.tiean.kernel.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * A personal value (个人信息) such as an identity number, phone, address or bank account. The database
 * only ever holds it encrypted; it never prints itself, so it cannot slip into a log.
 *
 * <p>Persist with {@link org.tiean.kernel.control.ProtectedTextConverter}; search by a second column that
 * holds {@link org.tiean.kernel.control.PersonalDataCipher#blindIndex(ProtectedText)}.
 */
public final class ProtectedText implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;

    private ProtectedText(String value) {
        this.value = value;
    }

    /** Wraps a value; null and blank give null, so that an absent value stays absent. */
    public static ProtectedText of(String value) {
        return value == null || value.isBlank() ? null : new ProtectedText(value.strip());
    }

    /** The value in the clear. Whoever calls this answers for where it goes. */
    public String reveal() {
        return value;
    }

    /** First {@code head} and last {@code tail} characters, the rest as stars (rulebook M11). */
    public String masked(int head, int tail) {
        int length = value.length();
        if (length <= head + tail) {
            return "*".repeat(length);
        }
        return value.substring(0, head) + "*".repeat(length - head - tail) + value.substring(length - tail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
