package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A party with a phone of 390 pixels and the papers it got: it defends, asks for a hearing, pays in two instalments and
 * writes its review application without coming to the office. The agency's side is played by the house.
 */
@ArquillianTest
@RunAsClient
class PartyInBrowserIT {

    private static final String DEFENCE = "广告已经部分拆除，请求从轻处理。";

    private final HttpClient http = HttpClient.newHttpClient();
    private String caseId;

    @Test
    void fromTheNoticeToTheReviewApplication() throws Exception {
        caseId = story("begin=SF-2026-002&needing=INSTALMENT");
        story("case=" + caseId + "&upTo=request-hearing");
        try (Browser browser = new Browser(); Desk phone = Desk.passerBy(browser)) {
            phone.open("/").page().locator("a[href$='/party/index.xhtml']").first().click();
            enter(phone, "PENALTY_NOTICE");
            phone.says("还没有作出决定", "陈述和申辩", "要求听证", "行政处罚事先告知书");
            shown(phone, "party-room");
            paper(phone);
            defend(phone);
            askForAHearing(phone);
            story("case=" + caseId + "&skip=request-hearing&reexamine=1");
            story("case=" + caseId + "&through=serve-decision");
            story("case=" + caseId + "&upTo=request-deferral");
            phone.open("/party/room.xhtml").says("离开较久的，需要重新填写");
            enter(phone, "PENALTY_DECISION");
            phone.says("¥50,000.00", "申请行政复议");
            shown(phone, "party-room-decided");
            askForTwoParts(phone);
            story("case=" + caseId + "&skip=request-deferral&through=serve-deferral");
            enter(phone, "PENALTY_DECISION");
            pay(phone, "party-paid-first");
            pay(phone, "party-paid-second");
            phone.until("/party/room.xhtml", "a:has-text('缴款确认单') >> nth=1");
            phone.says("已缴清", "缴款确认单");
            shown(phone, "party-room-paid");
            review(phone);
            phone.page().click("[id='out:leave']");
            phone.page().waitForURL("**/party/index.xhtml**");
            assertTrue(phone.open("/party/room.xhtml").page().url().contains("over=1"), "who left is out");
            assertEquals(List.of(), phone.complaints());
        }
        officersSeeIt();
    }

    private void enter(Desk phone, String kind) throws Exception {
        String[] paper = story("case=" + caseId + "&paper=" + kind).split("\n");
        phone.open("/party/?n=" + URLEncoder.encode(paper[0], StandardCharsets.UTF_8));
        assertEquals(paper[0], phone.page().inputValue("[id='enter:number']"), "the code on the paper brings the number along");
        phone.fill("enter:code", "2222-3333-4444");
        phone.page().click("[id='enter:do']");
        phone.page().waitForLoadState();
        phone.says("文号和查询码对不上");
        shown(phone, "party-enter");
        phone.fill("enter:code", paper[1].toLowerCase().replace("-", " "));
        phone.page().click("[id='enter:do']");
        phone.page().waitForURL("**/party/room.xhtml");
    }

    private static void paper(Desk phone) {
        phone.page().click("a:has-text('行政处罚事先告知书')");
        phone.page().waitForLoadState();
        phone.says("真实");
        shown(phone, "party-paper");
        assertEquals('%', phone.download(phone.page().locator("#download").getAttribute("href"))[0]);
    }

    private static void defend(Desk phone) {
        phone.open("/party/defend.xhtml").fill("form:content", DEFENCE)
                .attach("form:files", new FilePayload("拆除照片说明.txt", "text/plain", "已拆除一半".getBytes(StandardCharsets.UTF_8)));
        shown(phone, "party-defend");
        done(phone, "您的陈述申辩已经收到");
    }

    private static void askForAHearing(Desk phone) {
        phone.open("/party/hearing.xhtml").fill("form:content", "对广告面积的认定有异议。");
        shown(phone, "party-hearing");
        done(phone, "您的听证申请已经收到");
        phone.says("撤回听证申请");
        phone.page().click("a:has-text('撤回听证申请')");
        phone.page().waitForLoadState();
        phone.says("需要先确认是您本人");
        shown(phone, "party-withdraw");
        phone.page().click("main a.t-button");
        phone.page().waitForLoadState();
        phone.says("还没有签过送达地址确认书");
        shown(phone, "party-prove");
        phone.open("/party/address.xhtml").says("核验身份").open("/party/waive.xhtml").says("核验身份");
        phone.open("/party/recusal.xhtml").says("申请谁回避");
        shown(phone, "party-recusal");
    }

    private static void askForTwoParts(Desk phone) {
        phone.open("/party/deferral.xhtml").choose("form:parts", "分 2 期").fill("form:first", HouseClock.today().plusDays(20).toString())
                .fill("form:reason", "近期经营困难，账面资金不足。");
        shown(phone, "party-deferral");
        done(phone, "等待批准");
    }

    private static void pay(Desk phone, String picture) {
        phone.open("/party/pay.xhtml").says("¥25,000.00");
        phone.page().click("[id='form:do']");
        phone.page().waitForURL("**/demo-bank**");
        phone.page().click("#pay");
        phone.page().waitForURL("**/party/pay.xhtml?order=**");
        phone.says("已经收到");
        shown(phone, picture);
    }

    private static void review(Desk phone) {
        phone.open("/party/review.xhtml").says("并没有提交", "复议机关", "示范市样板区人民政府").fill("form:reasons", "处罚明显过重。");
        phone.page().click("[id='form:do']");
        phone.page().waitForSelector(".t-party__application");
        phone.says("行政复议申请书", "处罚明显过重。", "撤销上述行政处罚决定", "收到您的申请，才算申请了行政复议");
        shown(phone, "party-review");
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

    private void officersSeeIt() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            officer.tab(UUID.fromString(caseId), "evidence").says("当事人提交的材料", "拆除照片说明.txt");
            officer.tab(UUID.fromString(caseId), "record");
            officer.picture("party-record").says("当事人凭查询码进入", "当事人（专区）", "代收机构");
        }
        try (Browser browser = new Browser(); Desk counter = Desk.of(browser, "intake1")) {
            counter.task("party/issue-access-code", UUID.fromString(caseId)).choose("task:documentId", "罚决字")
                    .fill("task:checkedBy", "核对居民身份证原件");
            counter.page().click("[id='task:do']");
            counter.page().waitForSelector(".t-party__code");
            assertTrue(counter.text().matches("(?s).*[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}.*"), counter.text());
            counter.says("只在此处显示一次").picture("issue-access-code");
            counter.open("/desk/intake/incoming.xhtml").says("当事人来文");
        }
        try (Browser browser = new Browser(); Desk clerk = Desk.of(browser, "disclosure1")) {
            clerk.task("disclosure/answer-credit-repair", UUID.fromString(caseId)).says("没有待答复的信用修复申请").picture("answer-credit-repair");
        }
    }

    private String story(String what) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(Browser.url() + "/test-story"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(what)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), what + ": " + answer.body());
        return answer.body();
    }
}
