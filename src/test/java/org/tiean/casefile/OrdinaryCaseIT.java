package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.DecisionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.PublicDecisions;
import org.tiean.disclosure.boundary.ShownPublications;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.Publication;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.identity.entity.Account;
import org.tiean.intake.boundary.Filing;
import org.tiean.intake.boundary.Handlers;
import org.tiean.intake.entity.ApproveFiling;
import org.tiean.intake.entity.AssignHandlers;
import org.tiean.intake.entity.ReassignHandlers;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.Verification;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.SignatureFinding;
import org.tiean.seal.entity.Validation;

/** A plain case from its clue to the archive, and the ways it may not go. */
@ArquillianTest
class OrdinaryCaseIT {

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
    DecisionPlayer deciding;

    @Inject
    Filing filing;

    @Inject
    Handlers handlers;

    @Inject
    PenaltyNotices notices;

    @Inject
    Decisions decisions;

    @Inject
    CaseDocuments documents;

    @Inject
    Publications publications;

    @Inject
    PublicDecisions published;

    @Inject
    ShownPublications shown;

    @Inject
    SealDesk seals;

    @Inject
    ContentStore files;

    @Inject
    Ledger ledger;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

    @Test
    void fromTheClueToTheArchive() {
        life.through("approve-filing");
        CaseFile filed = em.find(CaseFile.class, life.caseId());
        assertEquals(life.played().sample().filedOn(), filed.filedOn().orElseThrow());
        assertTrue(filed.number().orElseThrow().contains("〔" + filed.filedOn().orElseThrow().getYear() + "〕"));

        life.through("serve-decision");
        DecisionView decision = decisions.current(life.caseId()).get(0);
        assertTrue(decision.number().contains("罚决"), decision.number());
        assertEquals(500_000L, decision.fine().fen());
        assertEquals(life.played().sample().decidedOn(), decision.decidedOn());
        LocalDate served = decision.servedOn();
        assertTrue(served.isAfter(decision.decidedOn()));
        assertFalse(decision.paymentDue().isBefore(served.plusDays(15)), "fifteen days, the first the day after service");
        assertTrue(decision.paymentDue().isBefore(served.plusDays(26)), "and no longer than a holiday moves it");

        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        everythingIsMadeAndServed();
        whoDecidedSignedAndTheAgencySealed();
        theDecisionIsThereForAll(decision.number());
        Verification record = ledger.verify(Chain.ofCase(life.caseId()));
        assertTrue(record.ok(), () -> String.valueOf(record));
    }

    private void everythingIsMadeAndServed() {
        List<DocumentView> all = documents.of(life.caseId());
        assertTrue(all.stream().noneMatch(view -> view.state() == CaseDocument.State.ORDERED), () -> String.valueOf(all));
        Set<DocumentKind> kinds = all.stream().map(DocumentView::kind).collect(Collectors.toCollection(
                () -> EnumSet.noneOf(DocumentKind.class)));
        assertTrue(kinds.containsAll(List.of(DocumentKind.ofFolder("penalty-notice").orElseThrow(),
                DocumentKind.ofFolder("penalty-decision").orElseThrow(), DocumentKind.ofFolder("payment-notice").orElseThrow())));
        assertEquals(CaseDocument.State.SERVED, documents.latest(life.caseId(), "penalty-notice").orElseThrow().state());
        assertEquals(CaseDocument.State.SERVED, documents.latest(life.caseId(), "penalty-decision").orElseThrow().state());
    }

    /** Two signatures on one paper, one on a paper without a seal; all stand, each under a time stamp that closes the file. */
    private void whoDecidedSignedAndTheAgencySealed() {
        CaseDocument decision = em.find(CaseDocument.class, documents.latest(life.caseId(), "penalty-decision").orElseThrow().id());
        assertSigned(decision, List.of("sign-1", "seal-1", "stamp-1"));
        CaseDocument approval = documents.of(life.caseId()).stream().filter(view -> !view.kind().needsSeal())
                .map(view -> em.find(CaseDocument.class, view.id())).filter(one -> one.signer().isPresent()).findFirst().orElseThrow();
        assertSigned(approval, List.of("sign-1", "sign-stamp-1"));
    }

    private void assertSigned(CaseDocument document, List<String> fields) {
        Validation found;
        try (InputStream file = files.open(document.fileDigest().orElseThrow())) {
            found = seals.validate(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(Validation.Verdict.VALID, found.verdict(), found::toString);
        assertEquals(fields, found.signatures().stream().map(SignatureFinding::field).toList(), document.title());
        assertEquals(em.find(Account.class, document.signer().orElseThrow()).displayName(), found.signatures().get(0).signer());
    }

    private void theDecisionIsThereForAll(String number) {
        Publication entry = publications.of(life.caseId()).get(0);
        assertEquals(Publication.State.PUBLISHED, entry.state());
        assertEquals(number, shown.find(entry.publicId()).content().number());
        assertEquals(1, published.search(number.replaceAll("\\D", " "), PublicFilter.NONE, PublicOrder.NEWEST, new Page.Slice(0, 50)).rows().stream()
                .filter(line -> line.publicId().equals(entry.publicId())).count());
    }

    @Test
    void nobodyDecidesBeforeTheFiveDaysEnd() {
        life.through("serve-notice");
        UnlawfulAct early = assertThrows(UnlawfulAct.class, () -> deciding.decide(life.played()));
        assertEquals(422, early.kind().status());
        assertTrue(early.findings().stream().anyMatch(finding -> finding.rule().equals("defence-time")
                && finding.basis().display().contains("第六十二条")), () -> String.valueOf(early.findings()));
        assertEquals(Stage.DEFENCE, desk.stage(life.played()));
    }

    @Test
    void nobodyApprovesTheOwnCase() {
        life.upTo("approve-filing");
        cast.enter("officer1");
        assertEquals(403, assertThrows(Refusal.class, this::approve).kind().status(), "an officer has no such right");
        cast.enter("leader1");
        handlers.reassign(desk.request(life.played()), new ReassignHandlers(cast.ids("officer1", "head1"), "officer2 借调"));
        cast.enter("head1");
        UnlawfulAct own = assertThrows(UnlawfulAct.class, this::approve);
        assertTrue(own.findings().stream().anyMatch(finding -> finding.rule().equals("filing-approver")
                && finding.basis().display().contains("第五十七条")), () -> String.valueOf(own.findings()));
        assertEquals(Stage.FILING, desk.stage(life.played()));
    }

    private void approve() {
        filing.approve(desk.request(life.played()), new ApproveFiling(ApproveFiling.Outcome.APPROVED, "同意立案。"));
    }

    @Test
    void noStepIsDatedBeforeTheOneItFollows() {
        life.upTo("approve-filing");
        cast.enter("head1");
        ActRequest backdated = new ActRequest(UUID.randomUUID(), life.caseId(), time.now().minus(Duration.ofDays(5)));
        Refusal refused = assertThrows(Refusal.class, () -> filing.approve(backdated,
                new ApproveFiling(ApproveFiling.Outcome.APPROVED, "同意立案。")));
        assertEquals("casefile.request.before-last-step", refused.key());
        assertEquals(Refusal.Kind.UNLAWFUL, refused.kind());
        assertTrue(refused.basis().orElseThrow().display().contains("第三十八条"));
        assertEquals(Stage.FILING, desk.stage(life.played()));

        life.through("issue-notice");
        cast.enter("officer1");
        UUID paper = documents.latest(life.caseId(), "penalty-notice").orElseThrow().id();
        ActRequest earlier = new ActRequest(UUID.randomUUID(), life.caseId(), time.now().minus(Duration.ofDays(9)));
        assertThrows(Refusal.class, () -> notices.serve(earlier, desk.proof(life.played(), "penalty-notice")),
                "the days of defence cannot begin before the notice was there");
        assertEquals(CaseDocument.State.SEALED, documents.view(paper).orElseThrow().state());
    }

    @Test
    void oneOfficerIsNotEnough() {
        life.upTo("evidence");
        cast.enter("officer1");
        UnlawfulAct alone = assertThrows(UnlawfulAct.class, () -> handlers.assign(desk.request(life.played()),
                new AssignHandlers(cast.ids("officer1"))));
        assertTrue(alone.findings().stream().anyMatch(finding -> finding.rule().equals("two-officers")
                && finding.basis().display().contains("第四十二条")));
    }

    @Test
    void theSameRequestGetsTheSameReceipt() {
        life.upTo("approve-filing");
        cast.enter("head1");
        ActRequest request = desk.request(life.played());
        ApproveFiling given = new ApproveFiling(ApproveFiling.Outcome.APPROVED, "同意立案。");
        Receipt first = filing.approve(request, given);
        Receipt again = filing.approve(request, given);
        assertEquals(first.result(), again.result());
        assertEquals(first.recordedAt(), again.recordedAt());
        assertEquals(1, documents.of(life.caseId()).stream()
                .filter(view -> view.id().toString().equals(first.result().getString("filingFormId"))).count());
        assertEquals(409, assertThrows(Refusal.class, () -> filing.approve(request,
                new ApproveFiling(ApproveFiling.Outcome.APPROVED, "又同意。"))).kind().status(), "but not another one under its id");
    }

    @Test
    void anotherAgencyFindsNothing() {
        life.upTo("approve-filing");
        cast.enter("townhead1");
        assertEquals(404, assertThrows(Refusal.class, this::approve).kind().status());
    }
}
