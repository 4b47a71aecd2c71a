package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A decision from its sealing to a public page that can be downloaded and checked, and back off it, in browsers: sent back by the
 * second person and drawn anew, withdrawn for an error, published again. Read at 1440 and at 390 pixels.
 */
@ArquillianTest
@RunAsClient
class PublicationInBrowserIT {

    private static final int PHONE = 390;
    private static final String REASON = "公示内容有误，更正后重新公示。";

    private Story story;
    private String number;
    private String address;
    private byte[] kept;

    @Test
    void fromSealingToThePublicPageAndBackOffIt() throws Exception {
        story = new Story("begin=SF-2025-005");
        story.then("upTo=publication");
        story.then("skip=publication");
        number = story.then("paper=PENALTY_DECISION").split("\n")[0];
        as("disclosure1", desk -> desk.task("disclosure/decide-publication", story.caseId()).submit());
        as("head1", desk -> desk.task("disclosure/confirm-publication", story.caseId()).tick("task:outcome", "退回").fill("task:words", "事实部分请核对。")
                .submit());
        as("disclosure1", desk -> desk.task("disclosure/revise-publication", story.caseId()).says("事实部分请核对。").picture("revise-publication").submit());
        confirm();
        everywhere(anybody -> assertEquals(0, anybody.open("/public/decisions.xhtml").page().locator("a:has-text('" + number + "')").count(),
                "not before it reached the party"));
        story.then("skip=confirm-publication");
        story.then("through=serve-decision");
        everywhere(this::published);
        as("disclosure1", desk -> desk.task("disclosure/withdraw-publication", story.caseId()).choose("task:publicationId", number)
                .tick("task:trigger", "公示内容有误").fill("task:reason", REASON).submit());
        everywhere(this::withdrawn);
        as("disclosure1", desk -> {
            desk.open("/desk/disclosure/publications.xhtml?standing=TO_PUBLISH_ANEW").says(number, "待重新公示").picture("publications-anew");
            desk.task("disclosure/publish-anew", story.caseId()).says(REASON).picture("publish-anew").submit();
        });
        confirm();
        everywhere(this::publishedAgain);
    }

    private void confirm() {
        as("head1", desk -> desk.task("disclosure/confirm-publication", story.caseId()).tick("task:outcome", "同意公示").submit());
    }

    private void published(Desk anybody) {
        anybody.until("/public/decisions.xhtml", "a:has-text('" + number + "')");
        anybody.page().locator("a:has-text('" + number + "')").first().click();
        anybody.page().waitForLoadState();
        address = anybody.page().url();
        anybody.says(number, "公示证明");
        shown(anybody, "decision-published");
        byte[] text = anybody.download(anybody.page().locator(".t-reading a[href$='/file']").getAttribute("href"));
        assertTrue(text.length > 1000 && text[0] == '%');
        check(anybody, text).says("真实", "公开文本");
        kept = text;
    }

    private void withdrawn(Desk anybody) {
        anybody.open(address).says(number, REASON);
        assertEquals(0, anybody.page().locator(".t-reading").count(), "what it said of the party is gone");
        shown(anybody, "decision-withdrawn");
        check(anybody, kept).says("作废");
    }

    private void publishedAgain(Desk anybody) {
        anybody.until(address, "#newer");
        anybody.says(REASON);
        anybody.page().click("#newer");
        anybody.page().waitForLoadState();
        anybody.says(number, "公示证明");
        shown(anybody, "decision-published-again");
        anybody.page().click("#earlier");
        anybody.page().waitForLoadState();
        assertTrue(anybody.page().url().equals(address), "and back to the note");
    }

    private static Desk check(Desk anybody, byte[] pdf) {
        anybody.open("/public/verify.xhtml").attach("verify:file", new FilePayload("公开文本.pdf", "application/pdf", pdf));
        anybody.page().click("[id='verify:check']");
        anybody.page().waitForSelector("#answer");
        return anybody;
    }

    /** At a desk and at a phone. */
    private static void everywhere(Consumer<Desk> reading) {
        try (Browser browser = new Browser(); Desk desk = Desk.anonymous(browser); Desk phone = Desk.passerBy(browser)) {
            for (Desk each : List.of(desk, phone)) {
                reading.accept(each);
                assertEquals(List.of(), each.complaints());
            }
        }
    }

    private static void as(String user, Consumer<Desk> work) {
        try (Browser browser = new Browser(); Desk desk = Desk.of(browser, user)) {
            work.accept(desk);
            assertEquals(List.of(), desk.complaints());
        }
    }

    private static void shown(Desk anybody, String name) {
        anybody.picture(name + "-" + anybody.page().viewportSize().width);
        int width = ((Number) anybody.page().evaluate("document.documentElement.scrollWidth")).intValue();
        assertTrue(width <= Math.max(PHONE, anybody.page().viewportSize().width), () -> anybody.page().url() + " is " + width + " wide");
    }
}
