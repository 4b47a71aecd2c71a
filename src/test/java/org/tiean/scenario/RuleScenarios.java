package org.tiean.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Assignment;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.ProtectedText;

/**
 * Runs the scenarios of one component's rules. A subclass says in {@link #rules()} how each rule meets the given
 * facts: it builds the situation in memory, hands the rule what it would look up, and asks it.
 *
 * <pre>
 * on("two-officers", new TwoOfficersRule(), (rule, given) -&gt; { rule.officers = …; return situation(…); })
 * </pre>
 */
public abstract class RuleScenarios {

    /** The legal day of scenarios that name none. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Lays the given facts before a rule. */
    public interface Case<R extends LegalityRule> {
        Situation meets(R rule, Given given);
    }

    private record Asked(LegalityRule rule, Function<Given, List<Finding>> answer) {
    }

    private final String component;
    private final Map<String, Asked> rules = new HashMap<>();

    protected RuleScenarios(String component) {
        this.component = component;
    }

    /** Registers how the rules of this component are asked. */
    protected abstract void rules();

    protected <R extends LegalityRule> void on(R rule, Case<R> scenario) {
        rules.put(rule.id(), new Asked(rule, given -> {
            Situation situation = scenario.meets(rule, given);
            assertTrue(rule.guards().contains(situation.act()), rule.id() + " does not guard " + situation.act());
            return rule.check(situation);
        }));
    }

    /** For rules whose substance is a function of its own. */
    protected void judge(LegalityRule rule, Function<Given, List<Finding>> answer) {
        rules.put(rule.id(), new Asked(rule, answer));
    }

    @TestFactory
    Stream<DynamicTest> scenarios() {
        rules();
        return RuleRow.of(component).stream().map(row -> DynamicTest.dynamicTest(row.rule() + "：" + row.situation(), () -> run(row)));
    }

    private void run(RuleRow row) {
        Asked asked = rules.get(row.rule());
        assertNotNull(asked, () -> getClass().getSimpleName() + " does not say how to ask the rule " + row.rule());
        Given given = new Given(row.given());
        List<Finding> findings = asked.answer().apply(given);
        given.nothingLeft();
        assertEquals(row.findings(), findings.stream().map(Finding::key).toList());
        assertEquals(row.expected(), weight(findings));
        findings.forEach(finding -> assertEquals(row.rule(), finding.rule()));
        assertEquals(row.article(), article(asked.rule(), findings));
    }

    /** What the user is told; where several clauses are, that of the rule. */
    private static String article(LegalityRule rule, List<Finding> findings) {
        List<String> told = findings.stream().map(finding -> finding.basis().display()).distinct().toList();
        return told.size() == 1 ? told.get(0) : rule.basis().display();
    }

    private static RuleRow.Expected weight(List<Finding> findings) {
        return findings.isEmpty() ? RuleRow.Expected.PASS
                : findings.stream().anyMatch(Finding::blocks) ? RuleRow.Expected.BLOCK : RuleRow.Expected.WARN;
    }

    // --- what scenarios are built of ---

    protected static CaseFile caseFile() {
        return caseFile(Procedure.ORDINARY, LocalDate.of(2026, 9, 1));
    }

    protected static CaseFile caseFile(Procedure procedure, LocalDate discoveredOn) {
        return new CaseFile(UUID.randomUUID(), procedure, KnownOfficers.AGENCY, null,
                new Scene("案件", "示范市样板区示范大道88号", null, null, "店外摆放物品"), discoveredOn, Instant.EPOCH);
    }

    /** A shop about which everything is known. */
    protected static PartyDetails shop(String name) {
        return new PartyDetails(UUID.randomUUID(), PartyKind.ORGANISATION, name, "统一社会信用代码",
                ProtectedText.of("91999999MA00000001"), "李示例", ProtectedText.of("示范市样板区示范大道88号"), null);
    }

    protected static CaseFile handled(CaseFile caseFile, String... usernames) {
        caseFile.assign(Stream.of(usernames).map(name -> new Assignment(UUID.nameUUIDFromBytes(name.getBytes()), name)).toList(), TODAY);
        return caseFile;
    }

    protected static Situation situation(CaseFile caseFile, ActKind act, JsonObject facts, String actor, LocalDate day) {
        return new Situation(caseFile, act, facts, actor, day, false);
    }

    protected static Situation situation(CaseFile caseFile, ActKind act, JsonObject facts) {
        return situation(caseFile, act, facts, "经办", TODAY);
    }
}
