package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** On the screen: somebody leaves and a colleague stands in (外出代理); the administrator looks through the versions of the processes. */
@ArquillianTest
@RunAsClient
class StandInInBrowserIT {

    private static final String STAND_INS = "/desk/workflow/stand-ins.xhtml";
    private static final String VERSIONS = "/desk/workflow/process-versions.xhtml";

    @Test
    void anOfficerLeavesAndComesBackEarlier() {
        try (Browser browser = new Browser(); BrowserContext away = browser.desk(); BrowserContext colleague = browser.desk();
                BrowserContext phone = browser.phone()) {
            Page page = away.newPage();
            browser.logIn(page, "city1", STAND_INS);
            Browser.picture(page, "stand-ins-empty");
            LocalDate today = LocalDate.parse(page.inputValue("[id='entry:from']"));
            choose(page, "entry:substitute", "曹巡道");
            page.fill("[id='entry:until']", today.plusDays(3).toString());
            page.fill("[id='entry:reason']", "参加全省城市管理执法骨干培训班，期间无法到岗办理案件。");
            page.click("[id='entry:register']");
            page.waitForSelector("text=外出人和代理人不能是同一人");
            choose(page, "entry:substitute", "严执中");
            page.click("[id='entry:register']");
            page.waitForSelector("text=已登记外出代理");
            assertTrue(page.content().contains("代理中"));
            Browser.picture(page, "stand-ins");

            Page theirs = colleague.newPage();
            browser.logIn(theirs, "city2", "/desk/tasks.xhtml");
            assertTrue(theirs.content().contains("您正在代理曹巡道"));
            Browser.picture(theirs, "stand-in-tasks");
            theirs.navigate("/desk/reminders.xhtml");
            assertTrue(theirs.content().contains("代理通知"));
            Browser.picture(theirs, "stand-in-reminders");

            Page small = phone.newPage();
            browser.logIn(small, "city1", STAND_INS);
            Browser.picture(small, "stand-ins-phone");
            small.navigate("/desk/tasks.xhtml");
            Browser.picture(small, "stand-in-tasks-phone");

            page.locator("[id='ending:which'] label").first().click();
            page.fill("[id='ending:endReason']", "培训提前结束，已返回单位。");
            page.click("[id='ending:do']");
            page.waitForSelector("text=已结束代理");
            assertTrue(page.content().contains("培训提前结束"));
            theirs.navigate("/desk/tasks.xhtml");
            assertTrue(!theirs.content().contains("您正在代理曹巡道"), "over at once");
        }
    }

    @Test
    void theAdministratorChecksBeforeMigrating() {
        try (Browser browser = new Browser(); BrowserContext admin = browser.desk();
                BrowserContext phone = browser.phone()) {
            try (Desk desk = Desk.of(browser, "city1")) {
                desk.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", "占道堆放物料")
                        .fill("clue:place", "示范市演示区虚构路5号").fill("clue:content", "人行道上堆放物料。").submit("clue");
            }
            Page page = admin.newPage();
            browser.logIn(page, "sysadmin1", VERSIONS);
            assertTrue(page.content().contains("普通程序办案"));
            Browser.picture(page, "process-versions");
            page.click("#versions tbody a >> nth=0");
            page.waitForSelector("#cases");
            String version = page.url().replaceAll(".*version=(\\d+).*", "$1");
            page.check("#cases input[name=pick] >> nth=0");
            page.fill("[id='migration:toVersion']", version);
            page.click("[id='migration:check']");
            page.waitForSelector("#results >> text=不能迁移");
            assertTrue(page.content().contains("版中办理"), "says that it is there already");
            Browser.picture(page, "process-versions-checked");
            Page small = phone.newPage();
            browser.logIn(small, "sysadmin1", VERSIONS);
            Browser.picture(small, "process-versions-phone");
            small.click("#versions tbody a >> nth=0");
            small.waitForSelector("#cases");
            Browser.picture(small, "process-versions-cases-phone");
        }
    }

    private static void choose(Page page, String id, String label) {
        page.click("[id='" + id + "']");
        page.locator("[id='" + id + "_items'] >> text=" + label).first().click();
    }
}
