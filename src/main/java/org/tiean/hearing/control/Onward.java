package org.tiean.hearing.control;

import java.util.EnumSet;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Situation;

/** Acts that carry a case on towards its decision, as against sending it back. */
final class Onward {

    static final Set<ActKind> ACTS = EnumSet.of(ActKind.REVIEW_LEGALITY, ActKind.DISCUSS, ActKind.APPROVE_DECISION);

    private Onward() {
    }

    /** Sending back is lawful even where going on is not; each of the three acts says which in {@code opinion}. */
    static boolean isMeant(Situation situation) {
        return switch (situation.facts().getString("opinion", "")) {
            case "SUPPLEMENT", "CORRECT", "TRANSFER", "RETURNED" -> false;
            default -> true;
        };
    }
}
