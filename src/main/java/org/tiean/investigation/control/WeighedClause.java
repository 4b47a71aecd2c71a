package org.tiean.investigation.control;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.ConcurrenceChoice.Candidate;
import org.tiean.statute.entity.VersionDecision;

/**
 * One clause that an act may fall under, weighed: its text at the time of the act and that of today, each with
 * what it would bring.
 *
 * @param older    the version of the time of the act
 * @param newer    that of the decision; the same where the law did not change
 * @param decision which applies; still open where the officer has yet to choose
 */
public record WeighedClause(Side older, Side newer, VersionDecision decision) {

    /**
     * One version with what belongs to it.
     *
     * @param question what the benchmark is asked under this version
     * @param edition  the benchmark; empty where there is none
     */
    public record Side(PowerItem item, ClauseVersion version, DiscretionQuestion question, Optional<BenchmarkEdition> edition) {

        public Optional<DiscretionResult> result() {
            return edition.map(found -> DiscretionComputation.compute(found.value(), question));
        }
    }

    public boolean has(String code) {
        return older.item().code().equals(code) || newer.item().code().equals(code);
    }

    /** @throws IllegalArgumentException if the code is that of neither */
    public Side side(String code) {
        if (!has(code)) {
            throw new IllegalArgumentException(code);
        }
        return older.item().code().equals(code) ? older : newer;
    }

    WeighedClause with(VersionDecision settled) {
        return new WeighedClause(older, newer, settled);
    }

    /** For comparison with other clauses; empty where the act is not punishable under this one, or nobody chose. */
    Optional<Candidate> candidate() {
        return decision.applied().map(version -> new Candidate(
                version.code().equals(decision.before().version().code()) ? decision.before() : decision.after(),
                side(version.code()).result().map(DiscretionResult::range).orElse(null)));
    }

    public VersionComparison comparison() {
        return VersionComparison.of(decision, older.result().orElse(null), newer.result().orElse(null));
    }

    /** Editions of the benchmarks looked at, by item version. */
    Map<String, UUID> editions() {
        Map<String, UUID> used = new TreeMap<>();
        for (Side side : new Side[] {older, newer}) {
            side.edition().ifPresent(found -> used.put(side.item().code(), found.id()));
        }
        return used;
    }
}
