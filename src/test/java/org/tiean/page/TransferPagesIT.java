package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;

/** The pages of transfers open for those whose step they are, and say what they have to. */
@ArquillianTest
class TransferPagesIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|transfer)\\.(page|rule|[a-z]+-[a-z-]+)[\\w.-]*");

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    private final Map<String, PageVisitor> visitors = new HashMap<>();
    private Life life;

    @Test
    void everyPageOpens() throws Exception {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("evidence");
        says("officer1", "intake/verify-clue", "建议移送其他机关", "接收机关");
        life.through("approve-filing");
        says("officer1", "transfer/propose-transfer", "移送事由", "案件不属于本机关管辖");
        says("head1", "transfer/approve-transfer", "不同意移送");
        for (String page : List.of("send-transfer", "record-transfer-answer", "consult-jurisdiction", "record-designation", "hand-over-crime",
                "record-police-answer", "answer-refusal", "record-challenge-outcome", "hand-over-goods", "record-criminal-outcome", "receive-transfer",
                "acknowledge-transfer", "reply-to-transfer")) {
            says("officer1", "transfer/" + page, life.played().sample().party().name());
        }
        says("officer1", "transfer/report-crime", "专案组（两名以上）", "涉嫌罪名", "吴明");
        says("head1", "transfer/review-crime-transfer", "是否同意移送");
        says("head1", "transfer/decide-crime-transfer", "审批结果");
        String tab = page("officer1", "/desk/case.xhtml?tab=transfers&id=" + life.caseId());
        assertTrue(tab.contains("没有移送"));
        String process = page("officer1", "/desk/case.xhtml?id=" + life.caseId());
        for (String offer : List.of("propose-transfer", "report-crime", "receive-transfer")) {
            assertTrue(process.contains("transfer/" + offer), offer + " is offered");
        }
    }

    private void says(String username, String page, String... words) throws Exception {
        String body = page(username, "/desk/" + page + ".xhtml?case=" + life.caseId());
        for (String word : words) {
            assertTrue(body.contains(word), () -> page + " does not say " + word + ":\n" + body);
        }
        String text = body.replaceAll("(?s)<script.*?</script>|<[^>]+>", " ");
        assertFalse(RAW_KEY.matcher(text).find(), () -> page + " shows a key: " + RAW_KEY.matcher(text).results().map(r -> r.group()).toList());
    }

    private String page(String username, String address) throws Exception {
        PageVisitor visitor = visitors.get(username);
        if (visitor == null) {
            visitor = new PageVisitor(System.getProperty("tiean.public.url"));
            visitor.logIn(username, System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
            visitors.put(username, visitor);
        }
        HttpResponse<String> answer = visitor.get(address, null);
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }
}
