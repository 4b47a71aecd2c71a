package org.tiean.statute.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tiean.kernel.entity.Citation;
import org.tiean.statute.entity.ClauseStanding;
import org.tiean.statute.entity.StatuteVersion;

/**
 * Looks up cited clauses in the statutes known. A law cited by its name means the newest version of that name; rules
 * and time limits cite so, power items and grounds name the version.
 */
public final class ClauseRegister {

    private static final String STATE = "中华人民共和国";

    private final Map<String, StatuteVersion> newest = new HashMap<>();

    public ClauseRegister(Collection<StatuteVersion> versions) {
        versions.forEach(version -> newest.merge(shortTitle(version.printedTitle()), version,
                (one, other) -> one.from().isAfter(other.from()) ? one : other));
    }

    private static String shortTitle(String title) {
        return title.startsWith(STATE) ? title.substring(STATE.length()) : title;
    }

    /** What is known of a clause of a law cited by its name, with or without 中华人民共和国. */
    public ClauseStanding standing(Citation cited) {
        StatuteVersion statute = newest.get(shortTitle(cited.law()));
        return statute == null ? ClauseStanding.NOT_SEEN : statute.standing(cited.article(), cited.paragraph(), cited.item());
    }
}
