package org.tiean.casefile.entity;

import java.util.List;
import org.tiean.kernel.entity.Citation;

/**
 * A rule of the gate as the coverage page shows it: what it demands, which acts it guards, and the scenarios
 * that prove it.
 *
 * @param component the room it belongs to
 * @param acts      keys of the acts it guards, in the order of a case
 */
public record CoveredRule(String id, String component, Citation basis, List<String> acts, List<Scenario> scenarios) {

    /**
     * One row of the component's {@code rules.csv}.
     *
     * @param expected BLOCK, WARN or PASS
     * @param working  how the answer follows from the article
     */
    public record Scenario(String rule, String situation, String given, String expected, String working) {

        public boolean isPassing() {
            return "PASS".equals(expected);
        }
    }

    public long stopping() {
        return scenarios.stream().filter(scenario -> !scenario.isPassing()).count();
    }

    public long passing() {
        return scenarios.stream().filter(Scenario::isPassing).count();
    }
}
