package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a page must stand: a script typed in, a stranger with the address of a case, an impatient finger. */
@ArquillianTest
@RunAsClient
class HardQuestionsIT {

    private static final int REQUESTS = 100;

    private final String mark = "重复" + UUID.randomUUID().toString().substring(0, 6);
    private final String script = "<script>window.broken = true</script><img src=x onerror='window.broken = true'>";

    @Test
    void aScriptIsTextAStrangerSeesNothingAndTwoClicksAreOneAct() {
        try (Browser browser = new Browser()) {
            UUID caseId;
            try (Desk officer = Desk.of(browser, "officer1")) {
                officer.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", mark)
                        .fill("clue:place", "示范市样板区虚构巷9号").fill("clue:content", script);
                officer.page().dblclick("[id='clue:do']");
                officer.page().waitForURL(url -> url.contains("done=register-clue"));
                caseId = officer.caseId();
                officer.says(script);
                assertEquals(null, officer.page().evaluate("window.broken || null"));
                officer.open("/desk/cases.xhtml?q=" + mark);
                assertEquals(1, officer.page().locator(".t-rows tbody tr").count(), officer.text());
                assertEquals(List.of(), officer.complaints());
            }
            try (Desk stranger = Desk.of(browser, "town1")) {
                Page page = stranger.page();
                Response answer = page.navigate("/desk/case.xhtml?id=" + caseId);
                assertEquals(404, answer.status());
                stranger.says("没有找到").picture("error-404");
            }
        }
    }

    /** Two people of two agencies, many requests at once: each answer is for the one who asked, with all of the role. */
    @Test
    void everybodyKeepsTheirRolesWhileManySendAtOnce() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1"); Desk town = Desk.of(browser, "town1");
                HttpCrowd crowd = new HttpCrowd(Browser.url() + "/desk/tasks.xhtml")) {
            for (int i = 0; i < REQUESTS; i++) {
                crowd.ask(officer.cookies(), "周正", "示范市样板区综合行政执法局 · 执法人员");
                crowd.ask(town.cookies(), "何新田", "虚构镇人民政府 · 执法人员");
            }
            assertEquals(List.of(), crowd.wrongAnswers());
        }
    }
}
