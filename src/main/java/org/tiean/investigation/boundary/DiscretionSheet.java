package org.tiean.investigation.boundary;

import java.util.List;
import org.tiean.casefile.entity.OutcomeSpread;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.discretion.entity.RangeBar;
import org.tiean.discretion.entity.VersionComparison;

/**
 * How one proposed penalty came about, for the page (裁量).
 *
 * @param line       what the report proposes
 * @param versions   old and new law; null in reports made before it was kept
 * @param bar        the sums drawn; null where the clause sets none or the report is older than that
 * @param similar    how the like was decided
 * @param rangeText  sums of the tier, in words; empty where there are none
 * @param maker      who made the benchmark and so approves a departure, if it is not the own organ; empty where not known
 */
public record DiscretionSheet(ReportView.Line line, VersionComparison versions, RangeBar bar, OutcomeSpread similar,
        String rangeText, String maker) {

    public ExplanationNode tree() {
        return line.explanation();
    }

    /** Old law first; one where the law did not change. */
    public List<VersionComparison.Side> sides() {
        return versions == null ? List.of() : versions.changed() ? List.of(versions.older(), versions.newer())
                : List.of(versions.older());
    }
}
