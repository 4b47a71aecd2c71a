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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.decision.boundary.Decisions;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.RemedyPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.OpenData;
import org.tiean.disclosure.boundary.PublicDecisions;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.PublicationList;
import org.tiean.disclosure.boundary.PublicationProofs;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.boundary.ShownPublications;
import org.tiean.disclosure.control.PublicityEnd;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.OpenDataDump;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.PublicationProof;
import org.tiean.disclosure.entity.PublicationStanding;
import org.tiean.disclosure.entity.RecordRepair;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.boundary.TreeLog;
import org.tiean.ledger.control.Merkle;
import org.tiean.ledger.entity.Chain;
import org.tiean.remedy.entity.RulingKind;

/** From the decision on publication through the second person to the public page, and off it again (行政处罚法48; F1.7–F1.9, H3). */
@ArquillianTest
class PublicationLifeIT {

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
    RemedyPlayer remedy;

    @Inject
    PublicationDecisions deciding;

    @Inject
    Publications publications;

    @Inject
    PublicationList list;

    @Inject
    PublicDecisions open;

    @Inject
    ShownPublications shown;

    @Inject
    OpenData openData;

    @Inject
    PublicationProofs proofs;

    @Inject
    TreeLog log;

    @Inject
    PublicityEnd end;

    @Inject
    Decisions decisions;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

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

    @Test
    void itEndsOnItsDayAndTheRecordSaysSo() throws Exception {
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        assertEquals(Publication.State.PUBLISHED, entry.state());
        provedInTheLog(entry);
        takeDown(entry.endsOn());
        assertEquals(Publication.State.PUBLISHED, publications.of(life.caseId()).get(0).state(), "on its last day it is shown");
        takeDown(entry.endsOn().plusDays(1));
        assertEquals(Publication.State.EXPIRED, publications.of(life.caseId()).get(0).state());
        assertThrows(Refusal.class, () -> shown.find(entry.publicId()));
        assertEquals(0L, shelved(entry));
        assertTrue(ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                .anyMatch(one -> one.act().equals("end-publicity")));
    }

    /** Reckoned through as a reader would, from what the proof says alone. */
    private void provedInTheLog(Publication entry) throws Exception {
        within.run(log::sealedNow);
        PublicationProof proof = proofs.of(shown.find(entry.publicId())).orElseThrow();
        assertTrue(proof.entry().isLogged());
        try (InputStream file = shown.file(entry.publicId())) {
            assertEquals(proof.fileDigest(), sha256(file.readAllBytes()));
        }
        assertTrue(proof.entry().payload().contains(proof.fileDigest()) && proof.entry().payload().contains(proof.originalDigest()));
        byte[] payload = proof.entry().payload().getBytes(StandardCharsets.UTF_8);
        byte[] salted = ByteBuffer.allocate(16 + payload.length).put(HexFormat.of().parseHex(proof.entry().salt())).put(payload).array();
        assertTrue(proof.entry().header().contains("\"payload\":\"" + sha256(salted) + "\""), "the header binds the payload");
        String hash = sha256(proof.entry().header().getBytes(StandardCharsets.UTF_8));
        assertEquals(hash, proof.entry().hash());
        for (String next : proof.entry().following()) {
            assertTrue(next.contains("\"prev\":\"" + hash + "\""), "each header names the one before");
            hash = sha256(next.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(hash, proof.entry().inclusion().leaf().hash(), "the leaf names the last of them");
        assertTrue(Merkle.includes(Merkle.leafHash(proof.entry().inclusion().leaf().canonical()), proof.entry().inclusion().leaf().index(),
                proof.entry().inclusion().size(), proof.entry().inclusion().path().stream().map(HexFormat.of()::parseHex).toList(),
                HexFormat.of().parseHex(proof.entry().head().root())));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void repairEndsItAfterTheLeastTermAndPerformance() throws Exception {
        life.through("serve-decision");
        Publication entry = publications.of(life.caseId()).get(0);
        cast.enter("disclosure1");
        assertEquals(List.of("repair-grounded", "repair-grounded", "repair-grounded"), refused(() -> repaired(entry, false)),
                "too early, not paid, no promise");
        life.through("archive");
        cast.enter("disclosure1");
        assertEquals(List.of("repair-grounded"), refused(() -> repaired(entry, true)), "too early");
        time.moveTo(made().term().leastUntil().plusDays(1), LocalTime.of(10, 0));
        time.settle();
        cast.enter("disclosure1");
        repaired(entry, true);
        assertEquals(Publication.State.REPAIRED, publications.of(life.caseId()).get(0).state());
        time.settle();
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.CREDIT_REPAIR_ANSWER).orElseThrow().state(),
                "the party is told");
        assertThrows(Refusal.class, () -> shown.find(entry.publicId()));
        assertEquals(0L, shelved(entry));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

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
        Publication note = shown.find(first.publicId());
        assertEquals(Publication.State.WITHDRAWN, note.state());
        Publication anew = shown.newer(note).orElseThrow();
        assertEquals(first.publicId(), shown.earlier(anew).orElseThrow().publicId());
        assertTrue(anew.content().penalties().get(0).contains("¥3,000.00") && !anew.content().penalties().toString().contains("5,000"),
                anew.content().penalties().toString());
        assertTrue(anew.content().changeNote().contains("样府复决"), anew.content().changeNote());
        assertTrue(limits.dueOf(made().id(), "publish-penalty").isEmpty(), "kept");
        assertEquals(2L, shelved(first) + shelved(anew), "the note and the new one");
        provedInTheLog(anew);
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
        OpenDataDump before = openData.latest().orElseThrow();
        cast.enter("disclosure1");
        assertEquals("disclosure.withdrawal.personal", assertThrows(Refusal.class, () -> withdrawForError(first, "当事人来电13912345678指出有误。")).key(),
                "everybody reads it, and it stays");
        withdrawForError(first, "公示内容有误，更正后重新公示。");
        assertTrue(openData.latest().filter(one -> one.madeAt().equals(before.madeAt())).isEmpty(), "the file that names the party is called back");
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
        Publication anew = shown.newer(shown.find(first.publicId())).orElseThrow();
        assertEquals("当事人未经批准占用人行道。", anew.content().facts());
        cast.enter("disclosure1");
        withdrawForError(anew, "仍有错误。");
        deciding.anew(desk.request(life.played()), new DecidePublication(List.of(new DecidePublication.Line(line.decisionId(), false,
                "错误无法更正，不再公示", Channels.NONE, line.gravity(), null))));
        assertEquals(List.of(), publications.toPublishAnew(life.caseId()), "said not to");
        assertTrue(limits.dueOf(made().id(), "publish-penalty").isEmpty());
        time.settle();
        assertTrue(shown.newer(shown.find(anew.publicId())).isEmpty());
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void withdrawForError(Publication entry, String reason) {
        publications.withdraw(desk.request(life.played()), new WithdrawPublication(entry.id(), WithdrawPublication.Trigger.ERROR, today(), reason, null));
    }

    /** Its line in the file of open data. */
    private String toldOf(Publication entry) throws Exception {
        try (InputStream file = openData.open(openData.latest().orElseThrow())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(entry.publicId().toString()))
                    .findFirst().orElse("");
        }
    }

    /** As it was decided last. */
    private DecidePublication lastLine() {
        PublicationDecision made = made();
        return new DecidePublication(List.of(new DecidePublication.Line(made.decisionId(), true, "变更后重新公示", made.channels(),
                made.gravity(), made.draftFacts().orElseThrow(), List.of())));
    }

    private void repaired(Publication entry, boolean promised) {
        publications.repaired(desk.request(life.played()), new RecordRepair(entry.id(), today(), "信修〔示〕第8号", true, promised));
    }

    private void takeDown(LocalDate day) {
        while (end.isMore(end.takeDown(day))) {
            Thread.onSpinWait();
        }
    }

    private long shelved(Publication entry) throws Exception {
        return within.run(() -> ((Number) em.createNativeQuery("select count(*) from tiean.public_decision where public_id = cast(?1 as uuid)")
                .setParameter(1, entry.publicId().toString()).getSingleResult()).longValue());
    }

    private PublicationDecision made() {
        return deciding.of(life.caseId()).get(0);
    }

    private LocalDate today() {
        return Zones.dayOf(time.now());
    }

    private void confirm(ConfirmPublication.Outcome outcome, String words) {
        deciding.confirm(desk.request(life.played()), new ConfirmPublication(made().decisionId(), outcome, words));
    }

    private static DecidePublication line(Suggestion suggested, Redaction... redactions) {
        return new DecidePublication(List.of(new DecidePublication.Line(suggested.decisionId(), true, suggested.reason(),
                suggested.channels(), suggested.gravity(), null, List.of(redactions))));
    }

    private interface Try {
        void run() throws Exception;
    }

    private static String keyOf(Try attempt) {
        return assertThrows(Refusal.class, attempt::run).key();
    }

    private static List<String> refused(Runnable act) {
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).toList();
    }
}
