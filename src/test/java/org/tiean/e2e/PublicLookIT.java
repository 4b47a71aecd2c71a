package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every page of the public room and the door of the party's, in both languages, at a desk and at a phone: nothing serious to axe,
 * nothing wider than the screen, no key instead of a text, no complaint of the browser.
 */
@ArquillianTest
@RunAsClient
class PublicLookIT {

    private static final List<String> PAGES = List.of("/index.xhtml", "/public/agencies.xhtml", "/public/agency.xhtml?code=ybq-zf", "/public/benchmarks.xhtml",
            "/public/cost.xhtml?agency=ybq-zf&item=CG-DQ-003-2&try=1&party=CITIZEN&from=2026-08-20&decided=2026-09-01&f_count=2",
            "/public/decision-chart.xhtml", "/public/decision-counts.xhtml", "/public/decision-fields.xhtml", "/public/decision-map.xhtml",
            "/public/decisions.xhtml", "/public/devices.xhtml", "/public/follow-report.xhtml", "/public/inspections.xhtml", "/public/limits.xhtml",
            "/public/log.xhtml", "/public/officers.xhtml?agency=ybq-zf", "/public/open-data.xhtml", "/public/powers.xhtml", "/public/procedures.xhtml",
            "/public/report.xhtml?area=ybq-zf", "/public/statutes.xhtml", "/public/verify.xhtml", "/public/yearly.xhtml", "/party/index.xhtml");

    /** A page reached from another by the first link that leads to it. */
    private static final Map<String, String> LED_TO = Map.of("/public/decision.xhtml?", "/public/decisions.xhtml",
            "/public/report-error.xhtml?", "/public/decision.xhtml?", "/public/power.xhtml?", "/public/powers.xhtml");

    @Test
    void nothingSeriousAnywhere() throws Exception {
        Story story = new Story("begin=SF-2025-005");
        story.then("through=serve-decision");
        String number = story.then("paper=PENALTY_DECISION").split("\n")[0];
        List<String> found = new ArrayList<>();
        try (Browser browser = new Browser(); Desk desk = Desk.anonymous(browser); Desk phone = Desk.passerBy(browser)) {
            desk.until("/public/decisions.xhtml?q=" + number, "a:has-text('" + number + "')");
            List<String> pages = new ArrayList<>(PAGES);
            pages.addAll(led(desk).values());
            for (String language : List.of("zh-CN", "en")) {
                for (Desk each : List.of(desk, phone)) {
                    each.page().context().addCookies(List.of(new Cookie("tiean-language", language).setUrl(Browser.url())));
                    pages.forEach(page -> found.addAll(look(each, page, language)));
                }
            }
        }
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    private static Map<String, String> led(Desk desk) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int round = 0; round < LED_TO.size(); round++) {
            LED_TO.forEach((to, from) -> {
                String start = found.getOrDefault(from, from);
                if (!found.containsKey(to) && !start.endsWith("?")) {
                    Locator link = desk.open(start).page().locator("main a[href*='" + to + "']").first();
                    found.put(to, link.getAttribute("href"));
                }
            });
        }
        assertEquals(LED_TO.keySet(), found.keySet());
        return found;
    }

    private static List<String> look(Desk each, String address, String language) {
        String name = address.replaceFirst("^/(public/)?", "").replaceFirst("\\.xhtml.*", "").replace('/', '-');
        return Looks.at(each.open(address), "look-" + name + "-" + language);
    }
}
