package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The doors: the application's first page, and the login page in Chinese. */
@ArquillianTest
@RunAsClient
class LoginIT {

    @Test
    void firstPageAnswers() {
        try (Browser browser = new Browser(); BrowserContext desk = browser.desk()) {
            Page page = desk.newPage();
            Response response = page.navigate("/");
            assertEquals(200, response.status());
            Browser.picture(page, "first-page");
        }
    }

    @Test
    void theDeskAsksForLoginInChineseAndLetsAnOfficerIn() {
        try (Browser browser = new Browser(); BrowserContext desk = browser.desk()) {
            Page page = desk.newPage();
            browser.logIn(page, "officer1", "/desk/tasks.xhtml");
            Browser.picture(page, "after-login");
            assertTrue(page.url().startsWith(Browser.url() + "/"), page.url());
            assertTrue(page.content().contains("officer1") || page.content().contains("周正"),
                    "the page does not show who is logged in");
        }
    }
}
