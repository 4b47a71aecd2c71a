package org.tiean.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page as it stands before a reader: nothing serious to axe, nothing wider than the screen, words and no keys. */
final class Looks {

    private Looks() {
    }

    /**
     * Looks at the page that is open, and keeps a picture of it.
     *
     * @return what is wrong, each with the page and the width
     */
    static List<String> at(Desk each, String picture) {
        Page page = each.page();
        int wide = page.viewportSize().width;
        List<String> wrong = new ArrayList<>(Axe.serious(page));
        if (page.locator(".t-empty .pi-exclamation-circle").count() > 0) {
            wrong.add("is an error page");
        }
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > wide) {
            wrong.add("is " + width + " wide");
        }
        each.rawKey().ifPresent(key -> wrong.add("shows a raw key: " + key));
        wrong.addAll(each.complaints());
        each.complaints().clear();
        if (page.locator(".leaflet-container").count() > 0) {
            page.locator("img.leaflet-tile-loaded").first().waitFor();
        }
        Browser.picture(page, picture + "-" + wide);
        return wrong.stream().map(one -> page.url() + " " + wide + ": " + one).toList();
    }
}
