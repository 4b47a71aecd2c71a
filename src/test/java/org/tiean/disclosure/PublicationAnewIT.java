package org.tiean.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.OpenDataDump;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationStanding;
import org.tiean.disclosure.entity.ShownPublication;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.document.entity.CaseDocument;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.entity.Chain;
import org.tiean.remedy.entity.RulingKind;

/** What was changed, or was wrong in its text, comes down and is published again in the wording that holds now (行政处罚法48(2)). */
@ArquillianTest
class PublicationAnewIT extends PublicationLife {

    @Test
    void changedItIsPublishedAgainInItsNewWordingAndTheNoteLeadsThere() throws Exception {
        life.through("serve-decision");
        Publication first = publications.of(life.caseId()).get(0);
        remedy.reviewed(life.played(), today(), today());
        remedy.reply(life.played());
        remedy.outcome(life.played(), RulingKind.CHANGED, Money.ofYuan(3000));
        cast.enter("disclosure1");
        assertEquals(List.of("withdrawn-to-publish-anew"), refused(() -> deciding.anew(desk.request(life.played()), lastLine())), "it is still shown");
        remedy.withdraw(life.played(), WithdrawPublication.Trigger.CHANGED);
        time.settle();
        assertEquals(1, publications.toPublishAnew(life.caseId()).size());
        assertEquals(CaseDocument.State.VOID, documents.view(first.textDocumentId()).orElseThrow().state(), "who kept the text and checks it is told");
        assertTrue(limits.dueOf(made().id(), "publish-penalty").isPresent(), "the days to publish run from the change");
        assertTrue(list.page(PublicationStanding.TO_PUBLISH_ANEW, Page.Slice.first(200)).rows().stream()
                .anyMatch(row -> row.caseId().equals(life.caseId())), "it stands on the clerk's list");
        cast.enter("disclosure1");
        deciding.anew(desk.request(life.played()), lastLine());
        assertEquals(Confirmation.AWAITED, made().confirmation());
        assertEquals(List.of("publication-by-another", "publication-by-another"), refused(() -> confirm(ConfirmPublication.Outcome.CONFIRMED, null)));
        time.settle();
        assertTrue(shown.newer(within.run(() -> shown.find(first.publicId()))).isEmpty(), "not before another has looked at it");
        cast.enter("head1");
        confirm(ConfirmPublication.Outcome.CONFIRMED, null);
        time.settle();
        ShownPublication note = shown.find(first.publicId());
        assertEquals(Publication.State.WITHDRAWN, note.state());
        ShownPublication anew = shown.newer(note).orElseThrow();
        assertEquals(first.publicId(), shown.earlier(anew).orElseThrow().publicId());
        assertTrue(anew.content().penalties().get(0).contains("¥3,000.00") && !anew.content().penalties().toString().contains("5,000"),
                anew.content().penalties().toString());
        assertTrue(anew.content().changeNote().contains("样府复决"), anew.content().changeNote());
        assertTrue(limits.dueOf(made().id(), "publish-penalty").isEmpty(), "kept");
        assertEquals(2L, shelved(first.publicId()) + shelved(anew.publicId()), "the note and the new one");
        provedInTheLog(anew.publicId());
        try (InputStream file = shown.file(anew.publicId()); PdfDocument text = new PdfDocument(new PdfReader(file))) {
            String said = PdfTextExtractor.getTextFromPage(text.getFirstPage()).replaceAll("\\s", "");
            assertTrue(said.contains("¥3,000.00") && said.contains("变更后的内容") && !said.contains("5,000"), said);
        }
        assertEquals(List.of("withdrawn-to-publish-anew"), refused(() -> {
            cast.enter("disclosure1");
            deciding.anew(desk.request(life.played()), lastLine());
        }), "once");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void wrongInItsTextItIsPublishedAgainOrSaidNotTo() throws Exception {
        life.through("serve-decision");
        Publication first = publications.of(life.caseId()).get(0);
        String party = first.content().party().name();
        openData.makeToday();
        OpenDataDump before = openFiles.latest().orElseThrow();
        cast.enter("disclosure1");
        assertEquals("disclosure.withdrawal.personal", assertThrows(Refusal.class, () -> withdrawForError(first.publicId(), "当事人来电13912345678指出有误。")).key(),
                "everybody reads it, and it stays");
        withdrawForError(first.publicId(), "公示内容有误，更正后重新公示。");
        assertTrue(openFiles.latest().filter(one -> one.madeAt().equals(before.madeAt())).isEmpty(), "the file that names the party is called back");
        openData.makeToday();
        String told = toldOf(first);
        assertTrue(told.contains(today().toString()) && !told.contains(party), told);
        time.settle();
        cast.enter("disclosure1");
        DecidePublication.Line line = lastLine().lines().get(0);
        assertEquals("disclosure.revision.gravity-told", assertThrows(Refusal.class, () -> deciding.anew(desk.request(life.played()),
                new DecidePublication(List.of(new DecidePublication.Line(line.decisionId(), true, "重新公示", line.channels(), Gravity.SERIOUS,
                        null, List.of()))))).key());
        deciding.anew(desk.request(life.played()), lastLine());
        cast.enter("head1");
        confirm(ConfirmPublication.Outcome.RETURNED, "事实部分仍有错字。");
        cast.enter("disclosure1");
        deciding.revise(desk.request(life.played()), new DecidePublication(List.of(new DecidePublication.Line(line.decisionId(), true,
                "更正后重新公示", line.channels(), line.gravity(), "当事人未经批准占用人行道。", List.of()))));
        cast.enter("head1");
        confirm(ConfirmPublication.Outcome.CONFIRMED, null);
        time.settle();
        ShownPublication anew = shown.newer(shown.find(first.publicId())).orElseThrow();
        assertEquals("当事人未经批准占用人行道。", anew.content().facts());
        cast.enter("disclosure1");
        withdrawForError(anew.publicId(), "仍有错误。");
        deciding.anew(desk.request(life.played()), new DecidePublication(List.of(new DecidePublication.Line(line.decisionId(), false,
                "错误无法更正，不再公示", Channels.NONE, line.gravity(), null))));
        assertEquals(List.of(), publications.toPublishAnew(life.caseId()), "said not to");
        assertTrue(limits.dueOf(made().id(), "publish-penalty").isEmpty());
        time.settle();
        assertTrue(shown.newer(shown.find(anew.publicId())).isEmpty());
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void withdrawForError(UUID publicId, String reason) {
        UUID entry = publications.of(life.caseId()).stream().filter(one -> one.publicId().equals(publicId)).map(Publication::id).findFirst().orElseThrow();
        publications.withdraw(desk.request(life.played()), new WithdrawPublication(entry, WithdrawPublication.Trigger.ERROR, today(), reason, null));
    }

    @Test
    void aFileOfAnEarlierDayIsHandedOutWithoutWhatCameDownSince() throws Exception {
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        openData.makeToday();
        OpenDataDump made = openFiles.latest().orElseThrow();
        assertTrue(written(made).contains(entry.publicId().toString()));
        time.moveTo(made.day().plusDays(1), LocalTime.of(10, 0));
        time.settle();
        cast.enter("disclosure1");
        withdrawForError(entry.publicId(), "公示内容有误，更正后重新公示。");
        OpenDataDump earlier = openFiles.of(made.day()).orElseThrow();
        assertEquals(made.sha256(), earlier.sha256(), "the file itself stays");
        String handedOut = written(earlier);
        assertTrue(handedOut.startsWith("public_id,number,"), handedOut);
        assertFalse(handedOut.contains(entry.publicId().toString()) || handedOut.contains(entry.content().number()), "it came down");
        assertTrue(openFiles.of(made.day().minusYears(1)).isEmpty(), "kept for some time only");
    }

    private String written(OpenDataDump dump) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        openFiles.write(dump, openFiles.calledBack(dump), file);
        return file.toString(StandardCharsets.UTF_8);
    }

    /** Its line in the file of open data. */
    private String toldOf(Publication entry) throws Exception {
        return written(openFiles.latest().orElseThrow()).lines().filter(line -> line.contains(entry.publicId().toString())).findFirst().orElse("");
    }
}
