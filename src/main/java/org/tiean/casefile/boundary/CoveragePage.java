package org.tiean.casefile.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.casefile.control.RulebookPoints;
import org.tiean.casefile.control.ScenarioIndex;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CoveredRule;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.RulebookPoint;
import org.tiean.kernel.entity.Citation;

/**
 * {@code /desk/coverage.xhtml} (规则覆盖): which rule rests on which article, guards which acts, and which
 * scenarios prove it; which demand of the rulebook is held by which rule, or why by none. Read off the running
 * rules and the scenario tables inside the application.
 */
@Named
@RequestScoped
public class CoveragePage {

    @Inject
    Instance<LegalityRule> rules;

    @Inject
    ScenarioIndex scenarios;

    @Inject
    RulebookPoints points;

    @Inject
    TimeLimitCatalogue limitCatalogue;

    private List<CoveredRule> covered;
    private List<ScenarioIndex.Table> tables;

    public List<CoveredRule> getRules() {
        if (covered == null) {
            covered = rules.stream().map(this::covered)
                    .sorted(Comparator.comparing(CoveragePage::first).thenComparing(CoveredRule::id)).toList();
        }
        return covered;
    }

    private CoveredRule covered(LegalityRule rule) {
        String component = rule.getClass().getPackageName().split("\\.")[2];
        String id = rule.id();
        return new CoveredRule(id, component, rule.basis(), rule.guards().stream().sorted().map(ActKind::key).toList(),
                scenarios.rules(component).stream().filter(scenario -> scenario.rule().equals(id)).toList());
    }

    /** Rules stand in the order of the acts they guard first, as a case meets them. */
    private static ActKind first(CoveredRule rule) {
        return ActKind.ofKey(rule.acts().get(0)).orElseThrow();
    }

    public List<ScenarioIndex.Table> getTables() {
        if (tables == null) {
            tables = scenarios.others();
        }
        return tables;
    }

    public long getScenarioCount() {
        return getRules().stream().mapToLong(rule -> rule.scenarios().size()).sum()
                + getTables().stream().mapToLong(ScenarioIndex.Table::rows).sum();
    }

    /** The time limits, in the order of the rulebook's master table. */
    public List<TimeLimitDefinition> getLimits() {
        return limitCatalogue.all().stream().sorted(Comparator.comparing(TimeLimitDefinition::tableRow)).toList();
    }

    /** Every clause a rule or a time limit rests on. */
    public List<Citation> getCited() {
        return Stream.concat(getRules().stream().map(CoveredRule::basis), limitCatalogue.all().stream().map(TimeLimitDefinition::source))
                .toList();
    }

    public List<RulebookPoint> getPoints() {
        return points.all();
    }
}
