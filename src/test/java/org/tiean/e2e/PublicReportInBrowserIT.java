package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Somebody reports at the phone, with a picture; the clerk accepts, officers verify, the head answers, the reporter rates. */
@ArquillianTest
@RunAsClient
class PublicReportInBrowserIT {

    private final String place = "样板街" + UUID.randomUUID().toString().substring(0, 6) + "号门前";

    @Test
    void fromThePictureToTheRating() throws Exception {
        try (Browser browser = new Browser()) {
            String[] handed = report(browser);
            UUID caseId = accept(browser);
            try (Desk leader = Desk.of(browser, "leader1")) {
                leader.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明").submit();
            }
            notFiled(browser, caseId);
            rate(browser, handed);
        }
    }

    private String[] report(Browser browser) throws Exception {
        try (BrowserContext phone = browser.phone()) {
            phone.grantPermissions(List.of("geolocation"));
            phone.setGeolocation(new Geolocation(30.059, 125.114));
            Page page = phone.newPage();
            page.navigate("/public/report.xhtml?area=ybq-zf");
            assertEquals("示范市样板区", page.locator("[id='report:agency'] option:checked").innerText());
            page.locator("[data-locate]").click();
            page.locator("[data-position] [role=status]", new Page.LocatorOptions().setHasText("30.059000")).waitFor();
            page.fill("[id='report:place']", place);
            page.fill("[id='report:content']", "早点摊把泔水倒入门前雨水口，气味很大");
            page.setInputFiles("#photos", Photo.jpeg("scene", "scene"));
            page.fill("[id='report:name']", "王举报");
            page.fill("[id='report:phone']", "13900002222");
            Browser.picture(page, "public-report-phone");
            page.click("[id='report:send']");
            page.waitForLoadState();
            assertTrue(page.locator("#report-number").count() > 0, () -> page.locator("main").innerText());
            Browser.picture(page, "public-report-handed-phone");
            return new String[] {page.locator("#report-number").innerText(), page.locator("#report-code").innerText()};
        }
    }

    private UUID accept(Browser browser) throws Exception {
        try (Desk clerk = Desk.of(browser, "intake1")) {
            clerk.open("/desk/intake/reports.xhtml?all=1").says(place, "待受理", "实名").picture("reports");
            assertFalse(clerk.text().contains("王举报"));
            clerk.page().locator("tr", new Page.LocatorOptions().setHasText(place)).locator("a[data-row]").click();
            clerk.page().waitForLoadState();
            clerk.says("早点摊把泔水倒入", "受理为线索", "查看举报人").picture("report");
            assertFalse(clerk.text().contains("王举报"));
            clerk.page().selectOption("[id='accept:squad']", new com.microsoft.playwright.options.SelectOption().setIndex(1));
            String report = clerk.page().url().replaceAll(".*id=", "");
            clerk.submit("accept").says("受理，登记为线索");
            clerk.fill("reveal:reason", "联系举报人补充情况");
            clerk.page().click("[id='reveal:do']");
            clerk.page().locator("#revealed").waitFor();
            clerk.says("王举报", "13900002222");
            assertEquals(List.of(), clerk.complaints());
            return UUID.fromString(report);
        }
    }

    private void notFiled(Browser browser, UUID caseId) {
        try (Desk officer = Desk.of(browser, "officer1")) {
            officer.tab(caseId, "overview").says("群众举报", "照片 1").picture("case-report");
            assertFalse(officer.text().contains("王举报"));
            officer.task("intake/verify-clue", caseId).picture("verify-report");
            officer.tick("task:conclusion", "不予立案").fill("task:course", "两名执法人员到现场核查").fill("task:findings", "雨水口没有泔水")
                    .fill("task:reason", "没有违法事实").submit();
        }
        try (Desk head = Desk.of(browser, "head1")) {
            head.task("intake/approve-not-filing", caseId).tick("task:outcome", "同意不予立案").fill("task:opinion", "同意")
                    .fill("task:reason", "没有违法事实").fill("task:basis", "《行政处罚法》第五十四条第二款")
                    .fill("task:reporterInformed", "经核查，雨水口没有泔水，感谢您的举报。").picture("not-filing-report").submit();
        }
    }

    private void rate(Browser browser, String[] handed) throws Exception {
        try (BrowserContext phone = browser.phone()) {
            Page page = phone.newPage();
            page.navigate("/public/follow-report.xhtml");
            page.fill("[id='follow:number']", handed[0]);
            page.fill("[id='follow:code']", "AAAAA-AAAAA");
            page.click("[id='follow:look']");
            page.getByText("编号或者查询码不对").waitFor();
            page.fill("[id='follow:code']", handed[1].toLowerCase());
            page.click("[id='follow:look']");
            page.locator("#standing").waitFor();
            assertEquals("不予立案", page.locator("#standing").innerText());
            assertTrue(page.locator("main").innerText().contains("感谢您的举报"));
            assertFalse(page.url().contains(handed[1]), "the code stands in no address");
            Browser.picture(page, "follow-report-phone");
            page.selectOption("[id='follow:stars']", "4");
            page.fill("[id='follow:words']", "答复很快");
            page.click("[id='follow:rate']");
            page.getByText("谢谢您的评价").waitFor();
            assertTrue(page.locator("main").innerText().contains("答复很快"));
        }
    }
}
