package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.coercion.boundary.Seizures;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.decision.InTransaction;
import org.tiean.demo.control.BodyCamera;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.DrawnSignatures;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.GoodsDisposals;
import org.tiean.execution.boundary.SeizedAuctions;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.execution.entity.CarryOutDisposal;
import org.tiean.execution.entity.CommissionAuction;
import org.tiean.execution.entity.DecideAuction;
import org.tiean.execution.entity.DecideDisposal;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.DropAuction;
import org.tiean.execution.entity.DropDisposal;
import org.tiean.execution.entity.PaySurplus;
import org.tiean.execution.entity.ProposeAuction;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.execution.entity.ReceiveAuctionMoney;
import org.tiean.execution.entity.RecordAuction;
import org.tiean.execution.entity.RecordProceeds;
import org.tiean.kernel.entity.Money;

/** Things in the store of the organ, and what becomes of confiscated ones and of those auctioned against the fine. */
@ApplicationScoped
class GoodsRoom implements Room {

    private static final String SHELF = "本机关罚没物品库";

    @Inject
    Cast cast;

    @Inject
    BodyCamera camera;

    @Inject
    DrawnSignatures signatures;

    @Inject
    Custody custody;

    @Inject
    GoodsDisposals disposals;

    @Inject
    DisposalsFound found;

    @Inject
    SeizedAuctions auctions;

    @Inject
    Seizures seizures;

    @Inject
    FineAccounts accounts;

    @Inject
    Desk desk;

    @Inject
    InTransaction within;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("keep-item", (life, with) -> keep(life, with, null));
        words.put("move-item", this::move);
        words.put("propose-disposal", this::propose);
        words.put("approve-disposal", (life, with) -> disposals.decide(life.request(), new DecideDisposal(DecideDisposal.Outcome.valueOf(with), "意见。")));
        words.put("carry-out-disposal", this::carryOut);
        words.put("drop-disposal", (life, with) -> disposals.drop(life.request(), new DropDisposal(with)));
        words.put("record-proceeds", (life, with) -> disposals.paid(life.request(), new RecordProceeds(Money.ofYuan(Long.parseLong(with)), life.today(),
                "国缴" + UUID.randomUUID().toString().substring(0, 12))));
        auction(words);
        return words;
    }

    /** What was detained is auctioned against the fine. */
    private void auction(Map<String, Word> words) {
        words.put("propose-auction", this::proposeAuction);
        words.put("approve-auction", (life, with) -> auctions.decide(life.request(), new DecideAuction(DecideAuction.Outcome.valueOf(with), "意见。")));
        words.put("serve-auction-decision", (life, with) -> auctions.serve(life.request(), desk.proof(life.played(), "auction-decision")));
        words.put("commission-auction", (life, with) -> auctions.commission(life.request(), new CommissionAuction("示范拍卖有限公司", "拍证2026-1",
                "委拍" + UUID.randomUUID().toString().substring(0, 8), Money.ofYuan(1000), life.today(), life.today().plusDays(Long.parseLong(with)))));
        words.put("record-auction", this::recordAuction);
        words.put("receive-auction-money", (life, with) -> auctions.receive(life.request(), new ReceiveAuctionMoney(life.today(),
                "罚没" + UUID.randomUUID().toString().substring(0, 12))));
        words.put("pay-surplus", (life, with) -> auctions.paySurplus(life.request(), new PaySurplus(life.today(), "退付1号")));
        words.put("drop-auction", (life, with) -> auctions.drop(life.request(), new DropAuction(with)));
    }

    /** Everything that is held. */
    private void proposeAuction(ToldLife life, String with) throws Exception {
        UUID decision = within.run(() -> accounts.of(life.caseId())).get(0).decisionId();
        List<ProposeAuction.Line> lines = within.run(() -> seizures.running(life.caseId()).map(Seizure::things).orElse(List.of()).stream()
                .filter(SeizedThing::isHeld).map(thing -> new ProposeAuction.Line(thing.id(), Money.ofYuan(12000))).toList());
        if (lines.isEmpty()) {
            lines = List.of(new ProposeAuction.Line(UUID.randomUUID(), Money.ofYuan(12000)));
        }
        auctions.propose(life.request(), new ProposeAuction(decision, lines, "逾期不缴纳罚款，没有其他可供执行的财产线索", "购买发票和当事人陈述", "示范市价格认证中心示价认9号"));
    }

    /** {@code SOLD 6000 300} with price and costs, {@code UNSOLD}. */
    private void recordAuction(ToldLife life, String with) {
        String[] said = with.split(" ");
        boolean sold = said[0].equals("SOLD");
        auctions.record(life.request(), new RecordAuction(RecordAuction.Result.valueOf(said[0]), life.today(), sold ? "三人竞买，最高应价者买受" : "无人应价",
                sold ? Money.ofYuan(Long.parseLong(said[1])) : null, sold ? "成交" + UUID.randomUUID().toString().substring(0, 8) : null,
                sold ? Money.ofYuan(Long.parseLong(said[2])) : null));
    }

    /** One piece of that name. */
    private void keep(ToldLife life, String name, UUID thing) {
        UUID item = UUID.randomUUID();
        custody.keep(life.request(), new KeepItem(item, null, null, thing, name, BigDecimal.ONE, "件", "完好，贴标签", life.played().sample().party().name(),
                signed(life, item, MoveKind.TAKEN_IN)));
    }

    /** {@code AUCTIONED 烤架}. */
    private void move(ToldLife life, String with) throws Exception {
        String[] said = with.split(" ");
        custody.move(life.request(), signed(life, item(life, said[1]), MoveKind.valueOf(said[0])));
    }

    private MoveItem signed(ToldLife life, UUID item, MoveKind kind) {
        List<String> names = cast.names(life.played().pair());
        return new MoveItem(item, kind, SHELF, names.get(0), names.get(1), signatures.of(names.get(0)), signatures.of(names.get(1)), null, "物品处理", false);
    }

    private UUID item(ToldLife life, String name) throws Exception {
        return within.run(() -> custody.kept(life.caseId())).stream().filter(item -> item.name().equals(name)).map(PhysicalItem::id).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not in custody"));
    }

    /** {@code AUCTION 烤架}, {@code SALE 食材 perishable}. */
    private void propose(ToldLife life, String with) throws Exception {
        String[] said = with.split(" ");
        UUID decision = within.run(() -> found.confiscations(life.caseId())).get(0).decisionId();
        disposals.propose(life.request(), new ProposeDisposal(decision, DisposalMethod.valueOf(said[0]),
                List.of(new ProposeDisposal.Line(item(life, said[1]), Money.ofYuan(600))), "已依法没收", "罚没财物管理的规定", "示范市价格认证中心示价认9号",
                said.length > 2));
    }

    /** {@code AUCTION 800} with the price, {@code DESTRUCTION}, {@code HAND_IN}. */
    private void carryOut(ToldLife life, String with) {
        String[] said = with.split(" ");
        DisposalMethod method = DisposalMethod.valueOf(said[0]);
        Instant end = life.now().truncatedTo(ChronoUnit.MINUTES);
        if (method == DisposalMethod.DESTRUCTION) {
            camera.film(life.caseId(), life.played().pair(), ActKind.CARRY_OUT_DISPOSAL, life.now().minus(Duration.ofHours(1)), life.played().sample().place());
            cast.enter(life.played().pair()[0]);
        }
        disposals.carryOut(life.request(), new CarryOutDisposal(method, end.minus(Duration.ofMinutes(30)), end, "示范市", "示范处理有限公司", "逐件核对后处理",
                method == DisposalMethod.DESTRUCTION ? "吴见证" : null, method == DisposalMethod.HAND_IN ? "财收0001" : null,
                method.isSold() ? Money.ofYuan(Long.parseLong(said[1])) : null, cast.ids(life.played().pair()), "LX-9"));
    }
}
