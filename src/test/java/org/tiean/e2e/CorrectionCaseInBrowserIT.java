package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The long way through the pages: 超出门窗外经营, which may be fined only when it was not corrected in time
 * (责令改正在先), with on-site records, a defence, a legal review that sends the case back once, and a collective
 * discussion; each step by the person whose step it is, from the clue to the archive.
 */
@ArquillianTest
@RunAsClient
class CorrectionCaseInBrowserIT {

    private static final String PARTY = "示范市样板区演示水果店";
    private static final String OPERATOR = "褚演示";
    private static final String PLACE = "示范市样板区虚构巷3号门前";

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String facts = "水果店超出门窗外摆水果约3平方米，记录" + mark + "。";
    private final List<String> complaints = new ArrayList<>();

    private Browser browser;
    private UUID caseId;

    @Test
    void fromTheClueToTheArchive() {
        try (Browser opened = new Browser()) {
            browser = opened;
            as("officer1", this::clueAndRecords);
            as("head1", desk -> desk.task("intake/approve-filing", caseId).tick("task:outcome", "同意立案")
                    .fill("task:opinion", "同意立案。").submit());
            LocalDate due = HouseClock.today().plusDays(1);
            as("officer1", desk -> orderToCorrect(desk, due));
            as("sysadmin1", desk -> HouseClock.moveTo(desk, due.plusDays(1)));
            as("officer1", this::notCorrected);
            as("officer1", this::reportAndNotice);
            as("officer1", this::defence);
            // one defence does not end the time for another: review begins when the five working days are over
            as("sysadmin1", desk -> HouseClock.moveTo(desk, HouseClock.today().plusDays(12)));
            as("reviewer1", this::sentBack);
            as("officer1", this::reportAndNotice);
            as("officer1", this::waiver);
            as("reviewer1", this::agreed);
            as("head1", this::discussion);
            as("head1", this::decision);
            as("disclosure1", desk -> desk.task("disclosure/decide-publication", caseId).submit());
            as("head1", desk -> desk.task("disclosure/confirm-publication", caseId).tick("task:outcome", "同意公示").submit());
            as("officer1", this::service);
            as("finance1", this::payment);
            as("officer1", desk -> desk.task("dossier/propose-closing", caseId).choose("task:ground", "执行完毕")
                    .fill("task:performance", "罚款400元已缴清，已改正").fill("task:opinion", "建议结案").submit());
            as("head1", desk -> desk.task("dossier/approve-closing", caseId).tick("task:outcome", "同意结案")
                    .fill("task:opinion", "同意结案。").submit());
            as("officer1", this::archive);
            assertEquals(List.of(), complaints);
        }
    }

    /** A clue that turns out to be nothing is not filed, and the head says so. */
    @Test
    void nothingWasWrong() {
        try (Browser opened = new Browser()) {
            browser = opened;
            as("officer1", desk -> {
                clue(desk);
                desk.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明").submit();
                desk.task("intake/verify-clue", caseId).tick("task:conclusion", "不予立案").fill("task:course", "现场核查")
                        .fill("task:findings", "现场没有超出门窗外经营").fill("task:reason", "没有违法事实").submit();
            });
            as("head1", desk -> {
                desk.task("intake/approve-not-filing", caseId).tick("task:outcome", "同意").fill("task:opinion", "同意不予立案。")
                        .fill("task:reason", "没有违法事实").fill("task:basis", "《中华人民共和国行政处罚法》第五十四条")
                        .picture("approve-not-filing").submit();
                desk.tab(caseId, "overview").says("不予立案").picture("case-not-filed");
                assertEquals(0, desk.page().locator(".t-offers").count(), "nothing more is offered");
            });
            assertEquals(List.of(), complaints);
        }
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

    private void clue(Desk desk) {
        desk.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", "水果店店外经营" + mark)
                .fill("clue:place", PLACE).fill("clue:content", facts).submit("clue");
        caseId = desk.caseId();
    }

    private void clueAndRecords(Desk desk) {
        clue(desk);
        desk.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明").submit();
        desk.task("intake/record-party", caseId).tick("task:kind", "个体工商户").fill("task:name", PARTY)
                .fill("task:idNumber", "92999999MADEM002XK").fill("task:legalRepresentative", OPERATOR)
                .fill("task:address", PLACE).fill("task:phone", "0999-0004321").submit();
        String today = HouseClock.today().toString();
        desk.task("intake/record-suspected-act", caseId).choose("task:partyId", PARTY)
                .find("task:item", "门窗", "CG-SR-006-1").fill("task:beganOn", today).fill("task:endedOn", today).submit();
        records(desk);
        desk.evidence(caseId, "视听资料", "现场照片", "店外摆放的位置和面积", Photo.jpeg("site", "3 m2"));
        desk.evidence(caseId, "现场笔录", "现场检查笔录", "店外摆放的位置和面积", Photo.png("plan", "1 m x 3 m"));
        desk.task("evidence/verify-evidence", caseId).tick("task:chosen", "现场照片").tick("task:chosen", "现场检查笔录")
                .tick("task:standing", "查证属实").fill("task:note", "与现场情况核对一致").submit();
        desk.task("intake/verify-clue", caseId).tick("task:conclusion", "建议立案").fill("task:course", today + "现场核查")
                .fill("task:findings", facts).submit();
    }

    /** Inspection and questioning, signed on the screen; the signature stands on the form. */
    private void records(Desk desk) {
        desk.task("evidence/record-inspection", caseId).choose("task:partyId", PARTY).fill("task:presentName", OPERATOR)
                .fill("task:presentCapacity", "经营者").check("task:certificatesShown").fill("task:findings", facts)
                .fill("task:measurements", "外摆；1.00米×3.00米＝3.00平方米；钢卷尺实测").sign("pad").picture("record-inspection").submit();
        desk.task("evidence/record-questioning", caseId).fill("task:name", OPERATOR).tick("task:sex", "女")
                .fill("task:relation", "当事人的经营者").fill("task:idNumber", "999999198001010027").fill("task:address", PLACE)
                .check("task:certificatesShown").fill("task:questions", "问：店外的水果是谁摆的？\n答：我摆的，店里放不下。")
                .sign("pad").picture("record-questioning").submit();
        desk.awaitSealed(caseId, "现场检查（勘验）笔录").awaitSealed(caseId, "询问笔录");
    }

    private void orderToCorrect(Desk desk, LocalDate due) {
        desk.task("investigation/investigate", caseId).picture("investigate-correction-first");
        desk.task("investigation/order-correction", caseId).choose("task:partyId", PARTY).fill("task:facts", facts)
                .fill("task:demands", "将店外摆放的水果移入店内").fill("task:consequence", "逾期不改正的，依法给予行政处罚");
        desk.page().fill("[id='task:dueOn_input']", due.toString());
        desk.page().keyboard().press("Escape");
        desk.picture("order-correction").submit().awaitSealed(caseId, "责令（限期）改正通知书")
                .task("investigation/serve-correction-order", caseId).proof(OPERATOR, "经营者", PLACE, "何示众")
                .picture("serve-correction-order").submit();
        Page page = desk.task("investigation/reinspect", caseId).page();
        assertTrue(page.locator("[id='task:do']").isDisabled(), "the time to correct runs");
    }

    private void notCorrected(Desk desk) {
        desk.task("investigation/reinspect", caseId).tick("task:result", "未改正").fill("task:findings", "水果仍摆在店外，约3平方米")
                .fill("task:images", "照片2张").fill("task:partyOpinion", "货物多，放不下").picture("reinspect").submit();
    }

    private void reportAndNotice(Desk desk) {
        Page page = desk.task("investigation/investigate", caseId).page();
        desk.fill("task:course", "现场检查、询问、责令限期改正、复查").tick("task:gainsKind", "没有违法所得")
                .fill("task:gainsReason", "经核查没有违法所得").fill("task:circumstances", "没有从轻、减轻、不予处罚情节");
        page.locator(".t-field", new Page.LocatorOptions().setHasText("面积（平方米）")).locator("input").fill("3");
        Locator corrected = page.locator(".t-field", new Page.LocatorOptions().setHasText("是否按期改正")).locator("input");
        if (corrected.count() > 0) {
            corrected.fill("0");
        }
        desk.fill("task:lines:0:fine", "400").fill("task:lines:0:reason", "外摆约3平方米，逾期未改正，在幅度中间取值");
        page.click("[id='task:complexOrMajor']");
        page.click("[id='task:publicInterest']");
        desk.picture("investigate-reported").submit();
        desk.task("hearing/issue-notice", caseId).submit().awaitSealed(caseId, "行政处罚事先告知书")
                .task("hearing/serve-notice", caseId).proof(OPERATOR, "经营者", PLACE, "何示众").submit();
    }

    private void defence(Desk desk) {
        desk.tab(caseId, "overview").picture("case-defence");
        desk.task("hearing/receive-defence", caseId).choose("task:partyId", PARTY).tick("task:form", "书面")
                .fill("task:content", "货物太多，请求从轻处罚").picture("receive-defence").submit();
        desk.task("hearing/reexamine-defence", caseId).fill("task:points:0:claim", "货物太多，请求从轻处罚")
                .fill("task:points:0:examination", "已责令改正而逾期未改，不具有从轻情节，不予采纳")
                .fill("task:conclusion", "不予采纳，维持原处罚意见").picture("reexamine-defence").submit();
    }

    private void answer(Desk desk, int point, int answer) {
        desk.page().locator("[id='task:points:" + point + ":passes'] .ui-radiobutton-box").nth(answer).click();
    }

    private void sentBack(Desk desk) {
        String page = "/desk/review/review-legality.xhtml?case=" + caseId;
        desk.until(page, "[id='task:points:0:passes']").open("/desk/tasks.xhtml").picture("tasks-reviewer").open(page);
        for (int point = 0; point < 8; point++) {
            answer(desk, point, point == 2 ? 1 : 0);
        }
        desk.fill("task:points:2:remark", "复查照片未编号").fill("task:problems", "请补充复查照片的编号和拍摄时间")
                .tick("task:opinion", "建议补充调查").picture("review-legality-back").submitBy("back");
        desk.open("/desk/tasks.xhtml");
        assertFalse(desk.text().contains(mark), "it lies with the handlers again");
    }

    private void waiver(Desk desk) {
        desk.task("hearing/waive-defence", caseId).fill("task:signedBy", OPERATOR)
                .attach("task:paper", Photo.jpeg("waiver", "no defence")).submit();
        desk.tab(caseId, "overview").picture("case-review");
    }

    private void agreed(Desk desk) {
        desk.task("review/review-legality", caseId).says("建议补充调查");
        for (int point = 0; point < 8; point++) {
            answer(desk, point, 0);
        }
        desk.picture("review-legality").submit();
    }

    private void discussion(Desk desk) {
        String day = HouseClock.today().toString();
        desk.task("review/discuss-collectively", caseId).fill("task:started", day + "T00:10").fill("task:ended", day + "T00:40")
                .fill("task:place", "样板区综合行政执法局会议室").choose("task:chair", "沈公权").fill("task:recorder", "严督之")
                .fill("task:ground", "案情复杂").fill("task:report", "承办人汇报案件事实、证据、依据和裁量")
                .fill("task:text", "一致同意罚款400元");
        Locator voices = desk.page().locator("textarea[id^='task:voices:']");
        for (int i = 0; i < voices.count(); i++) {
            voices.nth(i).fill("同意承办人意见");
            desk.choose("task:voices:" + i + ":vote", "同意");
        }
        desk.picture("discuss-collectively").submit();
    }

    private void decision(Desk desk) {
        desk.task("decision/approve-decision", caseId).says("400").fill("task:text", "同意作出行政处罚决定。").submit();
        desk.tab(caseId, "overview").picture("case-decided-correction");
    }

    /** After the decision the page no longer offers what the case would refuse. */
    private void service(Desk desk) {
        String offers = desk.tab(caseId, "overview").text();
        for (String refused : List.of("登记当事人", "登记涉嫌违法行为", "申请听证", "审查核实证据")) {
            assertFalse(offers.contains(refused), refused + " is offered: " + offers);
        }
        desk.awaitSealed(caseId, "行政处罚决定书");
        desk.task("decision/serve-decision", caseId).proof(OPERATOR, "经营者", PLACE, "何示众").submit();
    }

    private void payment(Desk desk) {
        desk.task("execution/record-payment", caseId).fill("task:amount", "400.00").fill("task:paidOn", HouseClock.today().toString())
                .choose("task:channel", "代收机构").fill("task:receipt", "示财C1" + mark).submit();
    }

    private void archive(Desk desk) {
        desk.until("/desk/case.xhtml?id=" + caseId + "&tab=documents", "body:not(:has(.t-chip:text('制作中')))").picture("case-correction-documents");
        desk.task("dossier/archive-case", caseId).choose("task:retention", "30年").submit();
        desk.says("已归档");
    }
}
