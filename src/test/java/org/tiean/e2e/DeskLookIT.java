package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the desk, each as the first sees it who finds it, and a case with goods to dispose of: every tab and the form of
 * every act it offers, at a desk and a phone. With {@code -Dtiean.soak=} the rooms of everybody, and in English too.
 */
@ArquillianTest
@RunAsClient
class DeskLookIT {

    private static final boolean SOAK = Integer.getInteger("tiean.soak", 0) > 0;
    private static final List<String> WHO = SOAK
            ? List.of("officer1", "head1", "reviewer1", "finance1", "disclosure1", "intake1", "catalogue1", "sysadmin1", "audit1") : List.of("officer1", "head1", "sysadmin1");
    private static final Set<String> IN_THE_CASE = Set.of("officer1", "head1");
    private static final String ROOMS = ".t-nav a";
    private static final String TABS = ".t-tabs a";

    @Test
    void nothingSeriousAnywhere() throws Exception {
        Story story = new Story("begin=SF-2026-005&item=CG-DQ-003-2");
        story.then("through=serve-decision");
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int forms = 0;
        try (Browser browser = new Browser()) {
            for (String user : WHO) {
                try (Desk desk = Desk.of(browser, user)) {
                    Set<String> rooms = links(desk, ROOMS);
                    assertTrue(rooms.size() > 1, () -> user + " finds no room");
                    rooms.removeIf(room -> !seen.add(room));
                    for (String room : rooms) {
                        wrong.addAll(look(desk, user, room));
                        wrong.addAll(SOAK ? inEnglish(desk, user, room) : List.of());
                    }
                    if (IN_THE_CASE.contains(user)) {
                        Set<String> ofCase = ofCase(desk, story.caseId());
                        ofCase.removeIf(page -> !seen.add(page));
                        forms += ofCase.size();
                        for (String page : ofCase) {
                            wrong.addAll(look(desk, user, page));
                        }
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
        speak(desk, "zh-CN");
        List<String> wrong = new ArrayList<>(Looks.at(desk.wide(1440).open(address), name(user, address)));
        wrong.addAll(Looks.at(desk.wide(390), name(user, address)));
        return wrong;
    }

    private static List<String> inEnglish(Desk desk, String user, String address) {
        speak(desk, "en");
        return Looks.at(desk.wide(390).open(address), name(user, address) + "-en");
    }

    private static String name(String user, String address) {
        return "desk-" + user + "-" + address.replaceFirst("^/(desk/)?", "").replaceFirst("(case|id)=[^&]*", "").replaceAll("\\W+", "-");
    }

    private static void speak(Desk desk, String language) {
        desk.page().context().addCookies(List.of(new Cookie("tiean-language", language).setUrl(Browser.url())));
    }
}
