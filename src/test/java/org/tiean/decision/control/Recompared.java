package org.tiean.decision.control;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.discretion.entity.VersionComparison.Side;
import org.tiean.investigation.entity.LineFinding;
import org.tiean.investigation.entity.Recomparison;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.VersionDecision.Verdict;

/** What comparing the law again may come to; how it comes to it is tried where it is computed. */
final class Recompared {

    private Recompared() {
    }

    /** @param how {@code same}, {@code differs}, {@code open} (the officer has to choose), {@code none} (nothing to compare with) */
    static Recomparison as(String how, String applied, String now) {
        LineFinding before = line(applied);
        return switch (how) {
            case "same" -> new Recomparison(applied, now, before, line(applied), comparison(Verdict.OLD_LIGHTER, applied, now));
            case "differs" -> new Recomparison(applied, now, before, null, comparison(Verdict.NEW_LIGHTER, applied, now));
            case "open" -> new Recomparison(applied, now, before, null, comparison(Verdict.OFFICER_CHOOSES, applied, now));
            case "none" -> new Recomparison(applied, now, before, null, null);
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static LineFinding line(String applied) {
        return new LineFinding(UUID.randomUUID(), UUID.randomUUID(), applied, "事项", "", "", "一般", "", Money.ofYuan(1000), "",
                List.of(), false, null, "{}", false, null, null);
    }

    private static VersionComparison comparison(Verdict verdict, String older, String newer) {
        return new VersionComparison(verdict, "", older, side(older), side(newer));
    }

    private static Side side(String code) {
        return new Side(code, "", LocalDate.EPOCH, null, List.of(), true, "", "", "", "");
    }
}
