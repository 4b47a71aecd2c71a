package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Published decisions are read without scripts, and what somebody says is wrong with one reaches the clerk and comes back as an answer. */
@ArquillianTest
@RunAsClient
class PublicReadingInBrowserIT {

    private static final String WRONG = "公示的地址与决定书不一致。";
    private static final String NOT_WRONG = "经核对没有错误";
    private static final String ANSWER = "经核对，公示内容与决定书一致。";

    @Test
    void readWithoutScriptsAndAnErrorReachesTheClerk() throws Exception {
        Story story = new Story("begin=SF-2025-005");
        story.then("through=serve-decision");
        String number = story.then("paper=PENALTY_DECISION").split("\n")[0];
        String address;
        try (Browser browser = new Browser(); BrowserContext plain = browser.deskWithoutScripts()) {
            address = withoutScripts(plain.newPage(), number);
        }
        String[] slip = new String[2];
        try (Browser browser = new Browser(); Desk anybody = Desk.passerBy(browser)) {
            report(anybody, address, slip);
        }
        as("disclosure1", desk -> {
            desk.open("/desk/tasks.xhtml").says("纠错").picture("tasks-error");
            desk.open("/desk/disclosure/errors.xhtml").says(WRONG, number).picture("publication-errors");
            desk.page().locator("a:has-text('" + WRONG + "')").first().click();
            desk.page().waitForLoadState();
            desk.says(WRONG, number, slip[0]).tick("answer:outcome", NOT_WRONG).fill("answer:words", ANSWER).picture("publication-error");
            desk.page().click("[id='answer:do']");
            desk.page().waitForURL("**done=**");
            desk.says(ANSWER);
        });
        try (Browser browser = new Browser(); Desk anybody = Desk.passerBy(browser)) {
            anybody.open("/public/report-error.xhtml").fill("follow:number", slip[0]).fill("follow:code", slip[1]);
            anybody.page().click("[id='follow:look']");
            anybody.page().waitForSelector("#standing");
            anybody.says(ANSWER, NOT_WRONG).picture("report-error-answered");
        }
    }

    /** The list, a search, the page and its file: all of it is there in the answer of the server. */
    private static String withoutScripts(Page page, String number) {
        for (int attempt = 0; attempt < 40; attempt++) {
            page.navigate("/public/decisions.xhtml?q=" + number);
            if (page.locator("main a:has-text('" + number + "')").count() > 0) {
                break;
            }
            page.waitForTimeout(500);
        }
        page.locator("main a:has-text('" + number + "')").first().click();
        page.waitForLoadState();
        String said = page.innerText("main");
        for (String word : List.of(number, "违法事实", "处罚依据", "处罚内容", "公示证明", "¥5,000.00")) {
            assertTrue(said.contains(word), () -> word + " is missing in " + said);
        }
        String file = page.locator(".t-reading a[href$='/file']").getAttribute("href");
        assertEquals('%', page.request().get(file).body()[0]);
        Browser.picture(page, "decision-without-scripts");
        String address = page.url();
        for (String list : List.of("/public/decision-chart.xhtml", "/public/decision-fields.xhtml", "/public/decisions.xhtml?sort=TOLD")) {
            page.navigate(list);
            assertTrue(page.innerText("main").length() > 100, list);
        }
        return address;
    }

    private static void report(Desk anybody, String address, String[] slip) {
        anybody.open(address).page().locator("main a[href*='/public/report-error.xhtml']").first().click();
        anybody.page().waitForLoadState();
        anybody.picture("report-error");
        anybody.page().locator("[id='error:about']").selectOption(new SelectOption().setIndex(1));
        anybody.fill("error:words", WRONG);
        anybody.page().click("[id='error:send']");
        anybody.page().waitForSelector("#error-number");
        slip[0] = anybody.page().innerText("#error-number").strip();
        slip[1] = anybody.page().innerText("#error-code").strip();
        assertEquals(List.of(), anybody.complaints());
    }

    private static void as(String user, Consumer<Desk> work) {
        try (Browser browser = new Browser(); Desk desk = Desk.of(browser, user)) {
            work.accept(desk);
            assertEquals(List.of(), desk.complaints());
        }
    }
}
