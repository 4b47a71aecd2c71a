package org.tiean.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Report;
import org.tiean.authority.entity.Organ;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.control.SealPress;
import org.tiean.document.control.SampleSnapshots;
import org.tiean.document.entity.DocumentKind;
import org.tiean.seal.DssCheck;
import org.tiean.seal.PopplerCheck;

/**
 * Every sealed kind of document of {@code templates/}, made of the examples in its field list, sealed with the key of the demo
 * and shown to poppler and to EU DSS, which know the demo's authority. All kinds with {@code -Dtiean.soak=}, else a
 * few by {@code -Dtiean.seed=}.
 */
@ArquillianTest
class EveryKindIT {

    private static final int FEW = 4;
    private static final Organ ORGAN = new Organ(null, "示范市样板区综合行政执法局", null, "ybq-zf", null, null);

    @Inject
    DocumentRenderer renderer;

    @Inject
    SealPress press;

    @TempDir
    Path folder;

    @Test
    void standsBeforeAnIndependentValidator() throws Exception {
        long seed = Long.getLong("tiean.seed", 20260101L);
        List<DocumentKind> kinds = new ArrayList<>(Arrays.stream(DocumentKind.values()).filter(DocumentKind::needsSeal).toList());
        int all = kinds.size();
        if (Integer.getInteger("tiean.soak", 0) == 0) {
            Collections.shuffle(kinds, new Random(seed));
            kinds = kinds.subList(0, FEW);
        }
        List<Path> files = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (DocumentKind kind : kinds) {
            JsonObject snapshot = SampleSnapshots.of(kind);
            byte[] sealed = press.seal(renderer.pdf(kind, snapshot, digest -> new byte[0], "http://127.0.0.1/v/" + kind), ORGAN, kind.title(),
                    LocalDate.parse(snapshot.getString("date")));
            files.add(Files.write(folder.resolve(kind + ".pdf"), sealed));
            String words = PopplerCheck.words(folder, Path.of(System.getProperty("tiean.seal.trust")), sealed);
            if (!words.contains("Signature is Valid.") || !words.contains("Certificate is Trusted.") || !words.contains("Total document signed")) {
                wrong.add(kind + ":\n" + words);
            }
        }
        DssCheck.levels(Path.of(System.getProperty("tiean.seal.trust")), files).stream()
                .filter(line -> !line.endsWith(".pdf TOTAL_PASSED PAdES-BASELINE-LTA")).forEach(wrong::add);
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
        Report.line("papers", kinds.size() + " of " + all + " kinds of sealed document made, sealed and found valid, trusted"
                + " and wholly signed by pdfsig, TOTAL_PASSED as PAdES-BASELINE-LTA by EU DSS");
    }
}
