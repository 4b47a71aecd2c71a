package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a party with a phone of 390 pixels does after the decision: hands in its application, answers a demand, asks for credit repair. */
@ArquillianTest
@RunAsClient
class PartyRemediesInBrowserIT {


    @Test
    void anApplicationAgainstADecisionMadeOnTheSpotIsHandedInAndSentOn() throws Exception {
        Story story = new Story("begin=SF-2025-002");
        story.then("through=file-summary-decision");
        party(story, "SUMMARY_DECISION", phone -> {
            phone.page().click("a[href$='/party/hand-in-review.xhtml']");
            phone.page().waitForLoadState();
            phone.says("行政复议法第三十二条", "提交之日就是申请之日").fill("form:reasons", "当时正在装卸货物，没有占道经营。")
                    .attach("form:files", new FilePayload("装卸现场.txt", "text/plain", "十点到十点半".getBytes(StandardCharsets.UTF_8)));
            shown(phone, "party-hand-in-review");
            done(phone, "您的行政复议申请已经收到");
            phone.until("/party/room.xhtml", "a:has-text('行政复议申请收件回执')");
            phone.says("已收到您的申请", "转送的最后一天");
            shown(phone, "party-review-received");
            phone.open("/party/hand-in-review.xhtml").says("已经有一件行政复议或者行政诉讼正在办理");
        });
        as("head1", desk -> desk.task("remedy/answer-review-application", story.caseId()).says("没有占道经营").tick("task:answer", "转送")
                .fill("task:opinion", "事实清楚，应予维持。").picture("answer-review-application").submit());
        as("officer1", desk -> {
            desk.awaitSealed(story.caseId(), "行政复议申请转送函");
            desk.task("remedy/send-review-application", story.caseId()).tick("task:way", "邮寄").fill("task:proof", "EMS1082026001")
                    .picture("send-review-application").submit();
            desk.tab(story.caseId(), "remedies").says("EMS1082026001", "装卸现场.txt").picture("remedies-sent");
        });
        party(story, "SUMMARY_DECISION", phone -> {
            phone.says("已转送复议机关", "EMS1082026001");
            shown(phone, "party-review-sent");
            phone.open("/language?to=en").open("/party/room.xhtml").says("Forwarded to the reviewing organ");
            shown(phone, "party-room-en");
            phone.open("/language?to=zh-CN");
        });
    }

    @Test
    void aDemandIsAnsweredAtThePhone() throws Exception {
        Story story = new Story("begin=SF-2025-005&needing=DEMAND");
        story.then("through=serve-demand");
        party(story, "DEMAND", phone -> {
            phone.page().click("a[href$='/party/demand.xhtml']");
            phone.page().waitForLoadState();
            phone.fill("form:content", "资金周转困难，请求宽限。");
            shown(phone, "party-demand");
            done(phone, "您的陈述申辩已经收到");
            phone.open("/party/hand-in-review.xhtml").says("只有当场作出的和依据电子监控作出的处罚决定");
        });
    }

    @Test
    void creditRepairIsAskedForAnsweredAndItsResultRecorded() throws Exception {
        Story story = new Story("begin=SF-2025-005");
        story.then("through=pay");
        story.then("months=4");
        party(story, "PENALTY_DECISION", phone -> {
            phone.page().click("a[href$='/party/repair.xhtml']");
            phone.page().waitForLoadState();
            phone.fill("form:measures", "罚款已经缴清，舞台已经拆除。").check("form:promised");
            shown(phone, "party-repair");
            done(phone, "您的信用修复申请已经收到");
        });
        as("disclosure1", desk -> {
            desk.open("/desk/tasks.xhtml").says("信用修复申请（待答复）", "答复期限").picture("tasks-repair");
            desk.task("disclosure/answer-credit-repair", story.caseId()).says("舞台已经拆除", "答复期限").choose("task:requestId", "罚决字")
                    .tick("task:outcome", "转信用平台").fill("task:opinion", "符合条件。").picture("answer-credit-repair-filled").submit();
            desk.task("disclosure/record-credit-repair", story.caseId()).says("公示").fill("task:reference", "信修〔示〕第8号").check("task:corrected")
                    .check("task:promised").picture("record-credit-repair").submit();
        });
        party(story, "PENALTY_DECISION", phone -> {
            phone.until("/party/room.xhtml", "a:has-text('信用修复办理结果告知书') >> nth=1");
            shown(phone, "party-repair-answered");
        });
    }

    private static void party(Story story, String kind, Consumer<Desk> visit) throws Exception {
        String[] paper = story.then("paper=" + kind).split("\n");
        try (Browser browser = new Browser(); Desk phone = Desk.passerBy(browser)) {
            phone.open("/party/").fill("enter:number", paper[0]).fill("enter:code", paper[1]);
            phone.page().click("[id='enter:do']");
            phone.page().waitForURL("**/party/room.xhtml");
            visit.accept(phone);
            assertEquals(List.of(), phone.complaints());
        }
    }

    private static void as(String user, Consumer<Desk> work) {
        try (Browser browser = new Browser(); Desk desk = Desk.of(browser, user)) {
            work.accept(desk);
            assertEquals(List.of(), desk.complaints());
        }
    }

    private static void done(Desk phone, String words) {
        phone.page().click("[id='form:do']");
        phone.page().waitForURL("**/party/room.xhtml?done=**");
        phone.says(words);
    }

    /** The page fits the phone, and nothing on it is serious to axe. */
    private static void shown(Desk phone, String name) {
        List<String> wrong = Looks.at(phone, name);
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }
}
