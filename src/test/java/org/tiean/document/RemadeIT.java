package org.tiean.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.control.Remaking;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.Remade;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;

/** Every paper of a case, made again from what was kept of it, is the one that was sealed, word by word and stroke by stroke. */
@ArquillianTest
class RemadeIT {

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Cast cast;

    @Inject
    CaseDocuments documents;

    @Inject
    Remaking remaking;

    @Inject
    ContentStore files;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Test
    void everyPaperOfACaseIsMadeAgainAsItWas() throws IOException {
        Life life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("archive");
        cast.enter(life.played().pair()[0]);
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        List<DocumentView> papers = documents.of(life.caseId()).stream().filter(view -> view.fileDigest() != null).toList();
        for (DocumentView paper : papers) {
            Remade remade = documents.remade(life.caseId(), paper.id(), null);
            assertTrue(remade.likeness().isSame(), () -> paper.kind() + " " + remade.likeness());
            assertTrue(remade.templateOfToday());
            kinds.add(paper.kind());
        }
        assertTrue(kinds.containsAll(EnumSet.of(DocumentKind.PENALTY_NOTICE, DocumentKind.PENALTY_DECISION)), kinds::toString);
        Report.line("documents", papers.size() + " papers of " + kinds.size() + " kinds made again: words and drawing of every page the same");

        DocumentView decision = documents.latest(life.caseId(), DocumentKind.PENALTY_DECISION).orElseThrow();
        String words = words(documents.remadeFile(life.caseId(), decision.id(), null));
        assertTrue(words.contains("非原件") && words.contains(decision.number()), words);

        DocumentView other = documents.latest(life.caseId(), DocumentKind.PENALTY_NOTICE).orElseThrow();
        byte[] notThis = files.open(other.fileDigest()).readAllBytes();
        assertFalse(remaking.compare(em.find(CaseDocument.class, decision.id()), notThis).likeness().isSame(), "another paper is told apart");

        assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, () -> documents.remade(UUID.randomUUID(), decision.id(), null)).kind());
        cast.enter("supervisor1");
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> documents.remade(life.caseId(), decision.id(), null)).kind(),
                "who sees the case masked sees no paper");
    }

    private static String words(byte[] file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                words.append(PdfTextExtractor.getTextFromPage(pdf.getPage(number)));
            }
        }
        return words.toString();
    }
}
