package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Newcomer;
import org.tiean.kernel.entity.Money;

/**
 * One case decided on the spot (简易程序) by two officers at a phone without network, under a number drawn before; sent
 * when the line returns, filed with their agency, and by the place's own rule not published.
 */
@ArquillianTest
@RunAsClient
class SummaryCaseInBrowserIT {

    private static final String PARTY = "赵示例";
    private static final int BLOCK = 10;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final List<String> complaints = new ArrayList<>();

    @Test
    void decidedAtThePhoneWithoutNetworkAndNotPublished() {
        try (Browser browser = new Browser()) {
            UUID caseId;
            String number;
            try (Desk officer = Desk.inTheField(browser, "officer1")) {
                Phone phone = new Phone(officer);
                List<String> block = draw(phone);
                number = decide(phone, block);
                sendOnce(phone, number);
                caseId = caseOf(officer);
                giveBackTheRest(phone, block.size() - 1);
                officer.task("decision/file-summary-decision", caseId).picture("file-summary-decision").submit();
                officer.tab(caseId, "overview").says("不予公示").picture("case-summary");
                officer.tab(caseId, "evidence").says("现场照片1.jpg", "现场照片2.jpg");
                complaints.addAll(officer.complaints());
            }
            try (Desk second = Desk.of(browser, "officer2")) {
                second.until("/desk/case.xhtml?id=" + caseId + "&tab=documents", "tr:has-text('" + number + "'):has(.t-chip:text('已制作')), tr:has-text('"
                        + number + "'):has(.t-chip:text('已送达'))").picture("summary-documents");
                complaints.addAll(second.complaints());
            }
            try (Desk anybody = Desk.anonymous(browser)) {
                String found = anybody.open("/public/decisions.xhtml?q=" + mark).picture("public-decisions-none").text();
                assertFalse(found.contains(mark) || found.contains(PARTY), found);
                complaints.addAll(anybody.complaints());
            }
            assertEquals(List.of(), complaints);
        }
    }

    /** With network the device draws a block; drawing again draws nothing more. */
    private static List<String> draw(Phone phone) {
        Page page = phone.open("/field/index.xhtml").page();
        page.click("#numbers-draw");
        page.waitForCondition(() -> phone.keeps("numbers").size() == BLOCK);
        page.click("#numbers-draw");
        page.reload();
        phone.ready().picture("field-numbers");
        List<String> block = phone.keeps("numbers");
        assertEquals(BLOCK, block.size());
        return block;
    }

    /** @return the number the decision bears */
    private String decide(Phone phone, List<String> block) {
        phone.open("/field/spot.xhtml?draft=new").picture("spot-empty").offline(true)
                .photo(Photo.jpeg("one", "1"), Photo.jpeg("two", "2")).next();
        assertEquals("作出处罚前应当出示执法证件", phone.stopped());
        phone.check("certificate").choose("officers", "吴明").picture("spot-officers").next()
                .fill("item-search", "烟蒂").fill("item-search", "CG-HW-002-1").choose("items", "CG-HW-002-1").next()
                .fill("place", "示范市样板区示范大道88号公交站台").fill("facts", "候车时将烟蒂扔在站台地面，记录" + mark);
        assertEquals("现场照片2张", phone.page().inputValue("#evidence"));
        phone.picture("spot-facts").next().fill("party-name", PARTY).fill("party-idNumber", Newcomer.citizen())
                .fill("party-address", "示范市样板区样板街6号").check("identity").picture("spot-party").next()
                .check("told").fill("defence", "忘记了，下次注意");
        assertEquals("当事人作了陈述申辩，请写明是否采纳及理由", phone.stopped());
        phone.fill("answer", "已认错，但违法事实成立，不予采纳").next().choose("rules", "第1次").fill("yuan", "300");
        assertEquals("超过当场处罚的限额 ¥200.00", phone.stopped());
        phone.fill("yuan", "20").fill("correction", "立即清除烟蒂").choose("grounds", "一百元以下").fill("receipt", "示财99" + mark)
                .picture("spot-penalty").next();
        String paper = phone.text("paper");
        String number = block.stream().filter(paper::contains).findFirst().orElseThrow(() -> new AssertionError(paper));
        for (String words : List.of("示范市样板区综合行政执法局", PARTY, "人民币贰拾元整（¥20.00）", "应当先自收到本决定书之日起六十日内", "下次注意")) {
            assertTrue(paper.contains(words), words + " is missing in " + paper);
        }
        assertEquals("请当事人签名；拒绝签名的，请写明拒签情况", phone.stopped());
        phone.sign("party-pad", "party-signed").sign("first-pad", "first-signed").sign("second-pad", "second-signed");
        changedMeansSignedAgain(phone);
        phone.picture("spot-sign").finish("offline");
        return number;
    }

    /** What somebody signed is what stands there; afterwards it is signed anew. */
    private static void changedMeansSignedAgain(Phone phone) {
        phone.page().click("#back");
        phone.fill("yuan", "25").next();
        assertTrue(phone.page().locator("#changed").isVisible());
        assertEquals("请当事人签名；拒绝签名的，请写明拒签情况", phone.stopped());
        phone.page().click("#back");
        phone.fill("yuan", "20").next();
        phone.sign("party-pad", "party-signed").sign("first-pad", "first-signed").sign("second-pad", "second-signed");
    }

    /** The line returns; the answer comes, and the phone keeps nothing of the case. */
    private static void sendOnce(Phone phone, String number) {
        phone.offline(false).becomes("sent").picture("spot-decided");
        assertEquals(List.of(), phone.keeps("drafts"));
        assertEquals(List.of(), phone.keeps("photos"));
        assertFalse(phone.keeps("numbers").contains(number));
    }

    private static UUID caseOf(Desk officer) {
        officer.page().click("#after-case");
        officer.page().waitForURL(url -> url.contains("/desk/case.xhtml"));
        return officer.caseId();
    }

    /** What is not used goes back with a reason, and the device holds nothing more. */
    private static void giveBackTheRest(Phone phone, int rest) {
        Page page = phone.open("/field/index.xhtml").page();
        assertEquals(rest, page.locator("#numbers li").count());
        page.click("#numbers-back");
        page.fill("#sure-reason", "当班结束，未使用");
        page.click("#sure-yes");
        page.waitForCondition(() -> page.locator("#numbers li").count() == 0);
        assertEquals(List.of(), phone.keeps("numbers"));
        assertTrue(page.locator("#numbers-problem").isHidden(), phone.text("numbers-problem"));
    }

    /** The phone writes sums as the documents do. */
    @Test
    void sumsAreWrittenAsInDocuments() {
        try (Browser browser = new Browser(); Desk officer = Desk.inTheField(browser, "officer1")) {
            Locator body = officer.page().locator("body");
            for (int fen : new int[] {1, 10, 101, 2_000, 20_005, 100_000, 100_101, 300_000, 1_000_000, 10_010_000, 12_345_678}) {
                Object written = body.evaluate("async (body, fen) => (await import('/field/js/amount.js')).capital(fen)", fen);
                assertEquals(new Money(fen).inWords(), written, fen + " fen");
            }
        }
    }
}
