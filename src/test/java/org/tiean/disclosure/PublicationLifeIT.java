package org.tiean.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.PublicationStanding;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.document.boundary.Verification;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.Authenticity.Verdict;
import org.tiean.document.entity.CaseDocument;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.entity.Chain;

/** From the decision on publication through the second person to the public page (行政处罚法48; F1.7–F1.9). */
@ArquillianTest
class PublicationLifeIT extends PublicationLife {

    @Inject
    Verification verification;

    @Inject
    ContentStore files;

    @Test
    void whatIsCoveredByHandIsNowhereInPublicAndAnotherPersonLooksFirst() throws Exception {
        life.skip("publication");
        cast.enter("disclosure1");
        Suggestion suggested = deciding.suggest(desk.caseFile(life.played())).get(0);
        String secret = suggested.publicFacts().substring(4, 12);
        String head = suggested.party().legalRepresentative();
        assertEquals("disclosure.redaction.not-there", assertThrows(Refusal.class, () -> deciding.decide(desk.request(life.played()),
                line(suggested, new Redaction(PublicField.FACTS, "原文没有这几个字", "商业秘密")))).key());
        deciding.decide(desk.request(life.played()), line(suggested));
        UUID first = made().textDocumentId().orElseThrow();
        assertEquals(Confirmation.AWAITED, made().confirmation());
        assertTrue(limits.dueOf(made().id(), "publish-penalty").isPresent(), "seven working days run");
        time.settle();
        byte[] drawnFirst = files.open(documents.view(first).orElseThrow().fileDigest()).readAllBytes();
        assertEquals(Verdict.GENUINE, verification.of(drawnFirst).verdict());

        assertEquals(List.of("publication-by-another", "publication-by-another"), refused(() -> confirm(ConfirmPublication.Outcome.CONFIRMED, null)),
                "neither the same person nor, by the default, a clerk");
        cast.enter("head1");
        assertTrue(list.page(PublicationStanding.AWAITED, Page.Slice.first(200)).rows().stream()
                .anyMatch(row -> row.caseId().equals(life.caseId())), "it stands on the head's list");
        confirm(ConfirmPublication.Outcome.RETURNED, "事实中的商业秘密没有遮盖。");
        cast.enter("disclosure1");
        deciding.revise(desk.request(life.played()), line(suggested, new Redaction(PublicField.FACTS, secret, "商业秘密"),
                new Redaction(PublicField.LEGAL_REPRESENTATIVE, head, "个人信息")));
        assertEquals(2, made().draft());
        assertEquals(CaseDocument.State.SUPERSEDED, documents.view(first).orElseThrow().state());
        assertEquals(Verdict.GENUINE_BUT_SUPERSEDED, verification.of(drawnFirst).verdict(), "who kept the earlier one is told");
        life.skip("confirm-publication");
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        assertEquals(Publication.State.PENDING, entry.state(), "served, but nobody has looked at it again");
        assertThrows(Refusal.class, () -> shown.find(entry.publicId()));
        cast.enter("head1");
        confirm(ConfirmPublication.Outcome.CONFIRMED, null);
        time.settle();
        assertEquals(Publication.State.PUBLISHED, publications.of(life.caseId()).get(0).state());
        assertTrue(limits.dueOf(made().id(), "publish-penalty").isEmpty());
        nothingOf(secret, head, entry);
        assertEquals(Confirmation.CONFIRMED, made().confirmation());
        assertEquals("disclosure.revision.settled", keyOf(() -> within.run(() -> {
            throw assertThrows(Refusal.class, () -> em.find(PublicationDecision.class, made().id()).again(line(suggested).lines().get(0),
                    made().term(), new PublicationDecision.Clerk("disclosure1", "专员"), today(), true));
        })));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void nothingOf(String secret, String head, Publication entry) throws Exception {
        byte[] pdf;
        try (InputStream file = shown.file(entry.publicId())) {
            pdf = file.readAllBytes();
        }
        StringBuilder text = new StringBuilder();
        int pictures = 0;
        int signatures;
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page)));
            }
            for (int number = 1; number < document.getNumberOfPdfObjects(); number++) {
                PdfObject object = document.getPdfObject(number);
                if (object instanceof PdfStream stream) {
                    pictures += PdfName.Image.equals(((PdfDictionary) stream).getAsName(PdfName.Subtype)) ? 1 : 0;
                    String bytes = new String(stream.getBytes(false), StandardCharsets.UTF_8);
                    assertFalse(bytes.contains(secret) || bytes.contains(head));
                }
            }
            signatures = com.itextpdf.forms.PdfAcroForm.getAcroForm(document, false) == null ? 0
                    : new com.itextpdf.signatures.SignatureUtil(document).getSignatureNames().size();
        }
        String said = text.toString().replaceAll("\\s", "");
        assertTrue(said.contains("公开文本") && said.contains("***"), said);
        assertFalse(said.contains(secret.replaceAll("\\s", "")), said);
        assertFalse(said.contains(head), said);
        assertEquals(2, signatures, "sealed as public text, and a time stamp over it");
        assertTrue(pictures <= 1, "the seal is the only picture: " + pictures);
        within.run(() -> {
            for (String row : rows(entry)) {
                assertFalse(row.contains(secret) || row.contains(head), row);
            }
            CaseDocument document = em.find(CaseDocument.class, entry.textDocumentId());
            String snapshot = Snapshots.read(document.source().snapshot()).toString();
            assertFalse(snapshot.contains(secret) || snapshot.contains(head), snapshot);
            return null;
        });
        assertEquals(0, open.search(secret, PublicFilter.NONE, PublicOrder.NEWEST, Page.Slice.first(20)).rows().stream()
                .filter(line -> line.publicId().equals(entry.publicId())).count());
    }

    /** The public store whole, and everything kept beside it of what was covered. */
    private List<String> rows(Publication entry) {
        return em.createNativeQuery("select cast(p as text) from tiean.publication p where p.id = cast(?1 as uuid)"
                        + " union all select cast(d as text) from tiean.public_decision d where d.public_id = cast(?2 as uuid)"
                        + " union all select cast(r as text) from tiean.publication_redaction r join tiean.publication_decision m"
                        + " on m.id = r.publication_decision_id where m.decision_id = cast(?3 as uuid)")
                .setParameter(1, entry.id().toString()).setParameter(2, entry.publicId().toString())
                .setParameter(3, entry.decisionId().toString()).getResultList().stream().map(String::valueOf).map(String.class::cast).toList();
    }
}
