package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Stage;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.dossier.boundary.Closings;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.BatchApprovals;
import org.tiean.workflow.entity.BatchLine;
import org.tiean.workflow.entity.BatchPick;
import org.tiean.workflow.entity.BatchRow;

/** Several closings, and several publications, approved at once (批量审批): each by itself, and nothing else so. */
@ArquillianTest
class BatchApprovalIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|workflow|dossier|disclosure)\\.[a-z]+[.-][\\w.-]*");
    private static final String CLOSING = "approve-closing";
    private static final String PUBLICATION = "confirm-publication";
    private static final String OPINION = "经审查，同意。";

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
    BatchApprovals batches;

    @Inject
    PublicationDecisions publications;

    @Inject
    Closings closings;

    @Inject
    Ledger ledger;

    @Test
    void eachIsApprovedByItself() throws Exception {
        Life first = begin();
        first.through("publication");
        publicationIsConfirmed(first);
        first.skip("confirm-publication");
        first.through("propose-closing");
        Life second = begin();
        second.through("propose-closing");
        Life young = begin();
        young.through("approve-filing");
        cast.enter("head1");
        assertTrue(waiting(CLOSING).containsAll(List.of(first.caseId(), second.caseId())));
        pageShows(first);

        BatchPick stranger = pick(UUID.randomUUID(), null);
        List<BatchPick> picks = List.of(stranger, pick(young.caseId(), null), pick(first.caseId(), null));
        List<BatchLine> lines = batches.approve(CLOSING, picks, OPINION, time.now());
        assertEquals(List.of(false, false, true), lines.stream().map(BatchLine::isDone).toList());
        Refusal notYet = lines.get(1).refusal().orElseThrow();
        assertEquals(422, notYet.kind().status());
        assertTrue(notYet.basis().isPresent(), "the article is named");
        assertEquals(404, lines.get(0).refusal().orElseThrow().kind().status());
        pageApproves(second);
        for (Life closed : List.of(first, second)) {
            assertEquals(Stage.CLOSED, desk.stage(closed.played()));
            assertEquals(OPINION, closings.approved(closed.caseId()).orElseThrow().headOpinion().orElseThrow());
            assertTrue(ledger.verify(Chain.ofCase(closed.caseId())).ok());
        }
        assertEquals(Stage.INVESTIGATION, desk.stage(young.played()), "what was refused stands as it stood");

        cast.enter("head1");
        List<BatchLine> again = batches.approve(CLOSING, List.of(pick(second.caseId(), null)), OPINION, time.now());
        assertFalse(again.get(0).isDone(), "not twice");
        cast.enter("officer1");
        assertEquals(403, refused(CLOSING, picks).kind().status());
    }

    private void publicationIsConfirmed(Life life) {
        UUID decision = publications.of(life.caseId()).get(0).decisionId();
        cast.enter("head1");
        BatchRow row = batches.waiting(PUBLICATION, Page.Slice.first(100)).rows().stream()
                .filter(one -> one.caseId().equals(life.caseId())).findFirst().orElseThrow();
        assertEquals(decision, row.subjectId());
        for (String act : List.of("approve-decision", "approve-filing", "approve-seizure", "no-such-act")) {
            assertEquals(422, refused(act, List.of(pick(life.caseId(), decision))).kind().status(), act + " is approved case by case");
        }
        assertEquals(400, refused(PUBLICATION, List.of()).kind().status());
        BatchPick one = pick(life.caseId(), decision);
        assertEquals(400, refused(PUBLICATION, List.of(one, one)).kind().status());
        assertTrue(batches.approve(PUBLICATION, List.of(one), OPINION, time.now()).get(0).isDone());
        assertFalse(waiting(PUBLICATION).contains(life.caseId()));
    }

    private void pageShows(Life life) throws Exception {
        PageVisitor visitor = new PageVisitor(System.getProperty("tiean.public.url"));
        visitor.logIn("head1", System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
        assertTrue(visitor.get("/desk/tasks.xhtml", null).body().contains("批量办理：结案审批"));
        String body = visitor.get("/desk/workflow/batch-approve.xhtml?act=" + CLOSING, null).body();
        assertTrue(body.contains("value=\"" + life.caseId() + "\""), "can be ticked");
        assertTrue(body.contains("行政处罚决定已经执行完毕，建议结案"), "with what its handlers wrote");
        String text = body.replaceAll("(?s)<script.*?</script>|<[^>]+>", " ");
        assertFalse(RAW_KEY.matcher(text).find(), () -> "shows a key: " + RAW_KEY.matcher(text).results().map(r -> r.group()).toList());
        assertEquals(200, visitor.get("/desk/workflow/batch-approve.xhtml?act=" + PUBLICATION, null).statusCode());
        assertEquals(404, visitor.get("/desk/workflow/batch-approve.xhtml?act=approve-decision", null).statusCode(), "no such page");
    }

    private void pageApproves(Life life) throws Exception {
        PageVisitor visitor = new PageVisitor(System.getProperty("tiean.public.url"));
        visitor.logIn("head1", System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
        String path = "/desk/workflow/batch-approve.xhtml?act=" + CLOSING;
        String shown = visitor.get(path, null).body();
        String nothingTicked = visitor.post("/desk/workflow/batch-approve.xhtml", shown, Map.of("batch", "batch", "act", CLOSING,
                "form", UUID.randomUUID().toString(), "batch:opinion", OPINION, "batch:do", "")).body();
        assertTrue(nothingTicked.contains("请勾选一至50个案件"), () -> nothingTicked);
        String answer = visitor.post("/desk/workflow/batch-approve.xhtml", visitor.get(path, null).body(), Map.of("batch", "batch", "act", CLOSING,
                "form", UUID.randomUUID().toString(), "pick", life.caseId().toString(), "batch:opinion", OPINION, "batch:do", "")).body();
        assertTrue(answer.contains("已办理 1 件，共勾选 1 件"), () -> answer);
        assertFalse(answer.contains("value=\"" + life.caseId() + "\""), "no longer waits");
    }

    private Life begin() {
        return Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

    private List<UUID> waiting(String act) {
        return batches.waiting(act, Page.Slice.first(100)).rows().stream().map(BatchRow::caseId).toList();
    }

    private static BatchPick pick(UUID caseId, UUID subjectId) {
        return new BatchPick(UUID.randomUUID(), caseId, subjectId);
    }

    private Refusal refused(String act, List<BatchPick> picks) {
        return assertThrows(Refusal.class, () -> batches.approve(act, picks, OPINION, time.now()));
    }
}
