package org.tiean.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.RowError;
import org.tiean.settings.control.SettingCatalogue;
import org.tiean.settings.control.ThresholdChoice;
import org.tiean.settings.control.ThresholdTable;
import org.tiean.settings.entity.Declaration;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Setting;
import org.tiean.settings.entity.SettingType;
import org.tiean.settings.entity.Threshold;
import org.tiean.settings.entity.ThresholdEntry;

class SettingsTest {

    private final SettingCatalogue catalogue = new SettingCatalogue();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/settings/thresholds.csv", numLinesToSkip = 1)
    void threshold(String name, String jurisdictions, String code, PartyKind party, LocalDate day, BigDecimal yuan,
            String operator, BigDecimal amount, String reached) {
        List<ThresholdEntry> rows = reference().stream().filter(row -> row.threshold().code().equals(code)).toList();
        Threshold chosen = ThresholdChoice.choose(rows, party, day, List.of(jurisdictions.split(";"))).orElseThrow();
        assertEquals(operator, chosen.operator().word());
        assertEquals(amount == null ? null : Money.ofYuan(amount), chosen.amount());
        assertEquals("yes".equals(reached), chosen.reached(Money.ofYuan(yuan)));
    }

    @Test
    void strangersFiguresDoNotCount() {
        List<ThresholdEntry> rows = reference().stream()
                .filter(row -> row.threshold().code().equals("DEMO_HEARING_FINE")).toList();
        assertEquals(2, rows.size());
        assertTrue(ThresholdChoice.choose(rows, PartyKind.CITIZEN, LocalDate.of(2026, 1, 1), List.of("全国")).isEmpty());
    }

    @Test
    void whatNobodySetProtectsEverybody() {
        Threshold unset = Threshold.unset(catalogue.require("review.fine-threshold"), PartyKind.CITIZEN);
        assertTrue(unset.reached(Money.ofYuan(1)));
        assertEquals("未定数额", unset.display());
    }

    @Test
    void referenceTableIsReadWhole() {
        assertEquals(23, reference().size());
        assertEquals("3000元以下", reference().get(1).threshold().display());
        assertEquals(6, reference().stream().filter(row -> row.threshold().illustrative()).count());
    }

    @Test
    void oneFaultyRowRefusesTheTableAndNamesEveryFault() {
        String table = """
                threshold_code,meaning,party_kind,amount_yuan,jurisdiction,source,operator,effective_from,effective_to,verified,illustrative,notes
                A,甲,citizen,100,全国,某法,<=,2021-07-15,,YES,NO,
                B,乙,resident,-1,全国,某法,=,2021-07-15,2020-01-01,YES,PERHAPS,
                A,甲,citizen,200,全国,某法,<=,2021-07-15,,YES,NO,
                """;
        ImportRefused refused = assertThrows(ImportRefused.class,
                () -> ThresholdTable.read(new StringReader(table), "thresholds.csv"));
        List<String> columns = refused.errors().stream().map(RowError::column).collect(Collectors.toList());
        assertTrue(columns.containsAll(List.of("party_kind", "amount_yuan", "operator", "illustrative", "threshold_code")),
                columns.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/settings/threshold-versions.csv", numLinesToSkip = 1)
    void versionsOfAThresholdDoNotOverlap(String what, String firstFrom, String firstTo, String secondFrom, String secondTo, String place,
            String expected, String working) {
        String table = "threshold_code,meaning,party_kind,amount_yuan,jurisdiction,source,operator,effective_from,effective_to,verified,illustrative\n"
                + row("示范市", firstFrom, firstTo) + row(place, secondFrom, secondTo);
        if (expected == null) {
            assertEquals(2, ThresholdTable.read(new StringReader(table), "t.csv").size(), working);
        } else {
            assertEquals(List.of(expected), assertThrows(ImportRefused.class, () -> ThresholdTable.read(new StringReader(table), "t.csv"))
                    .errors().stream().map(error -> error.line() + " " + error.column()).toList(), working);
        }
    }

    private static String row(String place, String from, String to) {
        return "X,较大数额,citizen,5000," + place + ",某文,>=," + (from == null ? "" : from) + "," + (to == null ? "" : to) + ",YES,NO\n";
    }

    @Test
    void everyDeclaredDefaultIsExplained() {
        for (Declaration declaration : catalogue.all()) {
            assertFalse(declaration.explanation().isBlank() || declaration.source().isBlank(), declaration.key());
            if (declaration.type() == SettingType.CHOICE) {
                assertTrue(declaration.choices().contains(declaration.defaultValue()), declaration.key());
            }
        }
        assertEquals("none", catalogue.require("publication.natural-person").defaultValue());
        assertThrows(Refusal.class, () -> catalogue.require("publication.unheard-of"));
    }

    /** What nothing reads decides nothing: such a point says which procedure will read it, and only such a one does. */
    @Test
    void everyPointIsReadOrSaysWhatItAwaits() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        for (Declaration declaration : catalogue.all()) {
            boolean read = code.indexOf('"' + declaration.key() + '"') >= 0;
            assertEquals(!read, declaration.isAwaiting(), () -> declaration.key() + (read
                    ? " is read now: clear “awaits” in settings.csv" : " is read nowhere: say in “awaits” what will read it"));
        }
    }

    /** {@code config-points.csv}: every CONFIG point of the rulebook has its settings, or says why none. */
    @Test
    void everyConfigPointOfTheRulebookHasItsSetting() throws IOException {
        Set<String> points = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        try (Reader table = new InputStreamReader(SettingsTest.class.getResourceAsStream("/org/tiean/settings/config-points.csv"),
                StandardCharsets.UTF_8)) {
            CsvRows.read(table, "config-points.csv", "point", "question", "settings", "note").map(row -> {
                assertTrue(points.add(row.text("point")), () -> row.text("point") + " stands twice");
                row.text("question");
                assertTrue(!row.texts("settings").isEmpty() || row.optionalText("note") != null,
                        () -> row.text("point") + " has neither a setting nor a reason");
                row.texts("settings").forEach(key -> named.add(catalogue.require(key).key()));
                return row;
            });
        }
        for (int number = 1; number <= 27; number++) {
            assertTrue(points.contains("Z-" + number), "Z-" + number);
        }
        assertEquals(catalogue.all().stream().map(Declaration::key).collect(Collectors.toCollection(TreeSet::new)), named,
                "settings that belong to no point");
    }

    /** The defaults the rulebook prints in bold (Z1), where the point is a choice. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/settings/defaults.csv", numLinesToSkip = 1)
    void theDefaultIsThatOfTheRulebook(String point, String key, String expected) {
        assertEquals(expected == null ? "" : expected, catalogue.require(key).defaultValue());
    }

    @Test
    void everyGroupAndChoiceHasItsWords() throws IOException {
        String words = Files.readString(Path.of("src/main/resources/org/tiean/settings/messages_zh_CN.properties"));
        for (Declaration declaration : catalogue.all()) {
            assertTrue(words.contains("settings.group." + declaration.group() + "="), declaration.key());
            if (declaration.type() == SettingType.CHOICE) {
                declaration.choices().forEach(choice -> assertTrue(words.contains("settings.choice." + choice + "="), choice));
            }
        }
    }

    @Test
    void aSettingTakesOnlyItsKindOfValue() {
        assertThrows(Refusal.class, () -> setting("defence.days", "five"));
        assertThrows(Refusal.class, () -> setting("publication.natural-person", "full"));
        assertThrows(Refusal.class, () -> setting("number.ordinal-word", "true"));
        assertEquals("6", setting("defence.days", "6").value());
    }

    @Test
    void aSuccessorEndsTheValueTheDayBefore() {
        Setting setting = setting("defence.days", "6");
        assertThrows(Refusal.class, () -> setting.endBefore(LocalDate.of(2026, 1, 1)));
        setting.endBefore(LocalDate.of(2026, 7, 1));
        assertTrue(setting.holdsOn(LocalDate.of(2026, 6, 30)));
        assertFalse(setting.holdsOn(LocalDate.of(2026, 7, 1)));
    }

    private Setting setting(String key, String value) {
        return new Setting(catalogue.require(key), null, value, LocalDate.of(2026, 1, 1), "试", "试", false, true);
    }

    private static List<ThresholdEntry> reference() {
        InputStream in = SettingsTest.class.getResourceAsStream("/reference/thresholds.csv");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        return ThresholdTable.read(reader, "thresholds.csv");
    }
}
