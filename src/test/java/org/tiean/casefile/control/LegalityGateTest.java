package org.tiean.casefile.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonObject;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.RulebookPoint;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.kernel.entity.Citation;

/** What several rules say of one act together: from {@code gate.csv}. */
class LegalityGateTest {

    /** A rule that guards one act and always says the same. */
    private record Told(String id, ActKind act, String says) implements LegalityRule {

        static Told parse(String text) {
            String[] parts = text.split(":");
            return new Told(parts[0], ActKind.valueOf(parts[1]), parts[2]);
        }

        @Override
        public Citation basis() {
            return Citation.of("行政处罚法", 57);
        }

        @Override
        public Set<ActKind> guards() {
            return Set.of(act);
        }

        @Override
        public List<Finding> check(Situation situation) {
            return switch (says) {
                case "BLOCK" -> List.of(Finding.block(this, id, null));
                case "WARN" -> List.of(Finding.warn(this, id, null));
                default -> List.of();
            };
        }
    }

    @SuppressWarnings("unchecked")
    private static LegalityGate gate(String rules) {
        List<LegalityRule> told = Arrays.stream(rules.split(" ")).map(text -> (LegalityRule) Told.parse(text)).toList();
        LegalityGate gate = new LegalityGate();
        gate.rules = (Instance<LegalityRule>) Proxy.newProxyInstance(LegalityGateTest.class.getClassLoader(),
                new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return told.stream();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        return gate;
    }

    private static Situation situation(ActKind act) {
        CaseFile caseFile = new CaseFile(UUID.randomUUID(), Procedure.ORDINARY, UUID.randomUUID(), null,
                new Scene("案件", "示范大道88号", null, null, "事实"), LocalDate.of(2026, 9, 1), Instant.EPOCH);
        return new Situation(caseFile, act, JsonObject.EMPTY_JSON_OBJECT, "甲", LocalDate.of(2026, 11, 21), false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/casefile/gate.csv", numLinesToSkip = 1)
    void together(String situation, String rules, ActKind act, String found, String stopped) {
        LegalityGate gate = gate(rules);
        assertEquals(found == null ? List.of() : List.of(found.split(" ")),
                gate.findings(situation(act)).stream().map(Finding::rule).toList());
        if (stopped == null) {
            assertEquals(gate.findings(situation(act)), gate.pass(situation(act)), "the warnings are handed back");
        } else {
            assertEquals(List.of(stopped.split(" ")), assertThrows(UnlawfulAct.class, () -> gate.pass(situation(act)))
                    .findings().stream().map(Finding::rule).toList(), "every blocking finding, and no warning");
        }
    }

    @Test
    void theRulebookIsRead() {
        List<RulebookPoint> points = new RulebookPoints().all();
        assertFalse(points.isEmpty());
        assertEquals("N 线索→核查", points.get(0).point());
        assertEquals(List.of("competence", "spot-competence"), points.get(2).rules());
    }
}
