package org.tiean.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.tiean.document.entity.DocumentKind;

/** What further signers said stands on the form of the approval, in order, with office and day; without them there is not even a row. */
class FurtherSignersPrintedTest {

    private static final String URL = "https://tiean.example/public/check.xhtml";
    private static final DocumentRenderer RENDERER = new DocumentRenderer();

    static Stream<DocumentKind> forms() throws IOException {
        Set<String> folders = Files.readAllLines(Path.of("src/main/resources/org/tiean/workflow/countersign-steps.csv")).stream().skip(1)
                .map(line -> line.split(",", -1)[1]).filter(folder -> !folder.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        return folders.stream().map(folder -> DocumentKind.ofFolder(folder).orElseThrow());
    }

    @Test
    void thereAreTenSuchForms() throws IOException {
        assertEquals(10, forms().count());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void opinionsAreInTheText(DocumentKind kind) {
        JsonArray signers = Json.createArrayBuilder()
                .add(signer("赵甲会", "分管负责人", "同意", "定性准确", "2026-11-20"))
                .add(signer("钱乙会", "法制审核人员", "不同意", "证据不足", "2026-11-21")).build();
        String text = words(kind, Json.createObjectBuilder(SampleSnapshots.of(kind)).add("countersigns", signers).build());
        String first = "会签意见同意：定性准确。分管负责人签名：赵甲会2026年11月20日";
        String second = "会签意见不同意：证据不足。法制审核人员签名：钱乙会2026年11月21日";
        assertTrue(text.contains(first), text);
        assertTrue(text.indexOf(second) > text.indexOf(first), text);
        assertTrue(text.indexOf("机关负责人审批意见") > text.indexOf(second), "the head answers last");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withoutThemNothingIsPrinted(DocumentKind kind) {
        assertFalse(words(kind, Json.createObjectBuilder(SampleSnapshots.of(kind)).remove("countersigns").build()).contains("会签"));
    }

    private static JsonObject signer(String name, String office, String answer, String words, String date) {
        return Json.createObjectBuilder().add("name", name).add("office", office).add("answer", answer).add("text", words).add("date", date).build();
    }

    private static String words(DocumentKind kind, JsonObject snapshot) {
        return RenderedPages.words(RENDERER.pdf(kind, snapshot, digest -> new byte[0], URL));
    }
}
