package org.tiean.ledger.entity;

import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tiean.kernel.entity.Refusal;

/**
 * Which chain of the record an act belongs to.
 *
 * @param kind what is recorded
 * @param id   the case, or agency and register; empty for the system, of which there is one
 */
public record Chain(Kind kind, String id) implements Serializable {

    /** What a chain records. */
    public enum Kind {
        /** One case (案件). */
        CASE("case"),
        /** One register of one agency: power list, officers, settings (台账). */
        REGISTER("register"),
        /** Everything that is neither: log-in, role grants, running of the system. */
        SYSTEM("system");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._/-]{1,80}");

    public Chain {
        boolean fits = switch (kind) {
            case SYSTEM -> id.isEmpty();
            case CASE, REGISTER -> ID.matcher(id).matches();
        };
        if (!fits) {
            throw Refusal.invalid("ledger.chain.id");
        }
    }

    public static Chain ofCase(UUID caseId) {
        return new Chain(Kind.CASE, caseId.toString());
    }

    /**
     * @param agency   the agency's id, never its name
     * @param register such as {@code powers}, {@code officers}, {@code settings}
     */
    public static Chain ofRegister(String agency, String register) {
        return new Chain(Kind.REGISTER, agency + "/" + register);
    }

    public static Chain system() {
        return new Chain(Kind.SYSTEM, "");
    }

    /** As headers and tables name it: {@code case:<uuid>}, {@code register:<agency>/<register>}, {@code system}. */
    public String key() {
        return kind == Kind.SYSTEM ? kind.prefix : kind.prefix + ":" + id;
    }

    @Override
    public String toString() {
        return key();
    }
}
