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
    void loginPageSpeaksChineseAndLetsAnOfficerIn() {
        try (Browser browser = new Browser(); BrowserContext desk = browser.desk()) {
            Page page = desk.newPage();
            page.navigate(System.getProperty("tiean.oidc.issuer") + "/protocol/openid-connect/auth?response_type=code"
                    + "&scope=openid&client_id=" + System.getProperty("tiean.oidc.client-id")
                    + "&redirect_uri=" + Browser.url() + "/e2e-callback");
            assertTrue(page.title().contains("铁案"), page.title());
            Browser.picture(page, "login");
            page.fill("#username", "officer1");
            page.fill("#password", org.tiean.deploy.stack.DemoAccounts.password());
            page.click("#kc-login");
            page.waitForURL(url -> url.startsWith(Browser.url() + "/e2e-callback") && url.contains("code="));
        }
    }
}
