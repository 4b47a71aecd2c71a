package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.PlaywrightException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A hearing and a fine paid in two parts through the desk's pages: asked for at the counter, accepted, arranged, its notice
 * handed over, held, reported; after the decision the party asks to pay in parts, and is granted them. What lies between, notice,
 * review and decision, the house plays.
 */
@ArquillianTest
@RunAsClient
class HearingInBrowserIT {

    private static final String OWNER = "经营者";

    private final List<String> complaints = new ArrayList<>();

    private Browser browser;
    private Story story;
    private UUID caseId;

    @Test
    void aHearingAndTwoInstalments() throws Exception {
        story = new Story("begin=SF-2026-002&needing=INSTALMENT");
        caseId = story.caseId();
        try (Browser opened = new Browser()) {
            browser = opened;
            hearing();
            story.then("through=serve-decision");
            instalments();
            assertEquals(List.of(), complaints);
        }
    }

    private void hearing() throws Exception {
        story.then("upTo=request-hearing");
        as("officer1", desk -> desk.task("hearing/request-hearing", caseId).fill("task:requestedOn", HouseClock.today().toString())
                .tick("task:form", "书面").fill("task:content", "对广告面积的认定有异议，要求举行听证。").picture("request-hearing").submit());
        passed("request-hearing", "accept-hearing");
        as("head1", desk -> desk.open("/desk/tasks.xhtml").says("受理听证申请").task("hearing/accept-hearing", caseId).choose("task:chairId", "顾听涛")
                .fill("task:recorder", "林闻声").fill("task:opinion", "申请在期限内提出，同意受理。").picture("accept-hearing").submit());
        passed("accept-hearing", "arrange-hearing");
        LocalDate day = LocalDate.parse(story.then("dayOf=hold-hearing"));
        as("hearing1", desk -> {
            desk.task("hearing/arrange-hearing", caseId).fill("task:startsAt", HouseClock.today().plusDays(1) + "T09:30").fill("task:place", "示范大道1号三楼听证室");
            desk.page().click("[id='task:do']");
            desk.page().locator(".ui-messages-error").first().waitFor();
            desk.says("第六十四条").picture("arrange-hearing-too-soon");
            desk.task("hearing/arrange-hearing", caseId).fill("task:startsAt", day + "T09:30").fill("task:place", "示范大道1号三楼听证室")
                    .picture("arrange-hearing").submit();
            desk.awaitSealed(caseId, "听证通知书");
        });
        passed("arrange-hearing", "serve-hearing-notice");
        as("officer1", desk -> desk.task("hearing/serve-hearing-notice", caseId).proof("张演示", OWNER, "示范大道1号", "何示众").picture("serve-hearing-notice").submit());
        passed("serve-hearing-notice", "hold-hearing");
        as("hearing1", desk -> hold(desk, day));
        passed("hold-hearing", "report-hearing");
        as("hearing1", desk -> {
            desk.awaitSealed(caseId, "听证笔录").task("hearing/report-hearing", caseId).fill("task:facts", "未经批准设置户外广告，面积经测量。")
                    .fill("task:disputed", "广告面积的认定").fill("task:onFacts", "事实清楚，证据确实充分").fill("task:onLaw", "适用法律正确")
                    .fill("task:onProcedure", "程序合法").fill("task:onPenalty", "裁量适当").tick("task:conclusion", "维持拟作出的行政处罚")
                    .fill("task:opinion", "对面积的异议经当庭核对测量记录，不予采纳。").picture("report-hearing").submit();
            desk.awaitSealed(caseId, "听证报告");
        });
        story.then("skip=report-hearing");
        as("reviewer1", desk -> desk.open("/desk/tasks.xhtml").says("法制审核"));
    }

    private void hold(Desk desk, LocalDate day) {
        desk.task("hearing/hold-hearing", caseId).fill("task:startedAt", day + "T09:30").fill("task:opening", "宣布纪律和程序，告知权利，当事人表示听清")
                .tick("task:investigators", "周正").tick("task:investigators", "吴明").fill("task:presentation", "建议按照事先告知的内容处罚");
        int exhibits = desk.page().locator("[id^='task:exhibits:'][id$=':opinion']").count();
        for (int i = 0; i < exhibits; i++) {
            desk.fill("task:exhibits:" + i + ":opinion", "对真实性没有异议");
        }
        desk.tick("task:attendances:0:presence", "出席").fill("task:attendances:0:who", "张演示（经营者）").fill("task:attendances:0:statement", "面积不对")
                .sign("pad0").fill("task:closing", "双方坚持各自意见").picture("hold-hearing").submit();
    }

    private void instalments() throws Exception {
        story.then("upTo=request-deferral");
        LocalDate today = HouseClock.today();
        as("intake1", desk -> desk.task("execution/request-deferral", caseId).choose("task:decision", "罚").fill("task:askedOn", today.toString())
                .tick("task:kind", "分期缴纳").fill("task:reason", "近期经营困难，账面资金不足。").fill("task:parts:0:dueOn", today.plusDays(20).toString())
                .fill("task:parts:0:amount", "25000.00").fill("task:parts:1:dueOn", today.plusDays(50).toString()).fill("task:parts:1:amount", "25000.00")
                .picture("request-deferral").submit());
        as("head1", desk -> desk.task("execution/decide-deferral", caseId).says("近期经营困难").tick("task:outcome", "批准").fill("task:opinion", "确有困难，同意分期。")
                .fill("task:parts:0:dueOn", today.plusDays(20).toString()).fill("task:parts:0:amount", "25000.00")
                .fill("task:parts:1:dueOn", today.plusDays(50).toString()).fill("task:parts:1:amount", "25000.00").picture("decide-deferral").submit());
        as("officer1", desk -> desk.task("execution/serve-deferral", caseId).proof("张演示", OWNER, "示范大道1号", "何示众").picture("serve-deferral").submit());
        as("finance1", desk -> {
            payment(desk, "50000.01", "A-1").page().click("[id='task:do']");
            desk.page().locator(".ui-messages-error").first().waitFor();
            desk.says("50,000.00").picture("record-payment-too-much");
            payment(desk, "25000.00", "A-1").picture("record-payment").submit();
            payment(desk, "25000.00", "A-2").submit();
        });
        as("officer1", desk -> {
            desk.tab(caseId, "execution").says("缴清日期", "A-1", "A-2").picture("case-paid-in-parts");
            desk.tab(caseId, "documents").page().locator("text=\"核对\"").first().click();
            desk.page().waitForLoadState();
            desk.says("重新制作核对", "一致：").picture("paper-made-again");
        });
    }

    private Desk payment(Desk desk, String amount, String receipt) {
        return desk.task("execution/record-payment", caseId).choose("task:decision", "罚").fill("task:amount", amount)
                .fill("task:paidOn", HouseClock.today().toString()).fill("task:receipt", receipt + caseId.toString().substring(0, 8));
    }

    /** What was done here need not be played; the house goes on to the next. */
    private void passed(String done, String next) throws Exception {
        story.then("skip=" + done);
        story.then("upTo=" + next);
    }

    private interface Part {
        void play(Desk desk);
    }

    private void as(String user, Part part) {
        try (Desk desk = Desk.of(browser, user)) {
            try {
                part.play(desk);
            } catch (PlaywrightException e) {
                desk.picture("stuck-" + user);
                throw e;
            }
            complaints.addAll(desk.complaints());
        }
    }
}
