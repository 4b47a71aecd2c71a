package org.tiean.execution.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Situation;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.entity.CarryOutDisposal;
import org.tiean.execution.entity.DecideDisposal;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;

/** How the rules on confiscated goods meet the given facts. */
abstract class DisposalRuleScenarios extends AuctionRuleScenarios {

    private static final LocalDate PROPOSED = LocalDate.of(2026, 10, 5);

    DisposalRuleScenarios(String component) {
        super(component);
    }

    /** A case with one thing in custody. */
    private static final class Known extends DisposalsFound {

        private final UUID decision = UUID.randomUUID();
        private final UUID item = UUID.randomUUID();
        private final Given given;
        private final GoodsDisposal disposal;

        Known(Given given) {
            this.given = given;
            this.disposal = given.find("待处理").map(this::disposal).orElse(null);
        }

        private GoodsDisposal disposal(String word) {
            DisposalMethod method = word.equals("拍卖") ? DisposalMethod.AUCTION : DisposalMethod.DESTRUCTION;
            GoodsDisposal made = new GoodsDisposal(UUID.randomUUID(), new ProposeDisposal(decision, method,
                    List.of(new ProposeDisposal.Line(item, Money.ofYuan(600))), "理由", "依据", "估价", given.is("不易保管")), "经办", PROPOSED);
            if (given.is("批准")) {
                made.decide(new DecideDisposal(DecideDisposal.Outcome.APPROVED, "同意"), "局长", PROPOSED, "分工");
            }
            return made;
        }

        @Override
        public List<GoodsDisposal> of(UUID caseId) {
            return disposal == null ? List.of() : List.of(disposal);
        }

        @Override
        public Optional<GoodsDisposal> open(UUID caseId) {
            return Optional.ofNullable(disposal);
        }

        @Override
        public List<Confiscation> confiscations(UUID caseId) {
            return given.is("没收") ? List.of(new Confiscation(decision, "37号", PROPOSED, given.findDay("期限届满").orElse(PROPOSED))) : List.of();
        }

        @Override
        public List<PhysicalItem> goods(GoodsDisposal asked) {
            Instant begin = at(PROPOSED.atTime(8, 0));
            PhysicalItem kept = new PhysicalItem(new KeepItem(item, null, null, null, "炉具", BigDecimal.ONE, "台", "铁质", "某店",
                    move(MoveKind.TAKEN_IN)), UUID.randomUUID(), UUID.randomUUID(), "YB-1", UUID.randomUUID(), "经办", begin);
            given.find("离库").ifPresent(kind -> kept.move(move(MoveKind.valueOf(kind)), UUID.randomUUID(), "经办", begin.plusSeconds(60)));
            return List.of(kept);
        }

        private MoveItem move(MoveKind kind) {
            return new MoveItem(item, kind, "一号库", "甲", "乙", "签名", "签名", null, "事由", false);
        }

        private static Instant at(LocalDateTime time) {
            return time.atZone(Zones.CHINA).toInstant();
        }
    }

    void disposalRules() {
        on(new ConfiscatedByDecision(), (rule, given) -> {
            Known known = new Known(given);
            rule.disposals = known;
            return given.find("待处理").isPresent() ? situation(caseFile(), ActKind.CARRY_OUT_DISPOSAL, Facts.of().build())
                    : situation(caseFile(), ActKind.PROPOSE_DISPOSAL, Facts.of().put("decisionId", given.is("另一份") ? UUID.randomUUID() : known.decision).build());
        });
        on(new DisposalAfterRemedies(), (rule, given) -> {
            rule.disposals = new Known(given);
            KnownSettings settings = new KnownSettings();
            given.find("设置").ifPresent(word -> settings.set("execution.goods-after-remedy", word));
            rule.settings = settings;
            Facts facts = Facts.of().put("disposalOutcome", given.is("不同意") ? "REFUSED" : null);
            return new Situation(caseFile(), ActKind.APPROVE_DISPOSAL, facts.build(), "局长", given.day("日期"), given.is("查看"));
        });
        on(new DisposalApprover(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = given.is("有分工文件") ? officers.order(ApprovalMatter.EXECUTION) : officers;
            String head = given.text("审批人");
            return situation(given.is("办过本案") ? handled(caseFile(), head, "乙") : caseFile(), ActKind.APPROVE_DISPOSAL, Facts.of().build(), head, TODAY);
        });
        on(new ItemDisposalApproved(), (rule, given) -> {
            Known known = new Known(given);
            rule.disposals = known;
            rule.auctions = new AuctionsFound() {
                @Override
                public boolean orders(UUID caseId, UUID itemId) {
                    return given.is("已委托抵缴拍卖");
                }
            };
            CaseFile caseFile = caseFile();
            given.findDay("决定日").ifPresent(day -> caseFile.decided(
                    new DecidingOrgan(UUID.randomUUID(), "样板区综合行政执法局", "seal", "样板区人民政府", "样板区人民法院"), day));
            UUID item = given.is("另一件") ? UUID.randomUUID() : known.item;
            return situation(caseFile, ActKind.MOVE_ITEM, Facts.of().put("itemId", item).put("kind", given.text("方式")).build());
        });
        on(new DisposalAgreesWithCustody(), (rule, given) -> {
            rule.disposals = new Known(given);
            return situation(caseFile(), given.is("终止") ? ActKind.DROP_DISPOSAL : ActKind.CARRY_OUT_DISPOSAL,
                    Facts.of().put("witness", given.find("见证人").orElse(null)).build());
        });
        on(new ProceedsWhole(), this::proceeds);
    }

    private Situation proceeds(ProceedsWhole rule, Given given) {
        rule.disposals = new DisposalsFound() {
            @Override
            public Optional<GoodsDisposal> open(UUID caseId) {
                GoodsDisposal sold = new GoodsDisposal(caseId, new ProposeDisposal(UUID.randomUUID(), DisposalMethod.AUCTION,
                        List.of(new ProposeDisposal.Line(UUID.randomUUID(), Money.ofYuan(600))), "理由", null, "估价", false), "经办", PROPOSED);
                sold.decide(new DecideDisposal(DecideDisposal.Outcome.APPROVED, "同意"), "局长", PROPOSED, "分工");
                Instant end = PROPOSED.atTime(10, 0).atZone(Zones.CHINA).toInstant();
                sold.carryOut(new CarryOutDisposal(DisposalMethod.AUCTION, end.minusSeconds(3600), end, "拍卖行", "拍卖行", "经过", null, null, given.money("成交"), List.of(), "LX"));
                return Optional.of(sold);
            }
        };
        return situation(caseFile(), ActKind.RECORD_PROCEEDS, Facts.of().put("amountFen", given.money("上缴")).build());
    }
}
