package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The pages of the squad, step by step, as a thumb goes through them; with the line there or gone. */
final class Phone {

    private static final String KEPT = """
            async (name) => {
              const open = indexedDB.open('tiean-field');
              const database = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = fail; });
              const all = database.transaction([name]).objectStore(name).getAll();
              const rows = await new Promise((done, fail) => { all.onsuccess = () => done(all.result); all.onerror = fail; });
              database.close();
              return rows.map((row) => row.uploadId ?? row.number ?? row.actId);
            }""";

    private final Page page;

    Phone(Desk desk) {
        this.page = desk.page();
    }

    /** Opens a page and waits until it has what it takes along, and is kept for when the line is gone. */
    Phone open(String path) {
        page.navigate(path);
        ready();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return this;
    }

    Phone ready() {
        page.locator("body[data-ready=yes]").waitFor();
        return this;
    }

    Phone offline(boolean gone) {
        page.context().setOffline(gone);
        return this;
    }

    /** The browser is closed and opened again on what it kept. */
    Phone reload() {
        page.reload();
        return ready();
    }

    Phone next() {
        String before = page.locator("#progress-words").innerText();
        page.click("#next");
        page.waitForCondition(() -> !page.locator("#progress-words").innerText().equals(before)
                || page.locator("#problem").isVisible());
        assertTrue(page.locator("#problem").isHidden(), () -> page.locator("#problem").innerText());
        return this;
    }

    /** Presses on although something is missing. */
    String stopped() {
        page.click("#next");
        page.locator("#problem").waitFor();
        return page.locator("#problem").innerText();
    }

    Phone photo(FilePayload... files) {
        int before = page.locator("#photos li").count();
        page.locator("#photo").setInputFiles(files);
        page.waitForCondition(() -> page.locator("#photos li").count() == before + files.length);
        return this;
    }

    Phone fill(String id, String text) {
        page.fill("#" + id, text);
        return this;
    }

    Phone check(String id) {
        page.check("#" + id);
        return this;
    }

    /** Chooses one of several by a part of what it says. */
    Phone choose(String list, String text) {
        page.locator("#" + list + " label", new Page.LocatorOptions().setHasText(text)).first().click();
        return this;
    }

    /** Signs with a finger on the glass. */
    Phone sign(String pad, String signed) {
        Locator canvas = page.locator("#" + pad);
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + 40, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 90);
        page.mouse().move(box.x + 200, box.y + 50);
        page.mouse().up();
        page.waitForCondition(() -> page.locator("#" + signed).innerText().contains("已签名"));
        return this;
    }

    /** Presses the last button and waits for what becomes of it: sent, offline, login or refused. */
    Phone finish(String state) {
        page.click("#next");
        return becomes(state);
    }

    Phone becomes(String state) {
        try {
            page.locator("#after[data-state=" + state + "]").waitFor();
        } catch (PlaywrightException late) {
            throw new AssertionError("not " + state + " but " + page.locator("main").innerText(), late);
        }
        return this;
    }

    Phone picture(String name) {
        Browser.picture(page, name);
        return this;
    }

    String text(String id) {
        return page.locator("#" + id).innerText();
    }

    /** Ids of what the phone keeps: {@code drafts}, {@code photos}, {@code numbers}. */
    @SuppressWarnings("unchecked")
    List<String> keeps(String what) {
        return (List<String>) page.evaluate(KEPT, what);
    }

    Page page() {
        return page;
    }
}
