package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Statutes and benchmarks are there for everybody; the keeper's table is refused row by row; anybody at the desk may reckon. */
@ArquillianTest
@RunAsClient
class LawPagesIT {

    @Test
    void everybodyReadsStatutesAndBenchmarks() {
        try (Browser browser = new Browser(); Desk anybody = Desk.anonymous(browser)) {
            anybody.open("/public/statutes.xhtml").says("中华人民共和国生态环境法典", "中华人民共和国大气污染防治法（2018修正）", "不在施行期").picture("public-statutes");
            anybody.open("/public/statutes.xhtml?code=SHJF-2026").says("第一千一百三十二条第三款", "CG-DQ-003-2", "没收烧烤工具和违法所得", "1242")
                    .picture("public-statute");
            anybody.open("/public/benchmarks.xhtml?q=" + "烧烤" + "&day=2026-09-01").says("CG-DQ-003-2", "示范市综合行政执法局").picture("public-benchmarks");
            anybody.page().locator("a[data-row]").first().click();
            anybody.page().waitForLoadState();
            anybody.says("500元以上20000元以下", "第一千一百三十二条第三款", "拒不改正").picture("public-benchmark");
            assertEquals(List.of(), anybody.complaints());
        }
    }

    @Test
    void aFaultyTableIsRefusedRowByRow() {
        String table = "item_code,tier,tier_order,condition_text,factor,operator,low,high,unit,penalty_text,amount_min,amount_max,"
                + "multiple_min,multiple_max,percent_min,percent_max,effective_from,effective_to,basis,party,maker_organ,maker_level,jurisdiction\n"
                + "CG-SR-006-1,较轻,1,情形,count,>=,1,,件,处罚,100,300,,,,,2027-01-01,,某文,citizen,某县局,乡镇,样板区\n"
                + "CG-SR-006-1,较轻,1,情形,count,>=,1,,件,处罚,100,300,,,,,2027-02-01,,某文,citizen,某市局,设区的市级,他市\n"
                + "CG-SR-006-1,一般,2,情形,count,>=,2,,件,处罚,400,1000,,,,,2027-02-01,,某文,citizen,某市局,设区的市级,他市\n";
        try (Browser browser = new Browser(); Desk keeper = Desk.of(browser, "catalogue1")) {
            keeper.open("/desk/benchmarks.xhtml").attach("import:table", new FilePayload("基准.csv", "text/csv",
                    table.getBytes(StandardCharsets.UTF_8)));
            keeper.page().click("[id='import:do']");
            keeper.page().waitForLoadState();
            keeper.says("整表退回", "maker_level", "不在允许的取值之内：乡镇").picture("benchmarks-refused");
            keeper.open("/desk/benchmarks.xhtml").attach("import:table", new FilePayload("基准.csv", "text/csv",
                    table.replace("乡镇,样板区", "设区的市级,他市").getBytes(StandardCharsets.UTF_8)));
            keeper.page().click("[id='import:do']");
            keeper.page().waitForLoadState();
            keeper.says("空档：上一阶次到300，本阶次从400起");
            assertEquals(List.of(), keeper.complaints());
        }
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            officer.open("/desk/benchmarks.xhtml").says("裁量基准").picture("benchmarks");
            assertEquals(0, officer.page().locator("[id='import:do']").count());
        }
    }

    @Test
    void anActAcrossTheChangeOverIsReckonedBothWays() {
        try (Browser browser = new Browser(); Desk officer = Desk.of(browser, "officer1")) {
            Page page = officer.open("/desk/discretion/calculator.xhtml?q=CG-DQ-003&from=2026-06-22").page();
            officer.picture("calculator-choose");
            page.locator("a[data-row]").first().click();
            page.waitForLoadState();
            page.selectOption("#party", "CITIZEN");
            page.fill("#decided", "2026-08-25");
            page.fill("#f_count", "2");
            page.fill("#fine", "2000");
            page.locator("button[type=submit]").last().click();
            page.waitForLoadState();
            officer.says("新法较轻，从轻", "500元以上20000元以下", "500元以上5000元以下", "3000元以上8000元以下", "1500元以上3000元以下",
                    "数额在裁量阶次之内").picture("calculator");
            officer.open("/desk/discretion/calculator.xhtml?item=CG-LJ-001-2&try=1&party=ORGANISATION&from=2026-08-20&to=2026-08-20"
                    + "&decided=2026-09-10&f_weight_kg=150&original=250000&ordered=2026-09-01&reinspected=2026-09-06&goesOn=1");
            officer.says("¥1,000,000.00", "4日").picture("calculator-daily");
            officer.open("/desk/discretion/calculator.xhtml?item=CG-LJ-001-2&try=1&from=2026-08-20&to=2026-08-10").says("先后不符");
            assertEquals(List.of(), officer.complaints());
        }
    }
}
