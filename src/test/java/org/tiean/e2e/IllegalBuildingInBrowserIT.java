package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.execution.control.NoForceAtNight;

/**
 * An illegal building through the pages (违法建筑): decided, not taken down in its month, demanded, the time to sue waited for, ordered
 * by the government, decided on, announced, cleared and taken down on a working day; each step by the person whose step it is.
 */
@ArquillianTest
@RunAsClient
class IllegalBuildingInBrowserIT {

    private static final String TAKING_DOWN = "实施强制拆除、代履行";
    private static final String OBJECT = "示范市样板区样板小区5幢顶楼平台45平方米玻璃房";
    private static final String PLACE = "示范市样板区样板小区5幢";
    private static final int TERM = 30;

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String party = "示范市虚构建材店" + mark;
    private final List<String> complaints = new ArrayList<>();

    private Browser browser;
    private UUID caseId;

    @Test
    void upToTheDemolition() {
        try (Browser opened = new Browser()) {
            browser = opened;
            as("officer1", this::clueAndRecords);
            as("head1", desk -> desk.task("intake/approve-filing", caseId).tick("task:outcome", "同意立案").fill("task:opinion", "同意立案。").submit());
            as("officer1", this::reportAndNotice);
            as("sysadmin1", desk -> HouseClock.moveTo(desk, HouseClock.today().plusDays(16)));
            as("reviewer1", this::review);
            as("head1", this::discussAndDecide);
            as("disclosure1", desk -> desk.task("disclosure/decide-publication", caseId).submit());
            as("officer1", desk -> desk.awaitSealed(caseId, "行政处罚决定书").task("decision/serve-decision", caseId)
                    .proof("李样本", "经营者", PLACE, "何示众").submit());
            LocalDate served = HouseClock.today();
            as("officer1", desk -> {
                desk.task("execution/demand-duty", caseId).picture("demand-duty-early");
                assertTrue(desk.page().locator("[id='task:do']").isEnabled(), "the paper is there; whether its time is over the gate says of the days given");
            });
            as("sysadmin1", desk -> HouseClock.moveTo(desk, working(served.plusDays(TERM + 1))));
            as("officer1", desk -> demand(desk, served));
            as("sysadmin1", desk -> HouseClock.moveTo(desk, working(served.plusMonths(6).plusDays(12))));
            as("officer1", desk -> desk.until("/desk/execution/record-government-order.xhtml?case=" + caseId, "[id='task:do']:not([disabled])")
                    .fill("task:government", "示范市样板区人民政府").fill("task:number", "样政责" + mark + "号").picture("record-government-order").submit());
            as("head1", this::decideOnForce);
            as("officer1", this::serveAndAnnounce);
            LocalDate announced = HouseClock.today();
            as("sysadmin1", desk -> HouseClock.moveTo(desk, working(announced.plusDays(17))));
            as("officer1", desk -> desk.task("evidence/request-unfilmed", caseId).choose("task:step", TAKING_DOWN)
                    .fill("task:day", HouseClock.today().toString()).fill("task:reason", "执法记录仪送检，改由第三方摄像，录像另行入卷").submit());
            as("head1", desk -> desk.task("evidence/decide-unfilmed", caseId).tick("task:asked", "执法记录仪送检").tick("task:outcome", "批准")
                    .fill("task:opinion", "同意，录像及时入卷。").submit());
            as("officer1", this::takeDown);
            assertEquals(List.of(), complaints);
        }
    }

    private interface Part {
        void play(Desk desk);
    }

    private void as(String user, Part part) {
        try (Desk desk = Desk.of(browser, user)) {
            try {
                part.play(desk);
            } catch (PlaywrightException e) {
                desk.picture("stuck-" + user);
                throw e;
            }
            complaints.addAll(desk.complaints());
        }
    }

    private void clueAndRecords(Desk desk) {
        String today = HouseClock.today().toString();
        desk.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", "楼顶擅自搭建" + mark)
                .fill("clue:place", PLACE).fill("clue:content", "在楼顶平台擅自搭建玻璃房45平方米，记录" + mark + "。").submit("clue");
        caseId = desk.caseId();
        desk.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明").submit();
        desk.task("intake/record-party", caseId).tick("task:kind", "个体工商户").fill("task:name", party)
                .fill("task:idNumber", "92999999MADEM002XK").fill("task:legalRepresentative", "李样本")
                .fill("task:address", PLACE).fill("task:phone", "0999-0004321").submit();
        desk.task("intake/record-suspected-act", caseId).choose("task:partyId", party)
                .find("task:item", "建设工程规划许可证", "CG-GH-002-1").fill("task:beganOn", today).fill("task:endedOn", today).submit();
        desk.evidence(caseId, "视听资料", "航拍影像", "搭建物的位置和面积", Photo.jpeg("site", "45 m2"));
        desk.evidence(caseId, "书证", "规划主管部门认定函", "无法采取改正措施消除影响", Photo.png("letter", "planning"));
        desk.task("evidence/verify-evidence", caseId).tick("task:chosen", "航拍影像").tick("task:chosen", "规划主管部门认定函")
                .tick("task:standing", "查证属实").fill("task:note", "与现场情况核对一致").submit();
        desk.task("intake/verify-clue", caseId).tick("task:conclusion", "建议立案").fill("task:course", today + "现场核查")
                .fill("task:findings", "楼顶平台擅自搭建玻璃房45平方米").submit();
    }

    private void reportAndNotice(Desk desk) {
        Page page = desk.task("investigation/investigate", caseId).page();
        desk.fill("task:course", "现场勘验、航拍、规划主管部门认定、造价鉴定").tick("task:gainsKind", "没有违法所得")
                .fill("task:gainsReason", "经核查没有违法所得").fill("task:circumstances", "没有从轻、减轻、不予处罚情节");
        page.locator(".t-field", new Page.LocatorOptions().setHasText("面积（平方米）")).locator("input").first().fill("45");
        desk.fill("task:lines:0:base", "90000").fill("task:lines:0:fine", "2700").fill("task:lines:0:reason", "面积45平方米，在一般幅度内取值")
                .tick("task:lines:0:otherKinds", "限期拆除").submit();
        desk.task("hearing/issue-notice", caseId).submit().awaitSealed(caseId, "行政处罚事先告知书")
                .task("hearing/serve-notice", caseId).proof("李样本", "经营者", PLACE, "何示众").submit();
    }

    private void review(Desk desk) {
        desk.until("/desk/review/review-legality.xhtml?case=" + caseId, "[id='task:points:0:passes']");
        for (int point = 0; point < 8; point++) {
            desk.page().locator("[id='task:points:" + point + ":passes'] .ui-radiobutton-box").nth(0).click();
        }
        desk.submit();
    }

    private void discussAndDecide(Desk desk) {
        String day = HouseClock.today().toString();
        if (desk.tab(caseId, "overview").text().contains("集体讨论 →")) {
            desk.task("review/discuss-collectively", caseId).fill("task:started", day + "T00:10").fill("task:ended", day + "T00:40")
                    .fill("task:place", "会议室").choose("task:chair", "沈公权").fill("task:recorder", "严督之").fill("task:ground", "案情复杂")
                    .fill("task:report", "承办人汇报").fill("task:text", "一致同意");
            Locator voices = desk.page().locator("textarea[id^='task:voices:']");
            for (int i = 0; i < voices.count(); i++) {
                voices.nth(i).fill("同意承办人意见");
                desk.choose("task:voices:" + i + ":vote", "同意");
            }
            desk.submit();
        }
        desk.task("decision/approve-decision", caseId).says("2,700").fill("task:performance", "自收到本决定书之日起三十日内自行拆除。")
                .fill("task:text", "同意作出行政处罚决定。").submit();
    }

    private void demand(Desk desk, LocalDate served) {
        desk.task("execution/demand-duty", caseId).tick("task:kind", "强制拆除").choose("task:basisId", "行政处罚决定书")
                .fill("task:duty", "限期自行拆除45平方米玻璃房").fill("task:object", OBJECT).fill("task:performBy", served.plusDays(TERM).toString())
                .picture("demand-duty").submit();
        desk.awaitSealed(caseId, "履行义务催告书").task("execution/serve-duty-demand", caseId).proof("李样本", "经营者", PLACE, "何示众").submit();
        assertTrue(desk.task("execution/decide-coercion", caseId).page().locator("[id='task:do']").count() == 0
                || desk.page().locator("[id='task:do']").isDisabled(), "the time of the demand and that to sue run");
    }

    private void decideOnForce(Desk desk) {
        desk.task("execution/decide-coercion", caseId).fill("task:reason", "经复查没有拆除，当事人没有提出正当理由")
                .fill("task:manner", "组织施工人员拆除并恢复屋面").picture("decide-coercion").submit();
    }

    private void serveAndAnnounce(Desk desk) {
        desk.awaitSealed(caseId, "行政强制执行决定书").task("execution/serve-coercion-decision", caseId)
                .proof("李样本", "经营者", PLACE, "何示众").submit();
        desk.task("execution/announce-demolition", caseId).fill("task:postedAt", "5幢入口、小区公告栏").picture("announce-demolition").submit();
    }

    private void takeDown(Desk desk) {
        desk.until("/desk/execution/prepare-demolition.xhtml?case=" + caseId, "[id='task:do']:not([disabled])")
                .fill("task:goods:0:name", "藤椅").fill("task:goods:0:quantity", "2把").fill("task:receiver", "李样本")
                .fill("task:witness", "吴见证（样板社区工作人员）").fill("task:recording", "LX-1").picture("prepare-demolition").submit();
        String day = HouseClock.today().toString();
        desk.task("execution/carry-out-coercion", caseId).fill("task:startedAt", day + "T08:00").fill("task:endedAt", day + "T08:50")
                .fill("task:course", "宣读决定书，清点后拆除").fill("task:result", "玻璃房已全部拆除").fill("task:party", "李样本").fill("task:recording", "LX-2")
                .picture("carry-out-coercion").submit();
        desk.task("execution/reckon-costs", caseId).fill("task:costs:0:what", "施工人工").fill("task:costs:0:amount", "6000.00")
                .picture("reckon-costs").submit();
        desk.tab(caseId, "execution").says("强制拆除", "玻璃房已全部拆除", "¥6,000.00", "藤椅").picture("case-execution");
        desk.tab(caseId, "process").says("强制拆除");
    }

    /** That day or the first after it that is neither of a weekend nor a holiday of every year; the years ahead have no table yet. */
    private static LocalDate working(LocalDate day) {
        LocalDate working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY || NoForceAtNight.isEveryYear(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
