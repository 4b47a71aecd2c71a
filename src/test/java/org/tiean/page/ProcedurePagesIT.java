package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.Needing;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.BodyCamera;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.RemedyPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.evidence.boundary.BodyCameras;
import org.tiean.evidence.entity.BodyCameraEntry;
import org.tiean.evidence.entity.Recording;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;
import org.tiean.remedy.entity.RulingKind;

/** The pages of the called procedures open for those whose step it is and say what they have to, no key without its text. */
@ArquillianTest
class ProcedurePagesIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|hearing|decision|remedy|execution|dossier|coercion)\\.(page|rule|no-penalty|[a-z]+-[a-z-]+)[\\w.-]*");

    @Inject
    BodyCameras cameras;

    @Inject
    Cast cast;

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    RemedyPlayer remedies;

    @Inject
    BodyCamera camera;

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
    void reviewSuitAndChange() throws Exception {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
        says("officer1", "remedy/record-review-notice", "行政复议机关", "示范市样板区人民政府", "¥5,000.00", "逾期的正当理由");
        says("officer1", "remedy/record-suit-notice", "人民法院", "起诉之日");
        says("head1", "decision/decide-change", "更正的内容", "撤销后重新作出决定", "¥5,000.00");
        says("officer1", "remedy/receive-review-application", "收到申请之日", "可以通过本机关提交行政复议申请");
        remedies.reviewed(life.played(), Zones.dayOf(time.now()), Zones.dayOf(time.now()));
        says("head1", "remedy/reply-to-review", "答复（答辩）意见", "样府复", life.played().sample().party().name());
        says("officer1", "remedy/record-review-outcome", "撤销并责令重新作出", "仅因违反法定程序被撤销", "¥5,000.00");
        says("officer1", "remedy/record-stay", "由谁停止执行");
        says("officer1", "remedy/lift-stay", "没有停止执行");
        says("officer1", "remedy/record-attendance", "机关负责人", "负责人不能参加的理由");
        says("head1", "remedy/answer-review-application", "自行纠正");
        says("officer1", "remedy/record-review-acceptance", "不予受理");
        says("head1", "remedy/answer-suit", "依据");
        says("officer1", "remedy/record-judgment", "送达之日");
        says("officer1", "remedy/record-appeal", "上诉人");
        says("officer1", "remedy/confirm-judgment", "生效之日");
        says("officer1", "remedy/record-final-judgment", "送达之日");
        String tab = page("officer1", "/desk/case.xhtml?tab=remedies&id=" + life.caseId());
        assertTrue(tab.contains("进行中") && tab.contains("样府复"), tab);
        remedies.outcome(life.played(), RulingKind.WITHDRAWN, null);
        remedies.change(life.played(), Money.ofYuan(3000));
        time.settle();
        says("officer1", "decision/serve-change", "变更行政处罚决定书", "¥3,000.00");
        says("finance1", "execution/record-refund", "没有应当退还的款项");
        says("disclosure1", "disclosure/withdraw-publication", "公开说明的理由");
        String process = page("officer1", "/desk/case.xhtml?tab=process&id=" + life.caseId());
        assertTrue(process.split("<svg", -1).length - 1 >= 3, "the case's process, the review and the change");
    }

    @Test
    void preservationAndSeizure() throws Exception {
        life = Life.of(CurrentLaw.of(samples.require("SF-2026-005"), "CG-DQ-003-2"), scripts, holidays.calendar(), time);
        life.upTo("propose-preservation");
        says("officer1", "investigation/investigate", "申请先行登记保存", "申请查封、扣押");
        says("officer1", "coercion/propose-preservation", "证据以后难以取得", "七个工作日内");
        says("officer1", "coercion/propose-seizure", "QZ-006-2", "有关证据可能灭失", "当场查封、扣押");
        says("officer1", "coercion/seize-on-the-spot", "情况紧急的理由", "出示执法身份证件", "第 12 项", "见证人");
        life.through("propose-preservation");
        says("head1", "coercion/approve-preservation", "炉具", life.played().sample().party().name());
        life.through("approve-preservation");
        says("officer1", "coercion/take-preservation", "保管人", "清单（一式两份）", "data-signature");
        life.through("take-preservation");
        says("officer1", "coercion/serve-preservation", "先行登记保存证据通知书");
        says("head1", "coercion/dispose-preservation", "采取查封、扣押措施", "烧烤炉具");
        life.through("propose-seizure");
        says("head1", "coercion/approve-seizure", "第五十二条", "审批结果");
        life.through("approve-seizure");
        says("officer1", "coercion/take-seizure", "听取当事人的陈述和申辩", "现场情况");
        says("head1", "coercion/approve-taken-seizure", "二十四小时内");
        life.through("take-seizure");
        says("officer1", "coercion/serve-seizure", "查封（扣押）决定书");
        life.through("dispose-preservation");
        says("officer1", "coercion/return-preserved", "先行登记保存证据处理决定书");
        says("head1", "coercion/dispose-seizure", "依法没收", "与违法行为无关", "接收机关");
        says("head1", "coercion/extend-seizure", "延长日数");
        says("officer1", "coercion/begin-testing", "技术鉴定", "受委托的机构");
        says("officer1", "coercion/end-testing", "结果");
        says("officer1", "coercion/serve-testing-notice", "没有待送达的文书");
        says("officer1", "coercion/serve-test-result", "没有待送达的文书");
        says("officer1", "coercion/return-seized", "没有待送达的文书");
        life.through("extend-seizure");
        says("officer1", "coercion/serve-seizure-extension", "延长查封（扣押）期限决定书");
        String tab = page("officer1", "/desk/case.xhtml?tab=measures&id=" + life.caseId());
        for (String word : new String[] {"正在实施", "烧烤炉具", "第五十二条", "本机关涉案物品保管场所3号库"}) {
            assertTrue(tab.contains(word), () -> "the tab does not say " + word + ":\n" + tab);
        }
        String process = page("officer1", "/desk/case.xhtml?tab=process&id=" + life.caseId());
        assertEquals(3, process.split("<svg", -1).length - 1, "the case's process, that of the preservation and that of the seizure");
    }

    @Test
    void recordings() throws Exception {
        life = Life.of(samples.require("SF-2026-002"), scripts, holidays.calendar(), time);
        life.upTo("approve-filing");
        String[] pair = life.played().pair();
        Recording recording = camera.bring(pair, time.now().minusSeconds(600), time.now(), life.played().sample().place());
        says("officer1", "evidence/collect-evidence", "选择文件", "拍摄设备");
        says("officer1", "evidence/request-unfilmed", "没有音像记录的原因", "询问");
        says("head1", "evidence/decide-unfilmed", "审批结果");
        assertTrue(page("officer1", "/desk/evidence/answer-recording.xhtml?case=" + life.caseId() + "&recording=" + recording.id()).contains("佩戴人承办本案"));
        String list = page("officer1", "/desk/evidence/recordings.xhtml");
        assertTrue(list.contains("DSJ0001") && list.contains("导入音像记录"), list);
        assertTrue(list.contains("设备未登记") && list.contains("未关联案件的保存 180 天"), list);
        String held = page("leader1", "/desk/evidence/hold-recording.xhtml?recording=" + recording.id());
        assertTrue(held.contains("投诉举报") && held.contains("一般保存至"), held);
        cast.enter("leader1");
        UUID body = cameras.register(UUID.randomUUID(), "T" + UUID.randomUUID().toString().substring(0, 8), "示例A1").id();
        cameras.enter(body, new BodyCameraEntry.Given(UUID.randomUUID(), BodyCameraEntry.Kind.CLOCK_CHECKED, null, Zones.dayOf(time.now()), null, 95, null));
        String register = page("leader1", "/desk/evidence/cameras.xhtml");
        assertTrue(register.contains("未配发") && register.contains("95 秒") && register.contains("登记执法记录仪"), register);
        assertFalse(page("officer1", "/desk/evidence/cameras.xhtml").contains("name=\"cameraId\""), "officers read only");
        for (BodyCameraEntry.Kind kind : BodyCameraEntry.Kind.values()) {
            String form = page("leader1", "/desk/evidence/camera.xhtml?id=" + body + "&enter=" + kind);
            assertTrue(form.contains("entry:from") && form.contains("登记事项") && form.contains("95 秒"), form);
        }
        page("officer1", "/api/v1/cases/" + life.caseId() + "/recordings/" + recording.id() + "/file?why=jiaodui-shijian");
        String tab = page("officer1", "/desk/case.xhtml?tab=evidence&id=" + life.caseId());
        assertTrue(tab.contains("jiaodui-shijian"), "who looked at a recording, and why, stands on the page");
        assertTrue(tab.contains("待确认") && tab.contains("佩戴人承办本案"), tab);
        assertTrue(page("officer1", "/desk/tasks.xhtml").contains("音像记录待确认"));
        says("officer1", "evidence/keep-item", "存放位置", "移交人签名", "接收人签名");
        says("officer1", "evidence/stocktake", "读到的标签");
        assertTrue(tab.contains("没有在保管的涉案物品"), tab);
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
