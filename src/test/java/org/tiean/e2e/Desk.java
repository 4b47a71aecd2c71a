package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person at work in a browser of their own: opens pages, fills in what a page asks for by the id of the field,
 * presses the button. What the browser's console complains about is kept.
 */
final class Desk implements AutoCloseable {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|casefile|intake|evidence|investigation|hearing|review"
            + "|coercion|decision|execution|remedy|dossier|disclosure|document|seal|calendar|authority)\\.[a-z][A-Za-z_.-]+");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final double STEP_MILLIS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String user;
    private final List<String> complaints = new ArrayList<>();

    private Desk(BrowserContext context, String user) {
        this.context = context;
        this.user = user;
        context.setDefaultTimeout(STEP_MILLIS);
        context.setDefaultNavigationTimeout(STEP_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Logged in at the desk. */
    static Desk of(Browser browser, String user) {
        Desk desk = new Desk(browser.desk(), user);
        browser.logIn(desk.page, user, "/desk/tasks.xhtml");
        return desk;
    }

    /** Logged in at the phone. */
    static Desk inTheField(Browser browser, String user) {
        Desk desk = new Desk(browser.phone(), user);
        browser.logIn(desk.page, user, "/field/index.xhtml");
        return desk;
    }

    /** Nobody we know, at a phone. */
    static Desk passerBy(Browser browser) {
        return new Desk(browser.phone(), "passer-by");
    }

    /** Nobody we know. */
    static Desk anonymous(Browser browser) {
        return new Desk(browser.desk(), "anonymous");
    }

    Page page() {
        return page;
    }

    Desk open(String path) {
        page.navigate(path);
        page.waitForLoadState();
        return this;
    }

    /** Opens a task page of a case. */
    Desk task(String name, UUID caseId) {
        return open("/desk/" + name + ".xhtml?case=" + caseId);
    }

    Desk tab(UUID caseId, String tab) {
        return open("/desk/case.xhtml?id=" + caseId + "&tab=" + tab);
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    Desk fill(String id, String text) {
        page.fill(id(id), text);
        return this;
    }

    /** Chooses from a drop-down by a part of what it says. */
    Desk choose(String id, String text) {
        page.click(id(id));
        // a choice made while the panel still opens does not close it
        page.locator(id(id + "_panel") + ".ui-connected-overlay-enter-done").waitFor();
        page.locator(id(id + "_panel") + " li.ui-selectonemenu-item", new Page.LocatorOptions().setHasText(text)).first().click();
        page.locator(id(id + "_panel")).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Ticks one of several radios or boxes by a part of what it says. */
    Desk tick(String id, String text) {
        page.locator(id(id) + " label", new Page.LocatorOptions().setHasText(text)).first().click();
        return this;
    }

    Desk check(String id) {
        page.locator(id(id) + " .ui-chkbox-box").click();
        return this;
    }

    /**
     * Types into a field that suggests and takes the suggestion that says so. The driver puts Chinese in without a key going
     * down, as no input method does, and the field waits for the first key.
     */
    Desk find(String id, String words, String suggestion) {
        page.locator(id(id + "_input")).press("End");
        page.locator(id(id + "_input")).pressSequentially(words);
        page.locator(id(id + "_panel") + " li", new Page.LocatorOptions().setHasText(suggestion)).first().click();
        return this;
    }

    Desk attach(String id, FilePayload file) {
        page.locator("input[type=file][id^='" + id + "']").setInputFiles(file);
        return this;
    }

    /** Presses the main button and waits until the application says that the act is done. */
    Desk submit(String form) {
        press(form + ":do");
        return this;
    }

    /** Does the act of a task page. */
    Desk submit() {
        return submit("task");
    }

    /** Presses another button of a task page, such as the one that sends back. */
    Desk submitBy(String button) {
        press("task:" + button);
        return this;
    }

    /** Collects one piece of evidence. */
    Desk evidence(UUID caseId, String kind, String name, String proves, FilePayload file) {
        return task("evidence/collect-evidence", caseId).choose("task:kind", kind).fill("task:name", name)
                .fill("task:proves", proves).fill("task:source", "执法人员现场制作").attach("task:file", file)
                .picture("collect-evidence").submit();
    }

    /** Says how a document was handed over, to a person who does not sign on the screen. */
    Desk proof(String recipient, String capacity, String place, String witness) {
        return choose("task:proof-method", "直接送达").fill("task:proof-recipient", recipient).fill("task:proof-capacity", capacity)
                .fill("task:proof-place", place).fill("task:proof-witness", witness);
    }

    /** Signs with the mouse on a field of the page. */
    Desk sign(String canvas) {
        page.locator("#" + canvas).scrollIntoViewIfNeeded();
        BoundingBox box = page.locator("#" + canvas).boundingBox();
        page.mouse().move(box.x + 40, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 90);
        page.mouse().move(box.x + 200, box.y + 50);
        page.mouse().up();
        return this;
    }

    /** Waits until the newest document of that title is made and sealed. */
    Desk awaitSealed(UUID caseId, String title) {
        return until("/desk/case.xhtml?id=" + caseId + "&tab=documents",
                "tr:has(a:text-is('" + title + "')):has(.t-chip:text('已制作'))");
    }

    private void press(String button) {
        Locator messages = page.locator(".ui-messages-error, .ui-message-error");
        page.click(id(button));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!page.url().contains("done=")) {
            if (System.nanoTime() > end || messages.count() > 0) {
                Browser.picture(page, "refused-" + button.replace(':', '-'));
                throw new AssertionError(user + " at " + page.url() + ": " + messages.allInnerTexts());
            }
            page.waitForTimeout(200);
        }
        page.waitForLoadState();
    }

    /** The case whose page is open. */
    UUID caseId() {
        String url = page.url();
        String id = url.substring(url.indexOf("id=") + 3);
        return UUID.fromString(id.substring(0, id.indexOf('&') < 0 ? id.length() : id.indexOf('&')));
    }

    /** Opens the page again until it says so: documents are made and sealed after the act. */
    Desk until(String path, String selector) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        open(path);
        while (page.locator(selector).count() == 0) {
            assertTrue(System.nanoTime() < end, () -> path + " never showed " + selector + " but " + page.locator("main").innerText());
            page.waitForTimeout(1_000);
            open(path);
        }
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    Desk says(String... words) {
        String text = text();
        for (String each : words) {
            assertTrue(text.contains(each), () -> page.url() + " does not say " + each + " but " + text);
        }
        return this;
    }

    /**
     * Keeps the page as a desk and as a phone show it.
     *
     * @throws AssertionError if the page shows the key of a text instead of the text
     */
    Desk picture(String name) {
        Optional<String> key = rawKey();
        assertEquals(Optional.empty(), key, () -> page.url() + " shows a raw key");
        Browser.picture(page, name);
        var size = page.viewportSize();
        page.setViewportSize(390, 844);
        Browser.picture(page, name + "-phone");
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** The key of a text that stands where the text should. */
    Optional<String> rawKey() {
        Matcher key = RAW_KEY.matcher(text());
        return key.find() ? Optional.of(key.group()) : Optional.empty();
    }

    /** The page as a screen of that width shows it. */
    Desk wide(int width) {
        page.setViewportSize(width, width < 600 ? 844 : 900);
        return this;
    }

    /** A file of the application as this person's browser fetches it. */
    byte[] download(String path) {
        var answer = context.request().get(path);
        assertTrue(answer.ok(), () -> path + " answered " + answer.status());
        return answer.body();
    }

    /** The session, for requests beside the browser. */
    String cookies() {
        return context.cookies(Browser.url()).stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
    }

    /** Complaints of the console about the content security policy, and scripts that failed. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
