package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.Needing;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;

/** The pages of the called procedures open for those whose step it is and say what they have to, no key without its text. */
@ArquillianTest
class ProcedurePagesIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|hearing|decision|dossier)\\.(page|rule|no-penalty|[a-z]+-[a-z-]+)[\\w.-]*");

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
    void theHearing() throws Exception {
        life = Life.of(samples.require("SF-2026-002"), scripts, holidays.calendar(), time);
        life.upTo("accept-hearing");
        says("head1", "hearing/accept-hearing", "听证主持人", "在期限内提出", "顾听涛");
        says("head1", "hearing/refuse-hearing", "不予受理的具体情况");
        says("officer1", "hearing/withdraw-hearing", "撤回日期", "书面");
        life.through("accept-hearing");
        says("hearing1", "hearing/arrange-hearing", "听证地点", "涉及商业秘密");
        says("head1", "hearing/replace-hearing-chair", "更换听证主持人");
        says("officer1", "hearing/serve-hearing-answer", "听证受理通知书");
        life.through("arrange-hearing");
        says("officer1", "hearing/serve-hearing-notice", "听证通知书", "受理通知书一并送达");
        life.upTo("hold-hearing");
        says("hearing1", "hearing/hold-hearing", "举证、质证", "证据1", life.played().sample().party().name(), "data-signature");
        says("hearing1", "hearing/postpone-hearing", "延期举行听证");
        life.through("hold-hearing");
        says("hearing1", "hearing/report-hearing", "争议焦点", "维持拟作出的行政处罚");
        String process = page("officer1", "/desk/case.xhtml?tab=process&id=" + life.caseId());
        assertEquals(2, process.split("<svg", -1).length - 1, "the case's process and that of the hearing");
    }

    @Test
    void noPenalty() throws Exception {
        life = Life.of(CurrentLaw.of(samples.require("SF-2025-018"), "CG-ZS-006-3"), scripts, holidays.calendar(), time);
        life.upTo("propose-no-penalty");
        says("officer1", "investigation/investigate", "建议不予处罚或者终止调查");
        says("officer1", "decision/propose-no-penalty", "首次违法，后果轻微并及时改正", "教育的内容");
        life.through("propose-no-penalty");
        says("head1", "decision/approve-no-penalty", "承办人的建议", "第三十三条第一款");
        life.through("approve-no-penalty");
        says("officer1", "decision/serve-no-penalty", "不予行政处罚决定书", life.played().sample().party().name());
        life.through("serve-no-penalty");
        says("officer1", "dossier/propose-closing", "依法不予行政处罚");
    }

    @Test
    void deferral() throws Exception {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "INSTALMENT"), scripts, holidays.calendar(), time);
        life.upTo("request-deferral");
        says("officer1", "execution/request-deferral", "经济困难的情况", "第 12 期", "分期缴纳");
        says("intake1", "execution/request-deferral", "申请日期", "最后一日");
        life.through("request-deferral");
        says("head1", "execution/decide-deferral", "当事人的申请", "尚欠（至今日）", "¥5,000.00", life.played().sample().party().name());
        life.through("decide-deferral");
        says("officer1", "execution/serve-deferral", "延期（分期）缴纳罚款通知书");
        life.through("pay-part-1");
        says("finance1", "execution/record-payment", "批准的各期", "下一期", "¥3,333.32");
    }

    @Test
    void demandAndApplication() throws Exception {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "DEMAND"), scripts, holidays.calendar(), time);
        life.upTo("issue-demand");
        says("officer1", "execution/issue-demand", "加处罚款", "¥5,000.00", "起诉期限尚未届满");
        life.through("issue-demand");
        says("officer1", "execution/serve-demand", "履行行政决定催告书");
        life.through("serve-demand");
        says("intake1", "execution/state-on-demand", "陈述申辩的内容");
        says("officer1", "execution/examine-statement", "复核意见");
        says("head1", "execution/apply-to-court", "申请期限", "示范市样板区人民法院", "十个工作日");
        says("head1", "execution/end-execution", "人民法院裁定终结执行");
        says("officer1", "execution/record-court-step", "裁定准予强制执行");
        says("officer1", "execution/serve-execution-end", "送达");
    }

    @Test
    void demolition() throws Exception {
        life = Life.of(samples.require("SF-2025-014"), scripts, holidays.calendar(), time);
        life.upTo("demand-duty");
        says("officer1", "execution/demand-duty", "强制拆除", "行政处罚决定书", "催告的履行期限");
        life.through("demand-duty");
        says("officer1", "execution/serve-duty-demand", "履行义务催告书");
        life.through("serve-duty-demand");
        says("intake1", "execution/state-on-duty", "陈述申辩的内容");
        says("officer1", "execution/examine-duty-statement", "复核意见");
        says("officer1", "execution/record-performance", "查看情况");
        life.upTo("record-government-order");
        says("officer1", "execution/record-government-order", "责成的人民政府", "示范市样板区人民政府");
        life.through("record-government-order");
        says("head1", "execution/decide-coercion", "复议和起诉期限届满前实施的理由", "不得对居民生活停水", "责成");
        says("head1", "execution/suspend-coercion", "申请行政复议或者提起行政诉讼");
        says("head1", "execution/resume-coercion", "执行没有中止");
        says("head1", "execution/agree-on-execution", "协议内容");
        says("head1", "execution/terminate-coercion", "执行标的灭失");
        says("head1", "execution/restore-executed", "没有已经实施、尚未回转的执行");
        life.through("decide-coercion");
        says("officer1", "execution/serve-coercion-decision", "行政强制执行决定书");
        life.through("serve-coercion-decision");
        says("officer1", "execution/announce-demolition", "自行拆除的期限", "张贴地点");
        life.upTo("prepare-demolition");
        says("officer1", "execution/prepare-demolition", "第 10 行", "见证人、公证人员");
        life.through("prepare-demolition");
        says("officer1", "execution/carry-out-coercion", "全程录像编号", "藤椅", "在夜间或者节假日实施的紧急情况");
        life.through("carry-out-coercion");
        says("officer1", "execution/reckon-costs", "超出预算的原因");
        says("officer1", "execution/return-listed-goods", "领取人");
        says("officer1", "execution/perform-at-once", "当事人不能清除");
        says("officer1", "execution/demand-before-substitute", "代履行三日前催告");
        says("officer1", "execution/serve-substitute-demand", "没有等候送达的文书");
        says("officer1", "execution/serve-costs", "没有等候送达的文书");
        says("officer1", "execution/serve-coercion-end", "没有等候送达的文书");
        says("officer1", "execution/serve-coercion-notice", "没有等候送达的文书");
        says("finance1", "execution/record-costs", "票据编号");
        String tab = page("officer1", "/desk/case.xhtml?tab=execution&id=" + life.caseId());
        for (String word : new String[] {"强制拆除", "责成", "自行拆除的期限", "藤椅", "加处罚款"}) {
            assertTrue(tab.contains(word), () -> "the tab does not say " + word + ":\n" + tab);
        }
        String process = page("officer1", "/desk/case.xhtml?tab=process&id=" + life.caseId());
        assertTrue(process.contains("tip-coercive-execution") && process.contains("tip-demolition"), "both processes are drawn");
    }

    private void says(String user, String page, String... words) throws Exception {
        String body = page(user, "/desk/" + page + ".xhtml?case=" + life.caseId());
        for (String word : words) {
            assertTrue(body.contains(word), () -> page + " does not say " + word + ":\n" + body);
        }
        String text = body.replaceAll("(?s)<script.*?</script>|<[^>]+>", " ");
        assertFalse(RAW_KEY.matcher(text).find(), () -> page + " shows a key: " + RAW_KEY.matcher(text).results().map(r -> r.group()).toList());
    }

    private String page(String user, String path) throws Exception {
        PageVisitor visitor = visitors.get(user);
        if (visitor == null) {
            visitor = new PageVisitor(System.getProperty("tiean.public.url"));
            visitor.logIn(user, System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
            visitors.put(user, visitor);
        }
        HttpResponse<String> answer = visitor.get(path, null);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }
}
