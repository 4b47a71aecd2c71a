package org.tiean.kernel.entity;

import java.util.List;
import java.util.Optional;

/**
 * The system declines, and says why in words for the user. Rolls the transaction back, so nothing is
 * half done. Pages show the text, REST answers with {@link Kind#status()}.
 *
 * <p>The text is looked up in the message bundle by {@link #key()} with {@link #args()}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why something is declined, with its HTTP status. */
    public enum Kind {
        /** What was handed in is malformed or incomplete. */
        INVALID(400),
        /** The caller may see the thing but not do this to it. */
        FORBIDDEN(403),
        /** There is no such thing, or it is none of the caller's business, and the answer does not tell which. */
        NOT_FOUND(404),
        /** Somebody else acted first, or a request id was used for something different. */
        CONFLICT(409),
        /** More bytes than are taken. */
        TOO_LARGE(413),
        /** A kind of file that is not taken, or one that is not what its name says. */
        UNSUPPORTED(415),
        /** The law forbids the act as things stand. */
        UNLAWFUL(422),
        /** Too often from one place, or from everywhere; to be tried again later. */
        TOO_MANY(429),
        /** The procedure exists in law but not yet in this system; refused rather than let through. */
        NOT_YET_AVAILABLE(501);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> args;
    private final Citation basis;

    public Refusal(Kind kind, String key, Object... args) {
        this(kind, null, key, args);
    }

    /**
     * @param basis the clause that forbids it, or null where it is no question of law
     */
    public Refusal(Kind kind, Citation basis, String key, Object... args) {
        super(key + " " + List.of(args) + (basis == null ? "" : " " + basis));
        this.kind = kind;
        this.basis = basis;
        this.key = key;
        this.args = List.of(args);
    }

    public static Refusal invalid(String key, Object... args) {
        return new Refusal(Kind.INVALID, key, args);
    }

    public static Refusal forbidden(String key, Object... args) {
        return new Refusal(Kind.FORBIDDEN, key, args);
    }

    public static Refusal notFound(String key, Object... args) {
        return new Refusal(Kind.NOT_FOUND, key, args);
    }

    public static Refusal conflict(String key, Object... args) {
        return new Refusal(Kind.CONFLICT, key, args);
    }

    public static Refusal notYetAvailable(String key, Object... args) {
        return new Refusal(Kind.NOT_YET_AVAILABLE, key, args);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    public Optional<Citation> basis() {
        return Optional.ofNullable(basis);
    }
}
