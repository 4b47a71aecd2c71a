package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Anybody at a desk reads the limits and the holidays; the keeper's table of a year is taken in whole or refused with its row. */
@ArquillianTest
@RunAsClient
class LimitPagesIT {

    /** A year no other test has a table for. */
    private static final String YEAR = "2064";

    @Test
    void everyLimitIsShownWithItsArticle() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            officer.open("/desk/limits.xhtml").says("法定期限", "起算事件", "行政处罚法").picture("limits");
            officer.open("/desk/holidays.xhtml?year=2026").says("2026年（工作日", "各年的表").picture("holidays");
            assertEquals(0, officer.page().locator("[id='import:take']").count(), "an officer takes nothing in");
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    void whatCouldNotBeLookedUpSaysSo() {
        try (Browser browser = new Browser(); Desk keeper = Desk.of(browser, "catalogue1")) {
            keeper.open("/desk/coverage.xhtml").says("条文核对", "条文未核实", "《行政处罚法》第六十条").picture("coverage");
            assertEquals(0, keeper.page().locator(".t-chip--danger").count(), "nothing cites an article that is not there");
            keeper.open("/desk/limits.xhtml?q=线索").says("线索核查", "条文未核实");
            keeper.open("/desk/statutes.xhtml?code=JZLJ-2005").says("未见全文");
            assertEquals(List.of(), keeper.complaints());
        }
    }

    @Test
    void aTableIsRefusedWithItsRowAndTakenInOnceItIsRight() {
        try (Browser browser = new Browser(); Desk keeper = Desk.of(browser, "catalogue1")) {
            keeper.open("/desk/holidays.xhtml?year=" + YEAR).says(YEAR + "年尚无节假日表");
            take(keeper, YEAR + "-01-01,HOLIDAY_OFF,元旦\n" + YEAR + "-01-01,HOLIDAY_OFF,元旦\n");
            keeper.says("文件有1处错误，没有导入任何内容", "同一日出现两次").picture("holidays-refused");
            keeper.open("/desk/holidays.xhtml?year=" + YEAR).says(YEAR + "年尚无节假日表");
            take(keeper, YEAR + "-01-01,HOLIDAY_OFF,元旦\n");
            keeper.says("已导入" + YEAR + "年节假日表");
            keeper.open("/desk/holidays.xhtml?year=" + YEAR).says("现用").picture("holidays-taken");
            assertEquals(List.of(), keeper.complaints());
        }
    }

    private static void take(Desk keeper, String rows) {
        keeper.attach("import:file", new FilePayload("放假安排.csv", "text/csv", ("date,kind,name\n" + rows).getBytes(StandardCharsets.UTF_8)));
        keeper.page().click("[id='import:take']");
        keeper.page().waitForLoadState();
    }
}
