package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the desk as those who work in them see them, and a case with goods to dispose of: every tab and the form of every
 * act it offers. In Chinese at a desk and a phone, in English at a phone.
 */
@ArquillianTest
@RunAsClient
class DeskLookIT {

    private static final List<String> WHO = List.of("officer1", "head1", "reviewer1", "finance1", "disclosure1", "intake1", "catalogue1", "sysadmin1", "audit1");
    private static final Set<String> IN_THE_CASE = Set.of("officer1", "head1");
    private static final String ROOMS = ".t-nav a";
    private static final String TABS = ".t-tabs a";

    @Test
    void nothingSeriousAnywhere() throws Exception {
        Story story = new Story("begin=SF-2026-005&item=CG-DQ-003-2");
        story.then("through=serve-decision");
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        try (Browser browser = new Browser()) {
            for (String user : WHO) {
                try (Desk desk = Desk.of(browser, user)) {
                    Set<String> pages = links(desk, ROOMS);
                    assertTrue(pages.size() > 1, () -> user + " finds no room");
                    if (IN_THE_CASE.contains(user)) {
                        Set<String> acts = ofCase(desk, story.caseId());
                        forms += acts.size();
                        pages.addAll(acts);
                    }
                    for (String page : pages) {
                        wrong.addAll(look(desk, user, page));
                    }
                }
            }
        }
        assertTrue(forms > 20, "so few tabs and forms: " + forms);
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private static Set<String> ofCase(Desk desk, UUID caseId) {
        desk.tab(caseId, "overview");
        Set<String> found = links(desk, TABS);
        found.addAll(links(desk, "main a[href*='/desk/'][href*='case=" + caseId + "']"));
        found.addAll(links(desk.open("/desk/tasks.xhtml"), "main a[href*='/desk/workflow/batch']"));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> links(Desk desk, String selector) {
        return new LinkedHashSet<>((List<String>) desk.page().evalOnSelectorAll(selector, "all => all.map(one => one.getAttribute('href'))"));
    }

    private static List<String> look(Desk desk, String user, String address) {
        String name = "desk-" + user + "-" + address.replaceFirst("^/(desk/)?", "").replaceFirst("(case|id)=[^&]*", "").replaceAll("\\W+", "-");
        List<String> wrong = new ArrayList<>();
        speak(desk, "zh-CN");
        wrong.addAll(Looks.at(desk.wide(1440).open(address), name));
        wrong.addAll(Looks.at(desk.wide(390), name));
        speak(desk, "en");
        wrong.addAll(Looks.at(desk.open(address), name + "-en"));
        return wrong;
    }

    private static void speak(Desk desk, String language) {
        desk.page().context().addCookies(List.of(new Cookie("tiean-language", language).setUrl(Browser.url())));
    }
}
