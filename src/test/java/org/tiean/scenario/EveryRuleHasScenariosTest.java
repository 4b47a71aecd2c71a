package org.tiean.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.control.RulebookPoints;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.RulebookPoint;
import org.tiean.scenario.RuleRow.Expected;

/**
 * No rule of the gate without one scenario it stops and one it lets pass. Where a new rule fails here: add its
 * rows to {@code src/test/resources/<component>/rules.csv} and say in that component's
 * {@code *RuleScenariosTest} how it is asked (README, “Add a scenario”).
 */
class EveryRuleHasScenariosTest {

    private static final int LEAST = 150;
    private static final int VETO_ITEMS = 14;

    /** Tables of the law's consequences; what only describes formats, masks or fixtures does not count. */
    private static final Set<String> NO_SCENARIOS = Set.of("authority/agencies.csv", "authority/grants.csv",
            "document/chinese-dates.csv", "document/number-patterns.csv", "disclosure/masked-texts.csv", "identity/who-may.csv");

    private record Known(LegalityRule rule, String component, boolean blocks) {
    }

    private static Map<String, Known> rules() {
        Map<String, Known> rules = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tiean")) {
            if (type.isAssignableTo(LegalityRule.class) && !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                LegalityRule rule = instance(type);
                boolean blocks = type.getCodeUnitCallsFromSelf().stream().anyMatch(call ->
                        call.getTargetOwner().isEquivalentTo(Finding.class) && Set.of("block", "<init>").contains(call.getTarget().getName()));
                Known before = rules.put(rule.id(), new Known(rule, type.getPackageName().split("\\.")[2], blocks));
                assertEquals(null, before, "two rules are called " + rule.id());
            }
        }
        return rules;
    }

    private static LegalityRule instance(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (LegalityRule) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName() + " cannot be made without a container", e);
        }
    }

    @Test
    void oneItStopsAndOneItLetsPass() {
        Map<String, Known> rules = rules();
        assertTrue(rules.size() > 50, () -> "only " + rules.keySet());
        List<RuleRow> rows = RuleRow.components().stream().flatMap(component -> RuleRow.of(component).stream()).toList();
        Set<String> wanting = new TreeSet<>();
        rules.forEach((id, known) -> {
            Set<Expected> kinds = rows.stream().filter(row -> row.rule().equals(id) && row.component().equals(known.component()))
                    .map(RuleRow::expected).collect(Collectors.toSet());
            Expected stops = known.blocks() ? Expected.BLOCK : Expected.WARN;
            if (!kinds.contains(stops) || !kinds.contains(Expected.PASS)) {
                wanting.add(known.component() + "/rules.csv: " + id + " needs a " + stops + " and a PASS row, has " + kinds);
            }
        });
        assertEquals(Set.of(), wanting);
        Set<String> strangers = rows.stream().map(RuleRow::rule).filter(id -> !rules.containsKey(id)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), strangers, "scenarios of rules that do not exist");
    }

    /** A file of scenarios that nobody runs proves nothing. */
    @Test
    void everyFileIsRun() throws IOException {
        Set<String> run = new TreeSet<>();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java/org/tiean"))) {
            tests.filter(path -> path.getFileName().toString().endsWith("RuleScenariosTest.java"))
                    .forEach(path -> run.add(Path.of("src/test/java/org/tiean").relativize(path).getName(0).toString()));
        }
        assertEquals(Set.of(), RuleRow.components().stream().filter(component -> !run.contains(component)).collect(Collectors.toSet()));
    }

    @Test
    void thereAreEnough() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (Stream<Path> files = Files.find(RuleRow.FOLDER, 2, (path, attributes) -> path.toString().endsWith(".csv"))) {
            for (Path file : files.toList()) {
                String name = RuleRow.FOLDER.relativize(file).toString();
                if (!NO_SCENARIOS.contains(name)) {
                    try (Stream<String> lines = Files.lines(file)) {
                        counts.put(name, lines.filter(line -> !line.isBlank() && !line.startsWith("#")).count() - 1);
                    }
                }
            }
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        assertTrue(all >= LEAST, () -> all + " scenarios in " + counts);
    }

    /** The coverage page names each rule, and knows none that does not exist. */
    @Test
    void everyRuleHasItsName() throws IOException {
        Set<String> unnamed = new TreeSet<>();
        for (Known known : rules().values()) {
            String bundle = Files.readString(Path.of("src/main/resources/org/tiean", known.component(), "messages_zh_CN.properties"));
            if (!bundle.contains("rule." + known.rule().id() + "=")) {
                unnamed.add(known.component() + "/messages: rule." + known.rule().id());
            }
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void everyPointOfTheRulebookIsHeldOrExplained() {
        List<RulebookPoint> points = new RulebookPoints().all();
        Set<String> known = rules().keySet();
        Set<String> unknown = points.stream().flatMap(point -> point.rules().stream()).filter(id -> !known.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
        for (int veto = 1; veto <= VETO_ITEMS; veto++) {
            String number = "I1-" + veto;
            assertTrue(points.stream().anyMatch(point -> point.point().equals(number)), number);
        }
    }
}
