package org.tiean.wholecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.page.PageVisitor;

/** The told auction of what was detained (W-50), with a look at the page of each step before it is done, and at the tab after all of them. */
@ArquillianTest
class AuctionPagesIT {

    /** What the page of a step says before it is done. */
    private static final Map<String, List<String>> SAYS = Map.of(
            "propose-auction", List.of("音响设备", "财物属于当事人所有的查明情况", "估价依据"),
            "approve-auction", List.of("拍卖抵缴罚款", "同意，作出强制执行决定", "示价认9号", "12,000"),
            "serve-auction-decision", List.of("行政强制执行决定书（拍卖抵缴罚款）", "强执拍"),
            "commission-auction", List.of("拍卖经营批准证书编号", "保留价"),
            "record-auction", List.of("流拍", "成交确认书编号", "示范拍卖有限公司"),
            "receive-auction-money", List.of("已成交", "130,000", "罚没票据或者缴款凭证编号"),
            "pay-surplus", List.of("30,000", "退款凭证编号"));

    @Inject
    ToldHouse house;

    @Inject
    DemoTime time;

    private final Map<String, PageVisitor> visitors = new HashMap<>();

    @Test
    void eachStepHasItsPage() throws Exception {
        ToldCase told = ToldCase.in(Path.of("src/test/resources/cases/told")).stream().filter(one -> one.id().equals("W-50-auctioned-with-a-surplus"))
                .findFirst().orElseThrow();
        ToldLife life = house.begin(told);
        TreeSet<String> seen = new TreeSet<>();
        while (!life.isOver()) {
            if (life.due().isAfter(time.now())) {
                time.moveTo(life.due());
            }
            time.settle();
            ToldStep next = life.next();
            if (SAYS.containsKey(next.act()) && next.refused().isEmpty()) {
                says(next.who(), "/desk/execution/" + next.act() + ".xhtml?case=" + life.caseId(), SAYS.get(next.act()));
                seen.add(next.act());
                if (next.act().equals("record-auction")) {
                    says("head1", "/desk/execution/drop-auction.xhtml?case=" + life.caseId(), List.of("终止理由", "已委托，待拍卖"));
                }
            }
            life.take();
        }
        assertEquals(new TreeSet<>(SAYS.keySet()), seen);
        says("officer1", "/desk/case.xhtml?tab=execution&id=" + life.caseId(), List.of("拍卖抵缴罚款", "办结", "130,000", "依法拍卖，抵缴罚款", "退付1号"));
        says("officer1", "/desk/case.xhtml?tab=process&id=" + life.caseId(), List.of("拍卖查封、扣押的财物抵缴罚款"));
    }

    private void says(String user, String path, List<String> words) throws Exception {
        PageVisitor visitor = visitors.get(user);
        if (visitor == null) {
            visitor = new PageVisitor(System.getProperty("tiean.public.url"));
            visitor.logIn(user, System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
            visitors.put(user, visitor);
        }
        HttpResponse<String> answer = visitor.get(path, null);
        assertEquals(200, answer.statusCode(), path);
        String body = answer.body();
        words.forEach(word -> assertTrue(body.contains(word), () -> path + " does not say " + word + ":\n" + body));
        assertFalse(body.contains("???") || body.contains("execution.auction."), () -> path + " shows a key:\n" + body);
    }
}
