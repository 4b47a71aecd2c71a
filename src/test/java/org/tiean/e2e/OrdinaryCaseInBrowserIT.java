package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.Newcomer;
import org.tiean.seal.PopplerCheck;

/**
 * One ordinary case (普通程序) through the pages, each step by the person whose step it is, from the clue to the
 * decision that everybody finds: 擅自占用城市道路, an organisation, twelve square metres, 5,000 yuan.
 */
@ArquillianTest
@RunAsClient
class OrdinaryCaseInBrowserIT {

    private static final String PARTY = "示范市演示文化传播有限公司";
    private static final String OFFICE = "示范市样板区示范大道16号";
    private static final String PROVES = "占用城市道路的位置和面积";
    private static final String WITNESS = "何示众";
    private static final String PHONE = "0999-0007654";
    private static final String PLACE = "示范市样板区演示路与示范大道交叉口人行道";

    private final String creditCode = Newcomer.company();
    private final String today = HouseClock.today().toString();
    private final String mark = "第" + UUID.randomUUID().toString().substring(0, 6) + "号促销舞台";
    private final String facts = "未经批准在人行道搭设" + mark + "，占用城市道路12平方米。";
    private final List<String> complaints = new ArrayList<>();

    @TempDir
    Path folder;

    private Browser browser;
    private UUID caseId;
    private String number;
    private byte[] decision;

    @Test
    void fromTheClueToThePublicPage() throws Exception {
        try (Browser opened = new Browser()) {
            browser = opened;
            as("officer1", this::clueAndInvestigationBeforeFiling);
            as("head1", this::filing);
            as("officer1", this::reportAndNotice);
            as("head1", this::decision);
            as("disclosure1", this::publication);
            as("head1", this::confirmation);
            as("officer1", this::service);
            as("finance1", this::payment);
            as("officer1", this::closing);
            as("head1", this::closingApproval);
            as("officer1", this::archive);
            as("disclosure1", this::afterwards);
            try (Desk anybody = Desk.anonymous(browser)) {
                published(anybody);
                genuine(anybody);
                complaints.addAll(anybody.complaints());
            }
            anotherProgramTrustsTheSeal();
            as("officer1", this::reviewNoticed);
            as("head1", this::reply);
            as("officer1", this::changedByTheReview);
            as("finance1", this::refund);
            as("disclosure1", this::withdrawal);
            try (Desk anybody = Desk.anonymous(browser)) {
                takenDown(anybody);
                complaints.addAll(anybody.complaints());
            }
            assertEquals(List.of(), complaints);
        }
    }

    private interface Part {
        void play(Desk desk) throws Exception;
    }

    private void as(String user, Part part) throws Exception {
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

    private void clueAndInvestigationBeforeFiling(Desk desk) {
        desk.open("/desk/clue.xhtml").choose("clue:source", "日常巡查")
                .fill("clue:title", mark + "占道").fill("clue:place", PLACE).fill("clue:content", facts).picture("clue")
                .submit("clue");
        caseId = desk.caseId();
        desk.picture("case-new");
        desk.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明")
                .picture("assign-handlers").submit();
        desk.task("intake/record-party", caseId).tick("task:kind", "法人").fill("task:name", PARTY)
                .fill("task:idNumber", creditCode).fill("task:legalRepresentative", "韩演示")
                .fill("task:address", "示范市样板区示范大道16号").fill("task:phone", PHONE).picture("record-party").submit();
        desk.task("intake/record-suspected-act", caseId).choose("task:partyId", PARTY)
                .find("task:item", "CG-SZ-001", "擅自占用城市道路")
                .fill("task:beganOn", today).fill("task:endedOn", today).picture("record-suspected-act").submit();
        desk.evidence(caseId, "视听资料", "现场照片", PROVES, Photo.jpeg("site", "2026 12 m2"));
        desk.evidence(caseId, "现场笔录", "勘验笔录附图", PROVES, Photo.png("plan", "3 m x 4 m"));
        desk.task("evidence/verify-evidence", caseId).tick("task:chosen", "现场照片").tick("task:chosen", "勘验笔录附图")
                .tick("task:standing", "查证属实").fill("task:note", "与原件、现场情况核对一致").picture("verify-evidence").submit();
        desk.tab(caseId, "evidence").says("现场照片", "勘验笔录附图", "查证属实").picture("case-evidence");
        desk.task("intake/verify-clue", caseId).tick("task:conclusion", "建议立案").fill("task:course", today + "现场核查，核对当事人营业执照")
                .fill("task:findings", facts).picture("verify-clue").submit();
    }

    private void filing(Desk desk) {
        desk.open("/desk/tasks.xhtml").picture("tasks");
        desk.task("intake/approve-filing", caseId).says(facts).tick("task:outcome", "同意立案").fill("task:opinion", "同意立案。")
                .picture("approve-filing").submit();
    }

    private void reportAndNotice(Desk desk) {
        Page page = desk.task("investigation/investigate", caseId).page();
        desk.fill("task:course", today + "现场检查、勘验，询问当事人").tick("task:gainsKind", "没有违法所得")
                .fill("task:gainsReason", "经核查没有违法所得").fill("task:circumstances", "没有从轻、减轻、不予处罚情节");
        page.locator(".t-field", new Page.LocatorOptions().setHasText("面积（平方米）")).locator("input").fill("12");
        desk.fill("task:lines:0:fine", "5000");
        page.locator("[id='task:lines:0:try']").click();
        page.locator(".t-trial").waitFor();
        desk.says("法律没有变化", "《城市道路管理条例》第四十二条", "一般，3000元以上8000元以下罚款", "类似案件").picture("investigate-trial");
        desk.fill("task:lines:0:reason", "占用12平方米，属一般阶次，在幅度中间取值")
                .picture("investigate").submit();
        desk.task("hearing/issue-notice", caseId).says("5,000").picture("issue-notice").submit();
        desk.awaitSealed(caseId, "行政处罚事先告知书").task("hearing/serve-notice", caseId)
                .proof("韩演示", "法定代表人", OFFICE, WITNESS).sign("proof-pad").picture("serve-notice").submit();
        desk.task("hearing/waive-defence", caseId).fill("task:signedBy", "韩演示")
                .attach("task:paper", Photo.jpeg("waiver", "no defence")).picture("waive-defence").submit();
    }

    private void decision(Desk desk) {
        desk.task("decision/approve-decision", caseId).says("5,000").fill("task:text", "同意作出行政处罚决定。")
                .picture("approve-decision").submit();
        desk.tab(caseId, "overview").picture("case-decided");
    }

    private void publication(Desk desk) {
        desk.open("/desk/tasks.xhtml").picture("tasks-disclosure");
        desk.task("disclosure/decide-publication", caseId).picture("decide-publication").submit();
    }

    private void confirmation(Desk desk) {
        desk.open("/desk/tasks.xhtml").says("公示待办").open("/desk/disclosure/publications.xhtml").says("待复核").picture("publications");
        desk.task("disclosure/confirm-publication", caseId).says(facts, PARTY).tick("task:outcome", "同意公示")
                .picture("confirm-publication").submit();
    }

    private void service(Desk desk) {
        desk.awaitSealed(caseId, "行政处罚决定书").awaitSealed(caseId, "信用修复告知书").awaitSealed(caseId, "送达回证");
        Locator row = desk.page().locator("tr:has(a:text-is('行政处罚决定书'))");
        number = row.locator("td").nth(1).innerText().strip();
        decision = desk.download(row.locator("a").first().getAttribute("href"));
        desk.picture("case-documents");
        desk.task("decision/serve-decision", caseId).proof("韩演示", "法定代表人", OFFICE, WITNESS).picture("serve-decision").submit();
        desk.tab(caseId, "limits").picture("case-limits").tab(caseId, "record").picture("case-record")
                .tab(caseId, "process").picture("case-process").tab(caseId, "discretion").says("重新计算，结果一致", "事实达到的最高阶次", "建议的罚款数额").picture("case-discretion")
                .open("/desk/basis.xhtml?id=" + caseId).says("线索核查", "按期完成", "引用的条款", "城市道路管理条例", "重新计算，结果一致")
                .picture("case-basis")
                .tab(caseId, "parties").picture("case-parties");
    }

    private void payment(Desk desk) {
        desk.task("execution/record-payment", caseId).says("5,000", number).choose("task:decision", number).fill("task:amount", "5000.00")
                .fill("task:paidOn", today).choose("task:channel", "代收机构").fill("task:receipt", "示财" + mark.hashCode())
                .picture("record-payment").submit();
    }

    private void closing(Desk desk) {
        desk.task("dossier/propose-closing", caseId).choose("task:ground", "执行完毕").fill("task:performance", "罚款5000元已缴清，舞台已拆除")
                .fill("task:opinion", "建议结案").picture("propose-closing").submit();
    }

    private void closingApproval(Desk desk) {
        desk.task("dossier/approve-closing", caseId).tick("task:outcome", "同意结案").fill("task:opinion", "同意结案。")
                .picture("approve-closing").submit();
    }

    private void archive(Desk desk) {
        desk.until("/desk/case.xhtml?id=" + caseId + "&tab=documents", "body:not(:has(.t-chip:text('制作中')))");
        desk.task("dossier/archive-case", caseId).choose("task:retention", "30年").picture("archive-case").submit();
        desk.says("已归档").open("/desk/cases.xhtml?q=" + PARTY).says(PARTY).picture("cases");
    }

    /** What the clerk sees of it afterwards: its standing, its row for the credit platform, the yearly figures. */
    private void afterwards(Desk desk) {
        desk.open("/desk/disclosure/publications.xhtml?standing=PUBLISHED").says(number, "公示中").picture("publications-published")
                .open("/desk/disclosure/credit-reports.xhtml").says(number, "待报送").picture("credit-reports")
                .open("/desk/disclosure/yearly.xhtml").says("年度统计").picture("yearly");
    }

    /** Everybody finds the decision by its facts, and nobody finds who saw it or how to ring the party. */
    private void published(Desk anybody) {
        anybody.open("/index.xhtml").picture("home");
        anybody.until("/public/decisions.xhtml?q=" + mark, "a:has-text('" + number + "')").picture("public-decisions");
        List<String> files = anybody.page().locator(".t-takealong a").all().stream().map(link -> link.getAttribute("href")).toList();
        assertEquals(4, files.size(), "Excel, CSV, JSON and a feed to take along");
        for (String file : files) {
            byte[] taken = anybody.download(file);
            assertTrue(file.contains(".xlsx") ? taken[0] == 'P' && taken[1] == 'K' : new String(taken, StandardCharsets.UTF_8).contains(number), file);
        }
        anybody.page().click("a:has-text('" + number + "')");
        anybody.page().waitForLoadState();
        anybody.says(number, PARTY, facts, "5,000.00").picture("public-decision");
        anybody.says("公示证明", "只有持有决定书原件电子文件的人");
        String text = anybody.page().locator(".t-reading a[href$='/file']").getAttribute("href");
        String proof = new String(anybody.download(anybody.page().locator("#proof a[href$='/proof']").getAttribute("href")), StandardCharsets.UTF_8);
        byte[] published = anybody.download(text);
        assertTrue(proof.contains(sha256(published)) && proof.contains(sha256(decision)), "the proof names the public text and the sealed original");
        for (String personal : List.of(PHONE, WITNESS, "周正", "吴明")) {
            assertFalse(anybody.page().content().contains(personal), personal + " stands on the public page");
        }
        check(anybody, published).says("真实", "公开文本");
        anybody.open("/public/yearly.xhtml").says("行政执法年度总体情况").picture("public-yearly");
    }

    /** The sealed file is genuine; with one byte changed it is not. */
    private void genuine(Desk anybody) {
        check(anybody, decision).says("真实", number).picture("verify-genuine");
        byte[] changed = decision.clone();
        int place = indexOf(changed, "stream".getBytes(StandardCharsets.US_ASCII)) + 40;
        changed[place] ^= 1;
        check(anybody, changed).picture("verify-altered");
        assertEquals(1, anybody.page().locator(".t-notice--danger").count(), anybody.text());
    }

    private static Desk check(Desk anybody, byte[] pdf) {
        anybody.open("/public/verify.xhtml").attach("verify:file", new FilePayload("决定书.pdf", "application/pdf", pdf));
        anybody.page().click("[id='verify:check']");
        anybody.page().waitForSelector(".t-notice");
        return anybody;
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int i = 0; i <= whole.length - part.length; i++) {
            if (java.util.Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not a PDF with streams");
    }

    /** The file is closed and archived; a review of its decision comes all the same. */
    private void reviewNoticed(Desk desk) {
        desk.tab(caseId, "overview").says("收到行政复议答复通知", "收到应诉通知").picture("case-archived-offers");
        desk.task("remedy/record-review-notice", caseId).says(number).fill("task:number", "样府复第" + mark.hashCode() + "号")
                .fill("task:request", "请求变更处罚决定，主要理由是舞台当日已自行拆除").picture("record-review-notice").submit();
        desk.tab(caseId, "remedies").says("行政复议", "进行中", "舞台当日已自行拆除").picture("case-remedies-running");
    }

    private void reply(Desk desk) {
        desk.task("remedy/reply-to-review", caseId).says("样府复第").fill("task:facts", facts).fill("task:basis", "《城市道路管理条例》第四十二条")
                .fill("task:opinion", "拆除在检查之后，不影响违法事实的认定").fill("task:agents", "赵负责（局长）、周正、吴明").picture("reply-to-review").submit();
    }

    private void changedByTheReview(Desk desk) {
        Page page = outcome(desk, "6000").page();
        page.locator("[id='task:do']").click();
        page.locator("text=复议、诉讼不得加重处罚").first().waitFor();
        desk.picture("review-outcome-heavier");
        outcome(desk, "3000").submit();
        desk.tab(caseId, "remedies").says("已结束", "变更", "3,000.00").picture("case-remedies-changed");
        desk.tab(caseId, "process").picture("case-process-review");
    }

    private Desk outcome(Desk desk, String yuan) {
        return desk.task("remedy/record-review-outcome", caseId).tick("task:kind", "变更").fill("task:number", "样府复决第" + mark.hashCode() + "号")
                .fill("task:lines:0:yuan", yuan);
    }

    private void refund(Desk desk) {
        desk.task("execution/record-refund", caseId).says(number, "2,000.00").fill("task:reference", "示财退" + mark.hashCode())
                .fill("task:proofText", "收入退还书第1号").picture("record-refund").submit();
    }

    private void withdrawal(Desk desk) {
        desk.task("disclosure/withdraw-publication", caseId).says(number).fill("task:reason", "该处罚决定已由行政复议机关变更。")
                .picture("withdraw-publication").submit();
    }

    /** What was published is gone; that it was, and why it went, stays. */
    private void takenDown(Desk anybody) {
        anybody.open("/public/decisions.xhtml?q=" + mark);
        assertFalse(anybody.text().contains(PARTY), anybody.text());
    }

    private void anotherProgramTrustsTheSeal() throws Exception {
        Path anchor = Path.of(System.getProperty("tiean.seal.trust"));
        String words = PopplerCheck.words(Files.createDirectories(folder.resolve("poppler")), anchor, decision);
        assertTrue(words.contains("Signature is Valid"), words);
        assertTrue(words.contains("Certificate is Trusted"), words);
        assertTrue(words.contains("Total document signed"), words);
    }
}
