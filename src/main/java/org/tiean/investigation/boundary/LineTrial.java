package org.tiean.investigation.boundary;

import java.util.List;
import java.util.Optional;
import org.tiean.casefile.entity.OutcomeSpread;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.discretion.entity.RangeBar;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.investigation.control.WeighedClause;
import org.tiean.kernel.entity.Money;

/**
 * What a line of a report would come to (试算).
 *
 * @param versions one comparison for each clause the act falls under, its own first
 * @param result   what the benchmark says under the clause proposed; null where it has none
 * @param tree     the whole explanation as it would be kept; that of the benchmark alone where the line would be refused
 * @param problem  why it would be refused, in words; empty if it would not
 * @param bar      null where no sum is set
 */
public record LineTrial(List<VersionComparison> versions, DiscretionResult result, ExplanationNode tree, String problem,
        RangeBar bar, OutcomeSpread similar) {

    static LineTrial of(List<WeighedClause> clauses, Optional<DiscretionResult> result, ExplanationNode whole, String problem,
            Money fine, OutcomeSpread similar) {
        RangeBar bar = result.filter(found -> found.statutory() != null).map(found -> new RangeBar(found.statutory(), found.range(),
                fine.isZero() ? null : fine, similar.nearest().stream().map(OutcomeSpread.Similar::amount).toList())).orElse(null);
        ExplanationNode tree = whole != null ? whole : result.map(DiscretionResult::explanation).orElse(null);
        return new LineTrial(clauses.stream().map(WeighedClause::comparison).toList(), result.orElse(null), tree, problem, bar, similar);
    }

    public boolean isRefused() {
        return !problem.isEmpty();
    }
}
