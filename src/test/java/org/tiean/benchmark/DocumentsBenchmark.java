package org.tiean.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.authority.entity.Organ;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.control.SealPress;
import org.tiean.document.control.SampleSnapshots;
import org.tiean.document.entity.DocumentKind;

/** Every kind of document that bears a seal, made and sealed, beside iText alone. */
@ArquillianTest
class DocumentsBenchmark {

    private static final String AGENCY = "ybq-zf";
    private static final int RUNS = Integer.getInteger("tiean.benchmark.runs", 5);
    private static final int ROUNDS = 6;
    /** The words beside our code. */
    private static final int CAPTION = 10;
    private static final Organ ORGAN = new Organ(null, "示范市样板区综合行政执法局", null, AGENCY, null, null);

    @Inject
    DocumentRenderer renderer;

    @Inject
    SealPress press;

    private final List<DocumentKind> kinds = Stream.of(DocumentKind.values()).filter(DocumentKind::needsSeal).toList();
    private final Map<DocumentKind, JsonObject> snapshots = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, String> pages = new EnumMap<>(DocumentKind.class);

    @Test
    void documentsBesideBareItext() throws Exception {
        BareItext itext = new BareItext(AGENCY);
        for (DocumentKind kind : kinds) {
            snapshots.put(kind, SampleSnapshots.of(kind));
            pages.put(kind, renderer.xhtml(kind, snapshots.get(kind), digest -> new byte[0]));
        }
        for (DocumentKind kind : kinds) {
            int said = words(renderer.pdf(kind, snapshots.get(kind), digest -> new byte[0], code(kind)));
            int bareSaid = words(itext.pdf(pages.get(kind), kind.folder(), code(kind)));
            assertTrue(bareSaid > 0 && Math.abs(said - bareSaid) < CAPTION,
                    () -> kind + ": " + said + " characters here, " + bareSaid + " by iText alone");
        }
        Score our = new Score();
        Score bare = new Score();
        ours();
        try (Sampler sampler = new Sampler(Thread.currentThread())) {
            Sampler.during(sampler, this::ours);
            Files.write(Path.of("target/time-of-documents.txt"), sampler.lines());
        }
        bare(itext);
        for (int run = 0; run < RUNS; run++) {
            if (run % 2 == 0) {
                our.add(kinds.size() * ROUNDS, ours());
                bare.add(kinds.size() * ROUNDS, bare(itext));
            } else {
                bare.add(kinds.size() * ROUNDS, bare(itext));
                our.add(kinds.size() * ROUNDS, ours());
            }
        }
        Report.line("benchmark", String.format(Locale.ROOT, "documents made and sealed: %.2f times the time of bare iText (aim 1.20);"
                + " ours %s, bare %s; %d kinds, one thread", bare.median() / our.median(), our, bare, kinds.size()));
    }

    /** How much stands on the pages: both sides set the same. */
    private static int words(byte[] pages) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(pages)))) {
            int said = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                said += PdfTextExtractor.getTextFromPage(pdf.getPage(page)).length();
            }
            return said;
        }
    }

    private long ours() {
        long begin = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (DocumentKind kind : kinds) {
                JsonObject snapshot = snapshots.get(kind);
                byte[] sealed = press.seal(renderer.pdf(kind, snapshot, digest -> new byte[0], code(kind)), ORGAN, kind.title(),
                        LocalDate.parse(snapshot.getString("date")));
                assertTrue(sealed.length > 0);
            }
        }
        return System.nanoTime() - begin;
    }

    private long bare(BareItext itext) throws Exception {
        long begin = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (DocumentKind kind : kinds) {
                byte[] sealed = itext.sealed(itext.pdf(pages.get(kind), kind.folder(), code(kind)));
                assertTrue(sealed.length > 0);
            }
        }
        return System.nanoTime() - begin;
    }

    private static String code(DocumentKind kind) {
        return "http://127.0.0.1/v/" + kind;
    }
}
