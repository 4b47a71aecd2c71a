package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.Countersigns;
import org.tiean.workflow.entity.Countersign;
import org.tiean.workflow.entity.CountersignRow;
import org.tiean.workflow.entity.GiveCountersign;
import org.tiean.workflow.entity.RemoveCountersign;
import org.tiean.workflow.entity.RequestCountersign;

/** Further signers of an approval (加签、会签): heard before it is decided, apart from the case, kept in the record. */
@ArquillianTest
class CountersignIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|workflow)\\.[a-z]+[.-][\\w.-]*");
    private static final String STEP = "approve-filing";
    private static final String WHY = "管辖边界需要把关";
    private static final String DISAGREES = "地点在河道管理范围内，建议先商水行政主管部门";

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
    SeenCases seen;

    @Inject
    Countersigns countersigns;

    @Inject
    Ledger ledger;

    private Life life;

    @Test
    void whoWasAskedIsHeardFirst() throws Exception {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("verify");
        cast.enter("officer1");
        assertEquals(403, assertThrows(Refusal.class, () -> ask("deputy1")).kind().status());
        cast.enter("reviewer1");
        assertEquals(404, assertThrows(Refusal.class, () -> seen.require(life.caseId())).kind().status(), "none of the reviewer's business yet");
        cast.enter("head1");
        assertEquals(List.of(STEP), countersigns.inHand(life.caseId()));
        assertEquals(List.of("countersign-by-another"), refused(() -> ask("officer1")), "who handles the case");
        assertEquals(List.of("countersign-by-another"), refused(() -> ask("officer3")), "neither head nor qualified");
        assertEquals(List.of("countersign-by-another"), refused(() -> ask("head1")), "oneself");
        ask("deputy1");
        ask("reviewer1");
        assertEquals(409, assertThrows(Refusal.class, () -> ask("deputy1")).kind().status(), "asked once");
        assertEquals(List.of("countersigns-answered", "countersigns-answered"), refused(() -> cases.approveFiling(life.caseId())));
        assertEquals(Stage.FILING, desk.stage(life.played()), "and nothing changed");

        cast.enter("deputy1");
        UUID asked = one("deputy1").id();
        assertEquals(403, assertThrows(Refusal.class, () -> give(one("reviewer1").id())).kind().status(), "another was asked");
        assertTrue(countersigns.waiting().stream().map(CountersignRow::caseId).toList().contains(life.caseId()));
        pagesOf("deputy1");
        cast.enter("deputy1");
        give(asked);
        assertEquals(409, assertThrows(Refusal.class, () -> countersigns.remove(desk.request(life.played()),
                new RemoveCountersign(asked, "改由本人决定"))).kind().status(), "an opinion that was given stays");
        assertFalse(countersigns.waiting().stream().map(CountersignRow::caseId).toList().contains(life.caseId()));
        cast.enter("head1");
        assertEquals(List.of("countersigns-answered"), refused(() -> cases.approveFiling(life.caseId())), "the reviewer is waited for");
        cast.enter("reviewer1");
        assertEquals(life.caseId(), seen.require(life.caseId()).id(), "lies on the desk of who was asked");
        cast.enter("head1");
        countersigns.remove(desk.request(life.played()), new RemoveCountersign(one("reviewer1").id(), "出差在外，不再等候"));
        cast.enter("reviewer1");
        assertEquals(404, assertThrows(Refusal.class, () -> seen.require(life.caseId())).kind().status(), "and leaves it again");
        pagesOf("head1");
        life.through(STEP);
        assertEquals(Stage.INVESTIGATION, desk.stage(life.played()), "a disagreement is heard, the head decides");
        cast.enter("head1");
        assertEquals(List.of("countersign-by-another"), refused(() -> ask("deputy1")), "nothing waits any more");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void pagesOf(String who) throws Exception {
        PageVisitor visitor = new PageVisitor(System.getProperty("tiean.public.url"));
        visitor.logIn(who, System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
        if (who.equals("deputy1")) {
            says(visitor, "/desk/tasks.xhtml", "请您会签", WHY);
            says(visitor, "/desk/workflow/give-countersign.xhtml?case=" + life.caseId(), "会签意见", WHY, "不同意");
        } else {
            says(visitor, "/desk/intake/approve-filing.xhtml?case=" + life.caseId(), "陆怀谨", DISAGREES, "出差在外，不再等候", "加签");
            says(visitor, "/desk/workflow/request-countersign.xhtml?case=" + life.caseId(), "陆怀谨（分管负责人）", "韩审言（具有法律职业资格）");
            says(visitor, "/desk/workflow/remove-countersign.xhtml?case=" + life.caseId(), "撤销理由");
            says(visitor, "/desk/case.xhtml?tab=record&id=" + life.caseId(), "撤销加签");
        }
    }

    private static void says(PageVisitor visitor, String path, String... words) throws Exception {
        var answer = visitor.get(path, null);
        assertEquals(200, answer.statusCode(), path);
        for (String word : words) {
            assertTrue(answer.body().contains(word), () -> path + " does not say " + word + ":\n" + answer.body());
        }
        String text = answer.body().replaceAll("(?s)<script.*?</script>|<[^>]+>", " ");
        assertFalse(RAW_KEY.matcher(text).find(), () -> path + " shows a key: " + RAW_KEY.matcher(text).results().map(r -> r.group()).toList());
    }

    private Countersign one(String signer) {
        return countersigns.of(life.caseId()).stream().filter(asked -> asked.signer().equals(signer)).findFirst().orElseThrow();
    }

    private void ask(String signer) {
        countersigns.request(desk.request(life.played()), new RequestCountersign(STEP, cast.ids(signer).get(0), WHY));
    }

    private void give(UUID asked) {
        countersigns.give(desk.request(life.played()), new GiveCountersign(asked, GiveCountersign.Answer.DISAGREED, DISAGREES));
    }

    private static List<String> refused(Executable act) {
        return assertThrows(UnlawfulAct.class, act).findings().stream().map(finding -> finding.rule()).toList();
    }
}
