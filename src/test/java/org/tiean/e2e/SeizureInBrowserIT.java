package org.tiean.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Newcomer;

/**
 * A seizure that could not wait, through the pages: an operator grills in the street, the grills are detained on the spot with the
 * ten steps, approved by the head within the day, handed over, prolonged, and given back when they turn out to be of no concern.
 */
@ArquillianTest
@RunAsClient
class SeizureInBrowserIT {

    private static final String PARTY = "示范市样板区演示夜市烧烤店";
    private static final String OPERATOR = "卫演示";
    private static final String PLACE = "示范市样板区滨江示范公园西门外人行道";
    private static final String WITNESS = "何示众";

    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String facts = "在禁止露天烧烤的区域摆放2台炉具经营，记录" + mark + "。";
    private final List<String> complaints = new ArrayList<>();

    private Browser browser;
    private UUID caseId;

    @Test
    void onTheSpotUntilGivenBack() {
        try (Browser opened = new Browser()) {
            browser = opened;
            as("officer1", this::clue);
            as("head1", desk -> desk.task("intake/approve-filing", caseId).tick("task:outcome", "同意立案").fill("task:opinion", "同意立案。").submit());
            as("officer1", desk -> desk.task("evidence/request-unfilmed", caseId).choose("task:step", "当场查封、扣押")
                    .fill("task:day", HouseClock.today().toString()).fill("task:reason", "执法记录仪当日送检，临时以照片和笔录固定过程").submit());
            as("head1", desk -> desk.task("evidence/decide-unfilmed", caseId).tick("task:asked", "执法记录仪当日送检").tick("task:outcome", "批准")
                    .fill("task:opinion", "同意，事后补充说明。").submit());
            as("officer1", this::seize);
            as("head1", this::approve);
            as("officer1", this::handOver);
            as("head1", this::prolongAndLift);
            as("officer1", this::giveBack);
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

    private void clue(Desk desk) {
        desk.open("/desk/clue.xhtml").choose("clue:source", "日常巡查").fill("clue:title", "露天烧烤" + mark)
                .fill("clue:place", PLACE).fill("clue:content", facts).submit("clue");
        caseId = desk.caseId();
        desk.task("intake/assign-handlers", caseId).tick("task:chosen", "周正").tick("task:chosen", "吴明").submit();
        desk.task("intake/record-party", caseId).tick("task:kind", "个体工商户").fill("task:name", PARTY)
                .fill("task:idNumber", Newcomer.soleTrader()).fill("task:legalRepresentative", OPERATOR)
                .fill("task:address", PLACE).fill("task:phone", "0999-0004321").submit();
        String today = HouseClock.today().toString();
        desk.task("intake/record-suspected-act", caseId).choose("task:partyId", PARTY)
                .find("task:item", "露天烧烤", "CG-DQ-003-2").fill("task:beganOn", today).fill("task:endedOn", today).submit();
        desk.evidence(caseId, "视听资料", "现场照片", "露天烧烤的位置和炉具", Photo.jpeg("grill", mark));
        desk.task("evidence/verify-evidence", caseId).tick("task:chosen", "现场照片").tick("task:standing", "查证属实")
                .fill("task:note", "与现场情况核对一致").submit();
        desk.task("intake/verify-clue", caseId).tick("task:conclusion", "建议立案").fill("task:course", today + "现场核查")
                .fill("task:findings", facts).submit();
    }

    private void seize(Desk desk) {
        desk.task("coercion/propose-seizure", caseId).says("先经负责人批准再实施").picture("propose-seizure");
        desk.task("coercion/seize-on-the-spot", caseId).choose("task:partyId", PARTY).tick("task:kind", "扣押").choose("task:basis", "QZ-006-2")
                .tick("task:ground", "有关证据可能灭失").fill("task:reason", "炉具可以随时搬离，采取其他方式不能保全")
                .fill("task:things", "烧烤炉2台").fill("task:urgency", "当事人正在装车准备搬离").fill("task:findings", "人行道上摆放烧烤炉2台，经清点后扣押");
        for (String step : List.of("出示执法身份证件", "通知当事人到场", "当场告知理由", "听取当事人的陈述", "不含公民个人", "没有被其他国家机关")) {
            desk.tick("task:steps", step);
        }
        desk.fill("task:items:0:name", "烧烤炉").fill("task:items:0:quantity", "2").fill("task:items:0:unit", "台")
                .fill("task:items:0:condition", "有使用痕迹，完好").fill("task:items:0:keptAt", "本机关3号库").fill("task:items:0:relation", "用于露天烧烤")
                .fill("task:presentName", OPERATOR).fill("task:presentCapacity", "经营者").fill("task:statement", "周边都在摆").sign("pad")
                .picture("seize-on-the-spot").submit();
        desk.awaitSealed(caseId, "查封（扣押）决定书").awaitSealed(caseId, "查封（扣押）清单").awaitSealed(caseId, "查封（扣押）现场笔录");
        desk.tab(caseId, "measures").says("待补办批准", "烧烤炉", "第五十二条").picture("case-measures");
    }

    private void approve(Desk desk) {
        desk.open("/desk/tasks.xhtml").says("补办批准手续");
        desk.task("coercion/approve-taken-seizure", caseId).says("当事人正在装车准备搬离").tick("task:outcome", "同意")
                .fill("task:opinion", "情况属实，同意。").picture("approve-taken-seizure").submit();
    }

    private void handOver(Desk desk) {
        desk.task("coercion/serve-seizure", caseId).proof(OPERATOR, "经营者", PLACE, WITNESS).picture("serve-seizure").submit();
    }

    private void prolongAndLift(Desk desk) {
        desk.task("coercion/extend-seizure", caseId).fill("task:reason", "须进一步核实炉具的所有人").picture("extend-seizure").submit();
        desk.awaitSealed(caseId, "延长查封（扣押）期限决定书");
        desk.task("coercion/dispose-seizure", caseId).says("烧烤炉");
        desk.choose("task:disposals:0:end", "依法没收").fill("task:disposals:0:why", "用于违法行为");
        desk.page().click("[id='task:do']");
        desk.page().locator(".ui-messages-error").waitFor();
        assertTrue(desk.text().contains("没有对当事人作出没收非法财物的决定"), desk::text);
        // anew: the refusal of before would be taken for that of the next
        desk.task("coercion/dispose-seizure", caseId).choose("task:disposals:0:end", "与违法行为无关").fill("task:disposals:0:why", "经核实属于他人寄存，与违法行为无关")
                .picture("dispose-seizure").submit();
    }

    private void giveBack(Desk desk) {
        desk.awaitSealed(caseId, "解除查封（扣押）决定书");
        desk.task("coercion/serve-seizure-extension", caseId).proof(OPERATOR, "经营者", PLACE, WITNESS).submit();
        desk.task("coercion/return-seized", caseId).says("退还的物品", "烧烤炉").proof(OPERATOR, "经营者", PLACE, WITNESS)
                .fill("task:condition", "与清单记载一致，无异议").sign("proof-pad").picture("return-seized").submit();
        desk.awaitSealed(caseId, "退还物品清单").tab(caseId, "measures").says("已了结").picture("case-measures-over");
    }
}
