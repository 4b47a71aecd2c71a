package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.kernel.control.Look;

/** The legality gate (合法性闸口): nobody walks round it, whatever door they came in by. */
@ApplicationScoped
public class LegalityGate {

    @Inject
    Instance<LegalityRule> rules;

    private final Map<ActKind, List<LegalityRule>> guarding = new ConcurrentHashMap<>();

    /** All findings of all rules that guard this act, blocking ones first. */
    public List<Finding> findings(Situation situation) {
        return Look.during(() -> judged(situation));
    }

    private List<Finding> judged(Situation situation) {
        return guarding.computeIfAbsent(situation.act(), this::rulesOf).stream()
                .flatMap(rule -> rule.check(situation).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Which rules guard an act is asked once: they are classes, not data. */
    private List<LegalityRule> rulesOf(ActKind act) {
        return rules.stream().filter(rule -> rule.guards().contains(act)).sorted(Comparator.comparing(LegalityRule::id)).toList();
    }

    /**
     * Lets a lawful act pass.
     *
     * @return the warnings that remain
     * @throws UnlawfulAct naming every blocking finding
     */
    public List<Finding> pass(Situation situation) {
        List<Finding> findings = findings(situation);
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new UnlawfulAct(blocking);
        }
        return findings;
    }
}
