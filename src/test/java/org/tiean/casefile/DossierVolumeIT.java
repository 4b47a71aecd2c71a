package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.boundary.DossierVolumes;
import org.tiean.dossier.entity.DossierVolume;
import org.tiean.dossier.entity.MakeVolume;
import org.tiean.dossier.entity.Volume;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.Validation;

/** An archived case as two sealed volumes: pages in order, originals inside as they were signed. */
@ArquillianTest
class DossierVolumeIT {

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    DossierVolumes volumes;

    @Inject
    CaseDocuments documents;

    @Inject
    SealDesk seals;

    @Inject
    Ledger ledger;

    @Test
    void anArchivedCaseIsBoundInTwoVolumes() throws Exception {
        Life life = Life.of(samples.require("SF-2025-004"), scripts, holidays.calendar(), time);
        life.through("archive");
        DossierVolume main = made(life, Volume.MAIN);
        DossierVolume internal = made(life, Volume.INTERNAL);
        byte[] file = file(life.caseId(), main);
        assertEquals(main.sha256().orElseThrow(), sha256(file));
        assertEquals(Validation.Verdict.VALID, seals.validate(file).verdict(), seals.validate(file).toString());
        List<DocumentView> papers = documents.of(life.caseId()).stream().filter(view -> view.fileDigest() != null).toList();
        assertEquals(digests(papers, Volume.MAIN), attached(file));
        assertEquals(digests(papers, Volume.INTERNAL), attached(file(life.caseId(), internal)));
        assertFalse(digests(papers, Volume.INTERNAL).isEmpty());

        List<String> pages = pages(file);
        assertTrue(pages.get(0).contains("行政处罚案卷") && pages.get(0).contains("正卷"), pages.get(0));
        assertTrue(pages.get(1).contains("卷内目录"), pages.get(1));
        String last = pages.get(pages.size() - 1);
        assertTrue(last.contains("备考表") && last.contains("应有的主要材料齐全"), last);
        String all = String.join("\n", pages);
        assertTrue(all.contains("行政处罚决定书"));
        assertFalse(all.contains("法制审核意见"), "review and discussion belong to the internal volume");
        // the seal is drawn on the page of the decision, though the page is a copy
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("dossier-volume.pdf"), file);
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void whoSeesTheCaseMaskedGetsNoVolume() {
        Life life = Life.of(samples.require("SF-2025-004"), scripts, holidays.calendar(), time);
        life.through("approve-filing");
        DossierVolume early = made(life, Volume.MAIN);
        assertTrue(early.isReady(), "a case that is not over can be bound too");
        cast.enter("supervisor1");
        assertEquals(403, assertThrows(Refusal.class, () -> volumes.file(life.caseId(), early.id(), "核对案卷")).kind().status());
        cast.enter("city1");
        assertEquals(404, assertThrows(Refusal.class, () -> volumes.file(life.caseId(), early.id(), "核对案卷")).kind().status());
    }

    @Test
    void aDecisionOnTheSpotIsBoundToo() throws Exception {
        Life life = Life.of(samples.require("SF-2025-001"), scripts, holidays.calendar(), time);
        life.through("archive");
        List<String> pages = pages(file(life.caseId(), made(life, Volume.MAIN)));
        assertTrue(String.join("\n", pages).contains("当场行政处罚决定书"), pages.get(1));
        assertEquals(0, made(life, Volume.INTERNAL).attached());
    }

    private DossierVolume made(Life life, Volume volume) {
        cast.enter(life.played().pair()[0]);
        volumes.make(desk.request(life.played()), new MakeVolume(volume, "向人民法院提交"));
        time.settle();
        DossierVolume made = volumes.of(life.caseId()).stream().filter(one -> one.volume() == volume).findFirst().orElseThrow();
        assertEquals(DossierVolume.State.READY, made.state());
        return made;
    }

    private byte[] file(UUID caseId, DossierVolume volume) throws IOException {
        try (InputStream in = volumes.file(caseId, volume.id(), "核对案卷")) {
            return in.readAllBytes();
        }
    }

    private static Set<String> digests(List<DocumentView> papers, Volume volume) {
        return papers.stream().filter(view -> Volume.of(view.kind()) == volume).map(DocumentView::fileDigest)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> attached(byte[] file) throws Exception {
        Set<String> digests = new TreeSet<>();
        try (PdfDocument volume = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (var spec : volume.getCatalog().getNameTree(PdfName.EmbeddedFiles).getNames().values()) {
                digests.add(sha256(((PdfDictionary) spec).getAsDictionary(PdfName.EF).getAsStream(PdfName.F).getBytes()));
            }
        }
        return digests;
    }

    private static List<String> pages(byte[] file) throws IOException {
        try (PdfDocument volume = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return IntStream.rangeClosed(1, volume.getNumberOfPages())
                    .mapToObj(page -> PdfTextExtractor.getTextFromPage(volume.getPage(page)).replace(" ", "")).toList();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
