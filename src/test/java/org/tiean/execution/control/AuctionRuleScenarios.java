package org.tiean.execution.control;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.entity.CommissionAuction;
import org.tiean.execution.entity.DecideAuction;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.ProposeAuction;
import org.tiean.execution.entity.RecordAuction;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;

/** How the rules on the auction of seized things against the fine meet the given facts. */
abstract class AuctionRuleScenarios extends CoercionRuleScenarios {

    AuctionRuleScenarios(String component) {
        super(component);
    }

    /** A case with one thing detained and a fine of 5,000 yuan. */
    private static final class KnownAuctions extends AuctionsFound {

        private final UUID thing = UUID.randomUUID();
        private final UUID party = UUID.randomUUID();
        private final Given given;

        KnownAuctions(Given given) {
            this.given = given;
        }

        @Override
        public Optional<Held> held(UUID caseId) {
            return given.is("没有扣押") ? Optional.empty()
                    : Optional.of(new Held(given.is("他人财物") ? UUID.randomUUID() : party, given.findDay("扣押期满").orElse(null), Set.of(thing)));
        }

        @Override
        public Optional<Debt> debt(Situation situation) {
            LocalDate served = given.findDay("催告送达").orElse(null);
            return given.is("没有罚款") ? Optional.empty() : Optional.of(new Debt(party, given.is("缴清") ? Money.ZERO : Money.ofYuan(5000), !given.is("未到期"),
                    given.is("申请延期"), given.is("复议中"), given.is("复议中") || given.is("复议过"), given.findDay("起诉期满").orElse(LocalDate.of(2026, 1, 1)), served,
                    served == null ? null : given.day("催告期满"), given.is("申辩未复核") ? Answer.OPEN : given.is("申辩成立") ? Answer.ADOPTED : Answer.NONE,
                    given.is("已申请法院")));
        }

        @Override
        public Optional<SeizedAuction> open(UUID caseId) {
            if (given.find("拍卖").isEmpty()) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.of(2026, 10, 1);
            SeizedAuction made = new SeizedAuction(account(), UUID.randomUUID(), new ProposeAuction(UUID.randomUUID(),
                    List.of(new ProposeAuction.Line(given.is("已解除") ? UUID.randomUUID() : thing, Money.ofYuan(6000))), "理由", "发票", "估价"), "经办", day);
            if (!given.text("拍卖").equals("待审批")) {
                made.decide(new DecideAuction(DecideAuction.Outcome.APPROVED, "同意"), UUID.randomUUID(), "局长", day, "分工");
                made.served(day);
                made.commission(new CommissionAuction("拍卖行", "证1", "合同1", Money.ofYuan(4000), day, day.plusDays(8)));
            }
            if (given.text("拍卖").equals("成交")) {
                made.held(new RecordAuction(RecordAuction.Result.SOLD, day.plusDays(8), "经过", Money.ofYuan(6000), "成1", Money.ZERO));
            }
            return Optional.of(made);
        }

        @Override
        public List<PhysicalItem> items(SeizedAuction auction) {
            Instant begin = Instant.parse("2026-10-01T00:00:00Z");
            UUID item = UUID.randomUUID();
            PhysicalItem kept = new PhysicalItem(new KeepItem(item, null, null, thing, "音响", BigDecimal.ONE, "套", "黑色", "某店", move(item, MoveKind.TAKEN_IN)),
                    UUID.randomUUID(), UUID.randomUUID(), "YB-1", UUID.randomUUID(), "经办", begin);
            given.find("离库").ifPresent(kind -> kept.move(move(item, MoveKind.valueOf(kind)), UUID.randomUUID(), "经办", begin.plusSeconds(60)));
            return List.of(kept);
        }

        private static MoveItem move(UUID item, MoveKind kind) {
            return new MoveItem(item, kind, "一号库", "甲", "乙", "签名", "签名", null, "事由", false);
        }
    }

    private static FineAccount account() {
        return new FineAccount(new KnownDecisions().add(Money.ofYuan(5000), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20)), true);
    }

    void auctionRules() {
        on(new AuctionRemediesOver(), (rule, given) -> {
            rule.auctions = new KnownAuctions(given);
            KnownSettings settings = new KnownSettings();
            given.find("设置").ifPresent(word -> settings.set("execution.auction-after-review", word));
            rule.settings = settings;
            return at(given, Facts.of());
        });
        on(new AuctionDemanded(), (rule, given) -> {
            rule.auctions = new KnownAuctions(given);
            return at(given, Facts.of());
        });
        on(new AuctionFineOverdue(), (rule, given) -> {
            rule.auctions = new KnownAuctions(given);
            return at(given, Facts.of());
        });
        on(new AuctionSeizureStands(), (rule, given) -> {
            KnownAuctions known = new KnownAuctions(given);
            rule.auctions = known;
            Facts facts = Facts.of().put("lines", Json.createArrayBuilder().add(Facts.of()
                    .put("thingId", given.is("已解除") ? UUID.randomUUID() : known.thing).build()).build());
            given.findDay("拍卖日").ifPresent(day -> facts.put("auctionOn", day));
            return at(given, facts);
        });
        on(new AuctionApprover(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = given.is("有分工文件") ? officers.order(ApprovalMatter.EXECUTION) : officers;
            String head = given.text("审批人");
            return situation(given.is("办过本案") ? handled(caseFile(), head, "乙") : caseFile(), ActKind.APPROVE_AUCTION, Facts.of().build(), head, TODAY);
        });
        on(new AuctionAnnounced(), (rule, given) -> {
            KnownSettings settings = new KnownSettings();
            given.find("设置").ifPresent(word -> settings.set("execution.auction-notice-days", word));
            rule.settings = settings;
            return situation(caseFile(), ActKind.COMMISSION_AUCTION, Facts.of().put("announcedOn", given.day("公告")).put("auctionOn", given.day("拍卖日")).build());
        });
        on(new AuctionAgreesWithCustody(), (rule, given) -> {
            rule.auctions = new KnownAuctions(given);
            return situation(caseFile(), given.is("终止") ? ActKind.DROP_AUCTION : ActKind.RECORD_AUCTION,
                    Facts.of().put("result", given.is("流拍") ? "UNSOLD" : "SOLD").build());
        });
        on(new AuctionSettledFirst(), (rule, given) -> {
            rule.auctions = new KnownAuctions(given);
            return situation(caseFile(), ActKind.valueOf(given.text("行为")), Facts.of().build());
        });
    }

    private Situation at(Given given, Facts facts) {
        ActKind act = given.find("行为").map(ActKind::valueOf).orElse(ActKind.PROPOSE_AUCTION);
        facts.put("auctionOutcome", given.is("不同意") ? "REFUSED" : null);
        return new Situation(caseFile(), act, facts.build(), "局长", given.findDay("日期").orElse(LocalDate.of(2026, 10, 10)), given.is("查看"));
    }
}
