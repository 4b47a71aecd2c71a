package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The pages of limits and holidays, as everybody, the keeper, an officer and a head see them. */
@ArquillianTest
@RunAsClient
class LimitPagesIT {

    @Test
    void everybodyReadsTheLimitsWithTheirArticles() {
        try (Browser browser = new Browser(); Desk anybody = Desk.anonymous(browser)) {
            anybody.open(Browser.url() + "/public/limits.xhtml").says("作出行政处罚决定").says("《行政处罚法》第六十条")
                    .says("经机关负责人延长30日").picture("public-limits");
            assertEquals(List.of(), anybody.complaints());
        }
    }

    @Test
    void theKeeperTakesInANoticeAndIsToldWhatIsWrongLineByLine() {
        try (Browser browser = new Browser(); Desk keeper = Desk.of(browser, "catalogue1")) {
            keeper.open("/desk/holidays.xhtml?year=2026").says("2026年（工作日248天）").picture("holidays");
            upload(keeper, "date,kind,name\n2051-01-02,HOLIDAY_OFF,元旦\n2051-01-03,HOLIDAY_OFF,\n");
            keeper.says("文件有1处错误").says("3 name: 不能为空");
            keeper.open("/desk/holidays.xhtml?year=2051").says("2051年尚无节假日表");
            upload(keeper, "date,kind,name\n2051-01-02,HOLIDAY_OFF,元旦\n");
            keeper.says("已导入2051年节假日表").picture("holidays-taken-in");
            assertEquals(List.of(), keeper.complaints());
        }
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            officer.open("/desk/holidays.xhtml");
            assertEquals(0, officer.page().locator("[id='import:take']").count(), "an officer keeps no calendar");
            officer.open("/desk/reminders.xhtml").says("期限提醒");
            officer.open("/desk/limits.xhtml?q=听证").says("申请听证");
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static void upload(Desk keeper, String csv) {
        keeper.page().setInputFiles("[id='import:file'], [id='import:file_input']",
                new FilePayload("放假安排.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        keeper.page().click("[id='import:take']");
        keeper.page().waitForLoadState();
    }

    @Test
    void anOfficerAsksForMoreTime() {
        String mark = "延期" + UUID.randomUUID().toString().substring(0, 6);
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            officer.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", mark)
                    .fill("clue:place", "示范市样板区虚构巷11号").fill("clue:content", "需要外地核实的线索");
            officer.page().click("[id='clue:do']");
            officer.page().waitForURL(url -> url.contains("done=register-clue"));
            UUID caseId = officer.caseId();
            officer.open("/desk/case.xhtml?id=" + caseId + "&tab=limits").says("线索核查");
            officer.page().click("details.t-steps summary");
            officer.says("起算事件").picture("limits-tab");
            officer.task("investigation/request-time", caseId).says("此次至多延长10个工作日，由行政机关负责人决定").picture("request-time");
            assertEquals(List.of(), officer.complaints());
        }
    }
}
