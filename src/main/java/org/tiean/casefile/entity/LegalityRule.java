package org.tiean.casefile.entity;

import java.util.List;
import java.util.Set;
import org.tiean.kernel.entity.Citation;

/**
 * One rule of law that guards acts (合法性规则). Each component contributes its own as CDI beans; the gate
 * collects them. The same rule blocks the act, shows beforehand what is missing, and forms the legal
 * reviewer's checklist.
 */
public interface LegalityRule {

    /** Short name in kebab-case, stable: it stands in the record. */
    String id();

    /** The clause that demands it. */
    Citation basis();

    /** The acts it guards. */
    Set<ActKind> guards();

    /** What is missing, empty if nothing. Must not change anything. */
    List<Finding> check(Situation situation);
}
