package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The security administrator takes a certificate away and gives it back; the officer's open session ends in between. */
@ArquillianTest
@RunAsClient
class OfficerRegisterInBrowserIT {

    private static final String NAME = "曹巡道";

    @Test
    void aCertificateIsTakenAndGivenBack() {
        try (Browser browser = new Browser(); BrowserContext admin = browser.desk(); BrowserContext officer = browser.desk();
                BrowserContext phone = browser.phone()) {
            Page theirs = officer.newPage();
            browser.logIn(theirs, "city1", "/desk/tasks.xhtml");
            Page page = admin.newPage();
            browser.logIn(page, "secadmin1", "/desk/officers/list.xhtml");
            Browser.picture(page, "officers-list");
            page.selectOption("select[name=agency]", new com.microsoft.playwright.options.SelectOption().setLabel("示范市综合行政执法局"));
            page.click("form.t-filterbar button");
            page.click("text=" + NAME);
            String person = page.url();
            enter(page, "暂扣", "核查投诉期间暂扣。");
            assertTrue(page.content().contains("账号已停用"));
            Browser.picture(page, "officer-suspended");
            Response closed = theirs.navigate("/desk/tasks.xhtml");
            assertEquals(403, closed.status(), "the open session is closed at once");
            enter(page, "恢复使用", "查无违法，恢复使用。");
            assertTrue(page.content().contains("账号正常"));
            Browser.picture(page, "officer-resumed");

            Page small = phone.newPage();
            browser.logIn(small, "secadmin1", "/desk/officers/list.xhtml");
            Browser.picture(small, "officers-list-phone");
            small.navigate(person);
            Browser.picture(small, "officer-phone");
        }
    }

    private static void enter(Page page, String entry, String reason) {
        page.click(".t-offers >> text=" + entry);
        page.fill("[id='entry:document']", "示司执监〔2026〕8号");
        page.fill("[id='entry:reason']", reason);
        Browser.picture(page, "officer-entry");
        page.click("[id='entry:do']");
        page.waitForURL(reached -> reached.contains("done=yes"));
        page.waitForLoadState();
    }
}
