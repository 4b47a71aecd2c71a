package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Report;
import org.tiean.deploy.stack.Stack;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.seal.PopplerCheck;

/** The sample cases of the demo, played from their clue on: where each stands, its record, and every paper it left. */
class WholeCasesIT {

    @TempDir
    Path folder;

    /** The stage of each case by {@code stages.csv}, in its order. */
    static Map<String, List<String>> expected() {
        try (Reader table = new InputStreamReader(WholeCasesIT.class.getResourceAsStream("/demo/stages.csv"), StandardCharsets.UTF_8)) {
            Map<String, List<String>> stages = new LinkedHashMap<>();
            for (CsvRow row : CsvRows.read(table, "stages.csv", "case_no", "stage", "because").rows()) {
                stages.put(row.text("case_no"), List.of(row.text("stage").split(";")));
            }
            return stages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID id(String number) {
        return UUID.nameUUIDFromBytes(("sample:" + number).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyCaseStandsWhereTheTableSaysAndItsRecordIsWhole() throws Exception {
        Stack stack = OwnStack.running();
        Map<String, String> elsewhere = new TreeMap<>();
        try (Inspection tables = new Inspection(stack.settings())) {
            for (String number : OwnStack.played()) {
                String stage = tables.stage(id(number));
                if (!expected().get(number).contains(stage)) {
                    elsewhere.put(number, stage + " instead of " + expected().get(number));
                }
                tables.checkRecord(id(number));
            }
        }
        assertEquals(Map.of(), elsewhere);
        Report.line("whole cases", OwnStack.played().size() + " sample cases played from the clue on, each stands where stages.csv"
                + " says, each record verified");
    }

    @Test
    void everySealedPaperStandsBeforeAnIndependentValidator() throws Exception {
        Stack stack = OwnStack.running();
        Path store = Path.of(stack.settings().getProperty("tiean.store.dir"));
        Path anchor = Path.of(stack.settings().getProperty("tiean.seal.trust"));
        Map<String, Integer> kinds = new TreeMap<>();
        try (Inspection tables = new Inspection(stack.settings())) {
            for (Map.Entry<String, List<String>> kind : tables.sealedFiles(OwnStack.played().stream().map(WholeCasesIT::id).toList()).entrySet()) {
                for (String digest : kind.getValue()) {
                    String words = PopplerCheck.words(folder, anchor, Files.readAllBytes(file(store, digest)));
                    assertTrue(words.contains("Signature is Valid.") && words.contains("Certificate is Trusted.")
                            && words.contains("Total document signed"), kind.getKey() + " " + digest + ":\n" + words);
                    kinds.merge(kind.getKey(), 1, Integer::sum);
                }
            }
        }
        assertTrue(!kinds.isEmpty(), "no sealed paper at all");
        Report.line("papers", kinds.values().stream().mapToInt(Integer::intValue).sum() + " sealed papers of the played cases ("
                + kinds + "): pdfsig says valid, trusted, total document signed");
    }

    private static Path file(Path store, String digest) throws IOException {
        try (var all = Files.walk(store)) {
            return all.filter(path -> path.getFileName().toString().equals(digest) || path.toString().replace("/", "").endsWith(digest))
                    .findFirst().orElseThrow(() -> new AssertionError("no file " + digest));
        }
    }
}
