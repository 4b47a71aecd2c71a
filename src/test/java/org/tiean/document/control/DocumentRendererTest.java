package org.tiean.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.TemplateField;
import org.tiean.kernel.entity.Refusal;

/** Every kind of document, made of the examples in its field list. */
class DocumentRendererTest {

    private static final String URL = "https://example.org/verify/7Q2M-4KXD";
    private static final String NEVER_AT_HEAD = "，。、；：？！）〕】》”’％";

    private static final Function<String, byte[]> NO_PICTURES = digest -> {
        throw new AssertionError("no picture is named here");
    };

    private static final DocumentRenderer RENDERER = new DocumentRenderer();
    private static final Map<DocumentKind, byte[]> SAMPLES = new EnumMap<>(DocumentKind.class);

    @ParameterizedTest
    @CsvFileSource(resources = "/document/must-say.csv", numLinesToSkip = 1)
    void saysWhatTheLawAsks(String code, String phrase, String article) {
        assertTrue(wordsOf(code).contains(phrase), () -> code + " must say: " + phrase + " (" + article + ")");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/document/must-not-say.csv", numLinesToSkip = 1)
    void doesNotSayWhatTheLawForbids(String code, String phrase, String article) {
        assertFalse(wordsOf(code).contains(phrase), () -> code + " must not say: " + phrase + " (" + article + ")");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void bearsTitleOrganAndPageNumbers(DocumentKind kind) {
        byte[] file = sample(kind);
        String text = String.join("\n", RenderedPages.lines(file)).replace(" ", "");
        String title = kind == DocumentKind.PUBLIC_TEXT ? "公开文本" : kind.title();
        assertTrue(text.contains(title), text);
        assertTrue(text.contains("示范市样板区综合行政执法局"), text);
        assertTrue(text.contains("扫码验真"), text);
        // the pages of a volume are numbered through at the upper right, by whoever binds it
        assertEquals(kind != DocumentKind.DOSSIER_VOLUME, text.contains("第1页共" + RenderedPages.count(file) + "页"), text);
        assertFalse(text.contains("null"), text);
        assertFalse(text.contains("。。"), text);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void noLineBeginsWithAClosingMark(DocumentKind kind) {
        for (String line : RenderedPages.lines(sample(kind))) {
            assertFalse(!line.isBlank() && NEVER_AT_HEAD.indexOf(line.strip().charAt(0)) >= 0, line);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theSealNeverStandsAlone(DocumentKind kind) {
        List<String> lines = RenderedPages.lines(sample(kind)).stream().filter(line -> !line.isBlank()).toList();
        long pages = RenderedPages.count(sample(kind));
        if (pages > 1) {
            String before = "第" + (pages - 1) + "页共" + pages + "页";
            int turn = lines.stream().map(line -> line.replace(" ", "")).toList().lastIndexOf(before);
            assertTrue(lines.size() - turn > 4, () -> "last page of " + kind + ": " + lines.subList(turn, lines.size()));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyRequiredValueIsMissedByName(DocumentKind kind) {
        JsonObject sample = SampleSnapshots.of(kind);
        for (TemplateField field : TemplateFields.of(kind).list()) {
            if (field.required().equals("yes") && !field.isOfMembers() && !field.isList()) {
                Refusal refusal = assertThrows(Refusal.class,
                        () -> RENDERER.source(kind, without(sample, field.name())), field.name());
                assertTrue(refusal.args().toString().contains(field.label()), refusal.getMessage());
            }
        }
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        JsonObject bare = without(without(SampleSnapshots.of(DocumentKind.PENALTY_DECISION), "remedies.court"), "facts");
        Refusal refusal = assertThrows(Refusal.class, () -> RENDERER.pdf(DocumentKind.PENALTY_DECISION, bare, NO_PICTURES, URL));
        assertEquals("document.fields.missing", refusal.key());
        assertTrue(refusal.args().toString().contains("有管辖权的人民法院全称"), refusal.getMessage());
        assertTrue(refusal.args().toString().contains("查明的违法事实"), refusal.getMessage());
    }

    @Test
    void oneOfficerIsNotEnough() {
        JsonObject sample = SampleSnapshots.of(DocumentKind.QUESTIONING_RECORD);
        JsonObject alone = Json.createObjectBuilder(sample)
                .add("officers", Json.createArrayBuilder().add(sample.getJsonArray("officers").get(0))).build();
        Refusal refusal = assertThrows(Refusal.class, () -> RENDERER.source(DocumentKind.QUESTIONING_RECORD, alone));
        assertTrue(refusal.args().toString().contains("两名以上"), refusal.getMessage());
    }

    @Test
    void aFineNeedsItsBankAndCode() {
        JsonObject sample = without(SampleSnapshots.of(DocumentKind.PENALTY_DECISION), "payment.payCode");
        assertThrows(Refusal.class, () -> RENDERER.source(DocumentKind.PENALTY_DECISION, sample));
        JsonObject warning = without(sample, "payment");
        assertFalse(RenderedPages.words(RENDERER.pdf(DocumentKind.PENALTY_DECISION, warning, NO_PICTURES, URL)).contains("加处罚款"));
    }

    /** A court executes what it can (行政强制法53), a building comes down by order of the government (44), a warning is neither. */
    @ParameterizedTest
    @CsvSource({"false,false,false,false", "true,false,true,false", "false,true,false,true", "true,true,true,true"})
    void noExecutionIsThreatenedThatCannotFollow(boolean court, boolean demolition, boolean saysCourt, boolean saysDemolition) {
        JsonObject sample = with(SampleSnapshots.of(DocumentKind.PENALTY_DECISION), "enforcement",
                Json.createObjectBuilder().add("court", court).add("demolition", demolition).build());
        String text = RenderedPages.words(RENDERER.pdf(DocumentKind.PENALTY_DECISION, sample, NO_PICTURES, URL));
        assertEquals(saysCourt, text.contains("申请人民法院强制执行"), text);
        assertEquals(saysDemolition, text.contains("依法强制拆除"), text);
        assertTrue(text.contains("六十日内") && text.contains("六个月内"), text);
    }

    @Test
    void moneyTakenOnTheSpotIsNotPaidAtTheBankAsWell() {
        JsonObject payment = Json.createObjectBuilder().add("fineFen", 2000).add("onTheSpot", true)
                .add("onTheSpotBasis", "《中华人民共和国行政处罚法》第六十八条第一项").add("receiptNo", "0001234567").build();
        String text = RenderedPages.words(RENDERER.pdf(DocumentKind.SUMMARY_DECISION,
                with(SampleSnapshots.of(DocumentKind.SUMMARY_DECISION), "payment", payment), NO_PICTURES, URL));
        assertTrue(text.contains("当场收缴，并出具财政部门统一制发的专用票据（票据号：0001234567）"), text);
        assertFalse(text.contains("十五日内，到"), text);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void noConditionStandsBesideAReplacement(DocumentKind kind) {
        assertFalse(TemplateFiles.text(TemplateFiles.template(kind) + ".xhtml")
                        .matches("(?s).*<[^>]*th:(if|unless)=[^>]*th:(replace|insert)=.*"),
                "the template engine replaces first and never asks the condition");
    }

    @Test
    void amountsAndDatesMustBeSuch() {
        JsonObject sample = with(SampleSnapshots.of(DocumentKind.PENALTY_DECISION), "date", Json.createValue("2026-02-30"));
        Refusal refusal = assertThrows(Refusal.class, () -> RENDERER.source(DocumentKind.PENALTY_DECISION, sample));
        assertEquals("document.fields.malformed", refusal.key());
    }

    @Test
    void aCitizenIsIdentifiedAndAddressedAsOne() {
        JsonObject citizen = Json.createObjectBuilder(SampleSnapshots.of(DocumentKind.PENALTY_DECISION))
                .add("party", Json.createObjectBuilder().add("kind", "CITIZEN").add("name", "喆堃旸").add("sex", "女")
                        .add("idType", "居民身份证").add("code", "999999197809210249").add("address", "示范市样板街3号"))
                .build();
        String text = RenderedPages.words(RENDERER.pdf(DocumentKind.PENALTY_DECISION, citizen, NO_PICTURES, URL));
        assertTrue(text.contains("当事人：喆堃旸性别：女居民身份证：999999197809210249住址：示范市样板街3号"), text);
        assertTrue(text.contains("你应当自收到本决定书之日起十五日内"), text);
        assertFalse(text.contains("法定代表人"), text.substring(0, 200));
    }

    @Test
    void aHearingThatIsNotDueIsNotOffered() {
        JsonObject sample = with(SampleSnapshots.of(DocumentKind.PENALTY_NOTICE), "hearingInScope", JsonValue.FALSE);
        assertFalse(RenderedPages.words(RENDERER.pdf(DocumentKind.PENALTY_NOTICE, sample, NO_PICTURES, URL)).contains("听证"));
    }

    @Test
    void whatAPartyWritesStaysText() {
        String attack = "<script>alert(1)</script><img src='file:/etc/passwd'/>[[${7*7}]] ${7*7}";
        JsonObject sample = with(SampleSnapshots.of(DocumentKind.PENALTY_DECISION), "facts", Json.createValue(attack));
        assertFalse(RENDERER.xhtml(DocumentKind.PENALTY_DECISION, sample, NO_PICTURES).contains("<script"));
        String text = RenderedPages.words(RENDERER.pdf(DocumentKind.PENALTY_DECISION, sample, NO_PICTURES, URL));
        assertTrue(text.contains("<script>alert(1)</script><imgsrc='file:/etc/passwd'/>[[${7*7}]]${7*7}"), text);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void noTemplateWritesUnescaped(DocumentKind kind) {
        String template = TemplateFiles.text(TemplateFiles.template(kind) + ".xhtml") + TemplateFiles.text("fragments.xhtml");
        assertFalse(template.contains("utext") || template.contains("[(") || template.contains("__${"), kind.folder());
    }

    @Test
    void theSameSnapshotGivesTheSamePages(@TempDir Path folder) throws IOException, InterruptedException {
        JsonObject sample = SampleSnapshots.of(DocumentKind.PENALTY_DECISION);
        byte[] first = RENDERER.pdf(DocumentKind.PENALTY_DECISION, sample, NO_PICTURES, URL);
        byte[] second = new DocumentRenderer().pdf(DocumentKind.PENALTY_DECISION, sample, NO_PICTURES, URL);
        assertEquals(RenderedPages.lines(first), RenderedPages.lines(second));
        assertTrue(RenderedPages.canPaint(), "pdftoppm is not installed");
        List<String> pictures = RenderedPages.pictures(first, folder.resolve("first"));
        assertEquals(RenderedPages.count(first), pictures.size());
        assertEquals(pictures, RenderedPages.pictures(second, folder.resolve("second")));
        assertNotEquals(pictures, RenderedPages.pictures(
                RENDERER.pdf(DocumentKind.PENALTY_DECISION, sample, NO_PICTURES, URL + "X"), folder.resolve("other")));
    }

    @Test
    void aDraftSaysSoAndBearsNoCode() {
        String text = RenderedPages.words(RENDERER.draft(DocumentKind.PENALTY_DECISION,
                SampleSnapshots.of(DocumentKind.PENALTY_DECISION), NO_PICTURES));
        assertTrue(text.contains("草稿预览"), text);
        assertFalse(text.contains("扫码验真"), text);
    }

    @Test
    void anOlderVersionStillSaysWhatItSaid() {
        DocumentKind kind = DocumentKind.PENALTY_DECISION;
        TemplateSet today = TemplateSet.shipped(kind);
        JsonObjectBuilder files = Json.createObjectBuilder();
        today.files().keySet().forEach(name -> files.add(name,
                today.files().getString(name).replace("加处罚款的数额不超出罚款的数额", "加处罚款不超过罚款本数")));
        TemplateSet older = TemplateSet.kept(kind, files.build());
        assertNotEquals(today.version(), older.version());
        JsonObject sample = SampleSnapshots.of(kind);
        String words = RenderedPages.words(RENDERER.pdf(older, sample, NO_PICTURES, URL));
        assertTrue(words.contains("加处罚款不超过罚款本数"), words);
        assertFalse(wordsOf("D37").contains("加处罚款不超过罚款本数"));
    }

    @Test
    void aVersionIsNamedByAllItsFiles() {
        TemplateSet today = TemplateSet.shipped(DocumentKind.PENALTY_NOTICE);
        assertEquals(64, today.version().length());
        assertEquals(today.version(), TemplateSet.kept(DocumentKind.PENALTY_NOTICE, today.files()).version());
        assertTrue(today.files().keySet().containsAll(Set.of("base.css", "fragments.xhtml", "fields/party.csv",
                "penalty-notice/fields.csv", "penalty-notice/penalty-notice.xhtml")), () -> today.files().keySet().toString());
        today.files().keySet().forEach(name -> assertNotEquals(today.version(), TemplateSet.kept(DocumentKind.PENALTY_NOTICE,
                Json.createObjectBuilder(today.files()).add(name, today.files().getString(name) + "\n").build()).version(), name));
    }

    @Test
    void equalSnapshotsHaveEqualBytes() {
        JsonObject one = Json.createObjectBuilder().add("b", 1).add("a", "喆").build();
        JsonObject two = Json.createObjectBuilder().add("a", "喆").add("b", 1).build();
        assertEquals("{\"a\":\"喆\",\"b\":1}", new String(Snapshots.canonical(one), StandardCharsets.UTF_8));
        assertEquals(Snapshots.digest(Snapshots.canonical(one)), Snapshots.digest(Snapshots.canonical(two)));
    }

    private static byte[] sample(DocumentKind kind) {
        return SAMPLES.computeIfAbsent(kind, absent -> RENDERER.pdf(kind, SampleSnapshots.of(kind), NO_PICTURES, URL));
    }

    private static String wordsOf(String code) {
        return RenderedPages.words(sample(DocumentKind.ofCode(code).orElseThrow()));
    }

    private static JsonObject without(JsonObject object, String path) {
        return with(object, path, null);
    }

    private static JsonObject with(JsonObject object, String path, JsonValue value) {
        int dot = path.indexOf('.');
        var builder = Json.createObjectBuilder(object);
        if (dot > 0) {
            String step = path.substring(0, dot);
            JsonObject inner = object.containsKey(step) ? object.getJsonObject(step) : JsonValue.EMPTY_JSON_OBJECT;
            return builder.add(step, with(inner, path.substring(dot + 1), value)).build();
        }
        return value == null ? builder.remove(path).build() : builder.add(path, value).build();
    }
}
