package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Report;
import org.tiean.kernel.control.ContentStore;
import org.tiean.seal.PopplerCheck;

/**
 * Sample cases played in their own days, one beside the other, through the real services: each stands where
 * {@code demo/README.md} says and with the clocks, papers and sums {@code cases/samples/} tells, its record is whole, and each of its sealed documents stands before poppler. All thirty with
 * {@code -Dtiean.soak=}, else a few by {@code -Dtiean.seed=}.
 */
@ExtendWith(OwnStack.Key.class)
class WholeCasesIT {

    @TempDir
    Path folder;

    @Test
    void eachStandsWhereItIsToldAndAllItsPapersAreGenuine(OwnStack house) throws Exception {
        Properties settings = house.stack().settings();
        Map<String, String> stands = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> files;
        try (Inspection tables = new Inspection(settings)) {
            for (String number : house.told().keySet()) {
                stands.put(number, tables.stage(caseId(number)));
                tables.checkRecord(caseId(number));
                wrong.addAll(tables.wrong(caseId(number), number));
            }
            files = tables.sealedFiles(house.told().keySet().stream().map(WholeCasesIT::caseId).toList());
        }
        assertEquals(house.told(), stands);
        assertEquals("", String.join("\n", wrong), "clocks, papers, sums and record as cases/samples/ tells");
        assertFalse(files.isEmpty() && house.told().containsValue("ARCHIVED"), () -> "no sealed document in " + house.told());
        ContentStore store = new ContentStore(settings.getProperty("tiean.store.dir"), Clock.systemUTC());
        for (Map.Entry<String, List<String>> kind : files.entrySet()) {
            for (String digest : kind.getValue()) {
                String words = poppler(settings, store, digest);
                assertTrue(words.contains("Signature is Valid.") && words.contains("Certificate is Trusted.")
                        && words.contains("Total document signed"), () -> kind.getKey() + " " + digest + ":\n" + words);
            }
        }
        Report.line("cases", stands.size() + " whole cases played, each where it is told; " + files.values().stream().mapToInt(List::size)
                .sum() + " sealed documents of " + files.size() + " kinds valid, trusted and wholly signed to pdfsig");
    }

    private String poppler(Properties settings, ContentStore store, String digest) throws Exception {
        try (InputStream file = store.open(digest)) {
            return PopplerCheck.words(folder, Path.of(settings.getProperty("tiean.seal.trust")), file.readAllBytes());
        }
    }

    /** As the demo's history names them. */
    private static UUID caseId(String number) {
        return UUID.nameUUIDFromBytes(("sample:" + number).getBytes(StandardCharsets.UTF_8));
    }
}
