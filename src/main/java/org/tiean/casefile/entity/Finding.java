package org.tiean.casefile.entity;

import java.util.List;
import org.tiean.kernel.entity.Citation;

/**
 * What a rule says about an act (闸口意见).
 *
 * @param rule     id of the rule, e.g. {@code two-officers}
 * @param severity whether the act is forbidden
 * @param key      message key of what is missing, in words for the user
 * @param args     its arguments
 * @param basis    the clause
 * @param mend     where it can be mended: a tab or page key such as {@code evidence}, or null
 */
public record Finding(String rule, Severity severity, String key, List<Object> args, Citation basis, String mend) {

    /** How much a finding weighs. */
    public enum Severity {
        /** The act is refused. */
        BLOCK,
        /** The act is possible; whoever acts should know. */
        WARN
    }

    /** A finding that forbids the act. */
    public static Finding block(LegalityRule rule, String key, String mend, Object... args) {
        return new Finding(rule.id(), Severity.BLOCK, key, List.of(args), rule.basis(), mend);
    }

    /** A finding that only warns. */
    public static Finding warn(LegalityRule rule, String key, String mend, Object... args) {
        return new Finding(rule.id(), Severity.WARN, key, List.of(args), rule.basis(), mend);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
