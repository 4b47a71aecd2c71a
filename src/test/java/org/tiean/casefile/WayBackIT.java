package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.ClosingPlayer;
import org.tiean.demo.control.DecisionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.HearingPlayer;
import org.tiean.demo.control.InvestigationPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.Returns;
import org.tiean.workflow.boundary.TaskList;
import org.tiean.workflow.boundary.Withdrawals;
import org.tiean.workflow.control.OpenHands;
import org.tiean.workflow.entity.ReturnCase;
import org.tiean.workflow.entity.WithdrawStep;

/** Ways back (撤回、退回): what nobody has received is withdrawn, what somebody has goes back to a declared step. */
@ArquillianTest
class WayBackIT {

    private static final String WHY = "漏附现场照片，撤回补正";

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
    CasePlayer cases;

    @Inject
    InvestigationPlayer investigation;

    @Inject
    HearingPlayer hearing;

    @Inject
    DecisionPlayer deciding;

    @Inject
    ClosingPlayer closing;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Returns returns;

    @Inject
    OpenHands hands;

    @Inject
    TaskList tasks;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    Ledger ledger;

    private Life life;

    @Test
    void whatNobodyReceivedIsWithdrawnAndDoneAnew() {
        begin("SF-2025-005");
        life.through("verify");
        String officer = life.played().pair()[0];
        assertTrue(limits.dueOf(life.caseId(), "lead-verification").isEmpty(), "met");
        cast.enter(life.played().pair()[1]);
        assertEquals(List.of("step-still-in-hand"), refused(() -> withdraw(ActKind.VERIFY_CLUE)), "it was the other officer's act");
        cast.enter(officer);
        withdraw(ActKind.VERIFY_CLUE);
        assertEquals(Stage.CLUE, desk.stage(life.played()));
        assertEquals(Set.of("verify-clue"), tasks.openSteps(life.caseId()));
        assertEquals(CaseDocument.State.VOID, latest("clue-verification-report").state());
        assertTrue(limits.dueOf(life.caseId(), "lead-verification").isPresent(), "the days to verify run on");
        assertEquals(List.of("step-still-in-hand"), refused(() -> withdraw(ActKind.VERIFY_CLUE)), "not twice");

        cases.proposeFiling(life.played().sample(), life.caseId(), life.played().pair());
        hands.received(life.caseId(), "approve-filing", officer);
        assertFalse(withdrawals.now(life.caseId()).orElseThrow().isReceived(), "the own look is no receipt");
        hands.received(life.caseId(), "approve-filing", "head1");
        cast.enter(officer);
        assertEquals(List.of("step-still-in-hand"), refused(() -> withdraw(ActKind.VERIFY_CLUE)), "the head has it");
        assertEquals(Stage.FILING, desk.stage(life.played()), "and nothing changed");

        life.through("report");
        cast.enter(officer);
        withdraw(ActKind.SUBMIT_REPORT);
        assertEquals(Stage.INVESTIGATION, desk.stage(life.played()));
        assertEquals(Set.of("investigate"), tasks.openSteps(life.caseId()));
        assertEquals(CaseDocument.State.VOID, latest("investigation-report").state());
        investigation.report(life.played());

        life.through("issue-notice");
        cast.enter(officer);
        UUID first = latest("penalty-notice").id();
        withdraw(ActKind.ISSUE_NOTICE);
        assertEquals(CaseDocument.State.VOID, documents.view(first).orElseThrow().state());
        assertEquals(Set.of("issue-notice"), tasks.openSteps(life.caseId()));
        hearing.issueNotice(life.played());
        time.settle();
        life.through("serve-notice");
        cast.enter(officer);
        assertTrue(refused(() -> withdraw(ActKind.ISSUE_NOTICE)).contains("notice-not-yet-out"), "what was served is not withdrawn");
        assertEquals(CaseDocument.State.SERVED, latest("penalty-notice").state());

        life.through("propose-closing");
        cast.enter(officer);
        withdraw(ActKind.PROPOSE_CLOSING);
        assertEquals(Set.of("propose-closing"), tasks.openSteps(life.caseId()));
        closing.propose(life.played());
        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok(), "each act and its withdrawal stand in the record");
    }

    @Test
    void theHeadReturnsToReviewOrDiscussion() {
        begin("SF-2025-016");
        life.through("discuss");
        assertEquals(Stage.DECISION, desk.stage(life.played()));
        cast.enter("officer1");
        assertEquals(403, assertThrows(Refusal.class, () -> giveBack("approve-decision", "review-legality")).kind().status());
        cast.enter("head1");
        assertEquals(List.of("return-point-declared"), refused(() -> giveBack("approve-decision", "serve-notice")), "no free choice");
        giveBack("approve-decision", "discuss-collectively");
        assertEquals(Stage.DISCUSSION, desk.stage(life.played()));
        giveBack("discuss-collectively", "review-legality");
        assertEquals(Stage.REVIEW, desk.stage(life.played()));
        assertEquals(Set.of("review-legality"), tasks.openSteps(life.caseId()));
        assertTrue(limits.dueOf(life.caseId(), "legal-review").isPresent(), "the days to review begin again");
        deciding.review(life.played());
        deciding.discuss(life.played());
        life.through("decide");
        assertEquals(Stage.SERVICE, desk.stage(life.played()));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void begin(String sample) {
        life = Life.of(samples.require(sample), scripts, holidays.calendar(), time);
    }

    private DocumentView latest(String folder) {
        return documents.latest(life.caseId(), folder).orElseThrow();
    }

    private Receipt withdraw(ActKind act) {
        return withdrawals.withdraw(desk.request(life.played()), new WithdrawStep(act, WHY));
    }

    private Receipt giveBack(String from, String to) {
        return returns.giveBack(desk.request(life.played()), new ReturnCase(from, to, "请就裁量理由重新研究"));
    }

    private static List<String> refused(Executable act) {
        return assertThrows(UnlawfulAct.class, act).findings().stream().map(finding -> finding.rule()).toList();
    }
}
