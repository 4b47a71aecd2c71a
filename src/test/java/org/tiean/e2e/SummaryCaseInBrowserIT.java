package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * One case decided on the spot (简易程序) by two officers at the phone, filed with their agency, and by the place's
 * own rule not published.
 */
@ArquillianTest
@RunAsClient
class SummaryCaseInBrowserIT {

    private static final String PARTY = "赵示例";

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void decidedAtThePhoneAndNotPublished() {
        List<String> complaints = new ArrayList<>();
        try (Browser browser = new Browser()) {
            UUID caseId;
            try (Desk officer = Desk.inTheField(browser, "officer1")) {
                officer.picture("field");
                caseId = decide(officer);
                officer.task("decision/file-summary-decision", caseId).picture("file-summary-decision").submit();
                officer.tab(caseId, "overview").says("不予公示").picture("case-summary");
                complaints.addAll(officer.complaints());
            }
            try (Desk second = Desk.of(browser, "officer2")) {
                second.tab(caseId, "documents").says("当罚");
                complaints.addAll(second.complaints());
            }
            try (Desk anybody = Desk.anonymous(browser)) {
                String found = anybody.open("/public/decisions.xhtml?q=" + mark).picture("public-decisions-none").text();
                assertFalse(found.contains(mark) || found.contains(PARTY), found);
                complaints.addAll(anybody.complaints());
            }
            assertEquals(List.of(), complaints);
        }
    }

    private UUID decide(Desk officer) {
        officer.open("/field/spot.xhtml").picture("spot-empty");
        officer.check("spot:certificate").choose("spot:second", "吴明")
                .fill("spot:place", "示范市样板区示范大道88号公交站台").fill("spot:facts", "候车时将烟蒂扔在站台地面，记录" + mark)
                .fill("spot:evidence", "执法记录仪视频1段").find("spot:item", "CG-HW-002", "CG-HW-002-1")
                .tick("spot:kind", "自然人").fill("spot:name", PARTY).fill("spot:id-number", "999999198503120157")
                .fill("spot:address", "示范市样板区样板街6号").check("spot:identity").check("spot:told")
                .tick("spot:condition", "第1次").fill("spot:yuan", "20").fill("spot:correction", "立即清除烟蒂")
                .choose("spot:ground", "一百元以下").fill("spot:receipt", "示财99" + mark);
        sign(officer.page());
        officer.picture("spot").submit("spot");
        return officer.picture("spot-decided").caseId();
    }

    /** With a finger on the glass. */
    private static void sign(Page page) {
        page.locator("#pad").scrollIntoViewIfNeeded();
        BoundingBox pad = page.locator("#pad").boundingBox();
        page.mouse().move(pad.x + 40, pad.y + 60);
        page.mouse().down();
        page.mouse().move(pad.x + 120, pad.y + 120);
        page.mouse().move(pad.x + 200, pad.y + 70);
        page.mouse().up();
    }
}
