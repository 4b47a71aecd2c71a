package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A district's list from the draft to the public page and the sealed paper, and the next edition compared with it:
 * the keeper and the head in browsers of their own, the public without login.
 */
@ArquillianTest
@RunAsClient
class PowerListInBrowserIT {

    @Test
    void draftedReviewedPublishedAndComparedWithTheNext() throws Exception {
        List<String> complaints = new ArrayList<>();
        LocalDate today = HouseClock.today();
        try (Browser browser = new Browser(); Desk keeper = Desk.of(browser, "catalogue1"); Desk head = Desk.of(browser, "head1");
                Desk anybody = Desk.anonymous(browser)) {
            String first = draft(keeper, today, "责任岗位调整");
            faultyTable(keeper, first);
            editItem(keeper, first, "CG-SR-001", "市容执法岗;法制科审核岗");
            publish(keeper, head, first);
            keeper.open("/desk/powers/list.xhtml?id=" + first).says("已公布").picture("powers-list");

            anybody.until("/public/powers.xhtml?list=" + first, "#paper").says("现行", "责任岗位调整").picture("public-powers");
            byte[] paper = anybody.download("/api/v1/public/power-lists/" + first + "/file");
            assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.US_ASCII));
            assertTrue(verdict(paper).contains("\"GENUINE\""), verdict(paper));
            // What a browser without scripts reads, too: the page as it comes.
            String found = new String(anybody.download("/public/powers.xhtml?list=" + first + "&q=CG-SR-001"), StandardCharsets.UTF_8);
            assertTrue(found.contains("item=CG-SR-001"), found);
            anybody.open("/public/power.xhtml?list=" + first + "&item=CG-SR-001")
                    .says("市容执法岗", "逾期不改正的，处五十元以上五百元以下罚款", "50元以上500元以下").picture("public-power");

            String second = draft(keeper, today.plusDays(1), "取消一项");
            editItem(keeper, second, "CG-SR-001", "市容执法岗;法制科审核岗;分管负责人");
            keeper.open("/desk/powers/entry.xhtml?list=" + second + "&item=CG-ZM-004");
            keeper.page().click("[id='entry:remove']");
            keeper.page().waitForURL("**/desk/powers/list.xhtml?id=**");
            publish(keeper, head, second);
            anybody.open("/public/powers-diff.xhtml?list=" + second)
                    .says("取消（1项）", "变更（1项）", "责任岗位", "市容执法岗;法制科审核岗;分管负责人").picture("public-powers-diff");
            anybody.open("/public/powers.xhtml?list=" + first).says("现行", "第").says("历次公布");

            keeper.open("/desk/powers/ask.xhtml?item=CG-ZM-004&acting=" + today + "&act=" + today).says("可以行使", "判断过程").picture("powers-ask");
            keeper.open("/desk/powers/ask.xhtml?item=CG-ZM-004&act=" + today + "&acting=" + today.plusDays(1)).says("不能行使", "现行清单");
            for (Desk desk : List.of(keeper, head, anybody)) {
                complaints.addAll(desk.complaints());
            }
        }
        assertEquals(List.of(), complaints);
    }

    private static String draft(Desk keeper, LocalDate day, String note) {
        keeper.open("/desk/powers/lists.xhtml").fill("draft:effective", day.toString()).fill("draft:note", note).picture("powers-lists");
        keeper.page().click("[id='draft:do']");
        keeper.page().waitForURL("**/desk/powers/list.xhtml?id=**");
        String url = keeper.page().url();
        return url.substring(url.indexOf("id=") + 3);
    }

    private static void faultyTable(Desk keeper, String list) {
        String table = "事项编码,权力类型,事项名称,是否启用\nCG-SR-001-1,行政处罚,甲,YES\n";
        keeper.open("/desk/powers/import.xhtml?list=" + list);
        keeper.page().locator("input[type=file]").setInputFiles(new FilePayload("清单.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        keeper.page().click("[id='import:do']");
        keeper.page().waitForSelector("#row-errors");
        keeper.says("清单.csv", "罚则（依据）法规", "不能为空", "全部没有导入").picture("powers-import-errors");
    }

    private static void editItem(Desk keeper, String list, String item, String posts) {
        keeper.open("/desk/powers/entry.xhtml?list=" + list + "&item=" + item);
        keeper.fill("entry:fine_max_org", "50000");
        keeper.page().click("[id='entry:save']");
        keeper.page().waitForSelector(".ui-message-error");
        keeper.says("改动须用新的版本号").picture("powers-entry");
        keeper.fill("entry:fine_max_org", "500").fill("entry:posts", posts);
        keeper.page().click("[id='entry:save']");
        keeper.page().waitForURL("**/desk/powers/list.xhtml?id=**");
    }

    private static void publish(Desk keeper, Desk head, String list) {
        String page = "/desk/powers/list.xhtml?id=" + list;
        keeper.open(page).page().click("[id='draft:submit']");
        keeper.page().waitForSelector("text=审核中");
        head.open(page).fill("review:opinion", "同意公布").picture("powers-review").page().click("[id='review:approve']");
        head.page().waitForSelector("text=审核通过，待公布");
        keeper.open(page).page().click("[id='publish:do']");
        keeper.page().waitForSelector("text=已公布");
    }

    private static String verdict(byte[] file) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.url() + "/api/v1/public/verification"))
                .header("Content-Type", "application/pdf").POST(HttpRequest.BodyPublishers.ofByteArray(file)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
