package org.tiean.remedy.control;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Situation;
import org.tiean.casefile.entity.Facts;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.control.ChangesFound;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.DecidedAmount;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.DeviceRecording;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.execution.control.CoercionsFound;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.execution.control.EnforcementsFound;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.IssueDemand;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Money;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.ReceiveApplication;
import org.tiean.remedy.entity.RecordAttendance;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.RecordStay;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;
import org.tiean.remedy.entity.RulingKind;
import org.tiean.remedy.entity.SendApplication;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.KnownLimits;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;

class RemedyRuleScenariosTest extends RuleScenarios {

    private static final LocalDate SERVED = LocalDate.of(2026, 9, 11);

    RemedyRuleScenariosTest() {
        super("remedy");
    }

    @Override
    protected void rules() {
        on(new ReviewAppliedInTime(), (rule, given) -> {
            rule.time = last(given.day("复议期限"));
            return applied(given, ActKind.RECORD_REVIEW_NOTICE);
        });
        on(new SuitInTime(), (rule, given) -> {
            rule.time = last(given.day("起诉期限"));
            return applied(given, ActKind.RECORD_SUIT_NOTICE);
        });
        on(new OneRemedyAtATime(), (rule, given) -> {
            Decision decision = new Decision(false);
            rule.remedies = new KnownRemedies(decision.remedies(given));
            rule.changes = new KnownChanges(decision.corrected(given.findDay("自行变更").orElse(null)));
            ActKind act = given.text("提起").equals("复议") ? ActKind.RECORD_REVIEW_NOTICE : ActKind.RECORD_SUIT_NOTICE;
            return situation(caseFile(), act, Facts.of().put("decisionId", decision.view.id()).build());
        });
        on(new ReviewBeforeSuit(), (rule, given) -> {
            Decision decision = new Decision(given.is("当场作出"));
            rule.decisions = decision.decisions();
            rule.remedies = new KnownRemedies(decision.remedies(given));
            return situation(caseFile(), ActKind.RECORD_SUIT_NOTICE, Facts.of().put("decisionId", decision.view.id()).build());
        });
        on(new HandedInThroughUs(), (rule, given) -> {
            Decision decision = new Decision(given.is("当场作出"));
            rule.decisions = decision.decisions();
            List<DeviceRecording> recordings = given.is("监控设备记录") ? List.of(new DeviceRecording(UUID.randomUUID(), 1, UUID.randomUUID(), null, null))
                    : List.of();
            rule.evidence = new EvidenceList() {
                @Override
                public List<DeviceRecording> recordings(UUID caseId) {
                    return recordings;
                }
            };
            return situation(caseFile(), ActKind.RECEIVE_REVIEW_APPLICATION, Facts.of().put("decisionId", decision.view.id()).build());
        });
        on(new CorrectedOrForwarded(), this::handedIn);
        on(new ReplyInTime(), (rule, given) -> {
            Decision decision = new Decision(false);
            rule.remedies = new KnownRemedies(decision.remedies(given));
            boolean suit = given.find("进行中").filter("诉讼"::equals).isPresent();
            rule.limits = new KnownLimits().end(suit ? "court-evidence" : "review-reply", given.day("答复期限"));
            return situation(caseFile(), suit ? ActKind.ANSWER_SUIT : ActKind.REPLY_TO_REVIEW, Facts.of().build(), "局长", given.day("答复日"));
        });
        on(new EvidenceLocked(), (rule, given) -> {
            rule.remedies = new KnownRemedies(new Decision(false).remedies(given));
            return given.find("行为").map(how -> situation(caseFile(), ActKind.KEEP_ITEM, kept(how.equals("抽样"))))
                    .orElseGet(() -> situation(caseFile(), ActKind.COLLECT_EVIDENCE, Facts.of().build()));
        });
        on(new NoCourtWhileReviewed(), this::court);
        on(new NoDemolitionWhileReviewed(), (rule, given) -> {
            rule.remedies = new KnownRemedies(new Decision(false).remedies(given));
            rule.coercions = new CoercionsFound() {
                @Override
                public Optional<CoerciveExecution> running(UUID caseId) {
                    return Optional.of(new CoerciveExecution() {
                        @Override
                        public Kind kind() {
                            return given.is("代履行") ? Kind.SUBSTITUTE : Kind.DEMOLITION;
                        }
                    });
                }
            };
            return situation(caseFile(), ActKind.CARRY_OUT_COERCION, Facts.of().build());
        });
        on(new NoAuctionWhileReviewed(), (rule, given) -> {
            rule.remedies = new KnownRemedies(new Decision(false).remedies(given));
            return situation(caseFile(), ActKind.APPROVE_AUCTION, Facts.of().put("auctionOutcome", given.is("不同意") ? "REFUSED" : null).build());
        });
        on(new NoDisposalWhileReviewed(), (rule, given) -> {
            rule.remedies = new KnownRemedies(new Decision(false).remedies(given));
            KnownSettings settings = new KnownSettings();
            given.find("设置").ifPresent(word -> settings.set("execution.goods-after-remedy", word));
            rule.settings = settings;
            rule.disposals = new DisposalsFound() {
                @Override
                public Optional<GoodsDisposal> open(UUID caseId) {
                    return Optional.of(new GoodsDisposal(caseId, new ProposeDisposal(UUID.randomUUID(), DisposalMethod.AUCTION,
                            List.of(new ProposeDisposal.Line(UUID.randomUUID(), Money.ofYuan(600))), "理由", null, "估价", given.is("不易保管")),
                            "经办", TODAY));
                }
            };
            return situation(caseFile(), ActKind.APPROVE_DISPOSAL, Facts.of().build());
        });
        on(new ExecutionStayed(), (rule, given) -> {
            List<Remedy> all = new Decision(false).remedies(given);
            given.findDay("停止执行").ifPresent(day -> all.get(0).stop(new RecordStay(RecordStay.By.COURT, "（2026）示行裁1号", day, "难以弥补的损失"), "经办"));
            rule.remedies = new KnownRemedies(all);
            return situation(caseFile(), ActKind.ISSUE_DEMAND, Facts.of().build());
        });
        on(new RulingNotHeavier(), (rule, given) -> {
            Decision decision = new Decision(false);
            rule.remedies = new KnownRemedies(decision.remedies(given));
            rule.changes = new DecisionChanges() {
                @Override
                public List<DecidedAmount> amounts(UUID decisionId) {
                    return decision.amounts();
                }
            };
            return situation(caseFile(), ActKind.RECORD_REVIEW_OUTCOME, new RecordRuling(RulingKind.CHANGED, "15号", TODAY, TODAY, false, null, null,
                    List.of(new ChangedAmount(decision.act, given.money("变更为")))).toFacts());
        });
        on(new HeadAttends(), (rule, given) -> {
            rule.remedies = new KnownRemedies(new Decision(false).remedies(given));
            return situation(caseFile(), ActKind.RECORD_ATTENDANCE, new RecordAttendance(TODAY, switch (given.text("参加")) {
                case "负责人" -> RecordAttendance.Who.HEAD;
                case "律师" -> RecordAttendance.Who.LAWYER_ONLY;
                default -> RecordAttendance.Who.STAFF;
            }, "赵负责，局长", given.find("理由").orElse(null)).toFacts());
        });
        on(new StayOfRunning(), (rule, given) -> {
            List<Remedy> all = new Decision(false).remedies(given);
            given.findDay("停止执行").ifPresent(day -> all.get(0).stop(new RecordStay(RecordStay.By.OWN, null, day, "需要"), "经办"));
            rule.remedies = new KnownRemedies(all);
            return situation(caseFile(), given.is("恢复") ? ActKind.LIFT_STAY : ActKind.RECORD_STAY, Facts.of().build());
        });
    }

    private Situation applied(Given given, ActKind act) {
        return situation(caseFile(), act, Facts.of().put("decisionId", UUID.randomUUID()).put("appliedOn", given.day("申请日"))
                .put("lateReason", given.find("理由").orElse(null)).build());
    }

    /** A thing taken in, or a sample of one that is, in the words the record keeps of it. */
    private static JsonObject kept(boolean sample) {
        UUID item = UUID.randomUUID();
        String signature = "0".repeat(64);
        MoveItem move = new MoveItem(item, sample ? MoveKind.SAMPLED : MoveKind.TAKEN_IN, "甲库A-1", "李示例", "经办", signature, signature, null, "送检", false);
        return new KeepItem(item, sample ? UUID.randomUUID() : null, null, null, "糕点", BigDecimal.ONE, "盒", "无标识", "李示例", move)
                .toFacts("样-20261121-00000000");
    }

    private Situation handedIn(CorrectedOrForwarded rule, Given given) {
        Decision decision = new Decision(true);
        Remedy remedy = Remedy.handedIn(decision.view, "示范市样板区人民政府", new ReceiveApplication(decision.view.id(), given.day("收到"), "请求撤销", null, null),
                false, "受理");
        rule.remedies = new KnownRemedies(List.of(remedy));
        rule.limits = new KnownLimits().end("review-forward", given.day("转送期限"));
        boolean corrected = given.is("已变更并送达");
        rule.changes = new DecisionChanges() {
            @Override
            public boolean correctedSince(UUID caseId, UUID decisionId, LocalDate day) {
                return corrected;
            }
        };
        if (given.text("处理").equals("寄出")) {
            remedy.answer(new AnswerApplication(AnswerApplication.Answer.FORWARDED, "应予维持"), given.day("收到"));
            return situation(caseFile(), ActKind.SEND_REVIEW_APPLICATION, new SendApplication(given.day("处理日"), SendApplication.Way.POST, "EMS1")
                    .toFacts(), "经办", given.day("登记日"));
        }
        return situation(caseFile(), ActKind.ANSWER_REVIEW_APPLICATION, new AnswerApplication(given.text("处理").equals("转送")
                ? AnswerApplication.Answer.FORWARDED : AnswerApplication.Answer.CORRECTED, "意见").toFacts(), "局长", given.day("处理日"));
    }

    private Situation court(NoCourtWhileReviewed rule, Given given) {
        Decision decision = new Decision(false);
        rule.remedies = new KnownRemedies(decision.remedies(given));
        FineAccount account = new FineAccount(decision.view, true);
        Enforcement running = new Enforcement(account, new IssueDemand(decision.view.id(), TODAY.plusDays(10), null),
                account.balanceOn(TODAY, SurchargeBase.FINE), UUID.randomUUID(), "经办", TODAY);
        rule.enforcements = new EnforcementsFound() {
            @Override
            public List<Enforcement> of(UUID caseId) {
                return List.of(running);
            }
        };
        return situation(caseFile(), ActKind.APPLY_TO_COURT, Facts.of().build());
    }

    private static TimeToSeekRemedy last(LocalDate day) {
        return new TimeToSeekRemedy() {
            @Override
            public Optional<LocalDate> review(UUID caseId, UUID decisionId) {
                return Optional.of(day);
            }

            @Override
            public Optional<LocalDate> suit(UUID caseId, UUID decisionId) {
                return Optional.of(day);
            }
        };
    }

    /** A decision of 5,000 yuan for one act, served on 11 September 2026. */
    private static final class Decision {

        private final UUID act = UUID.randomUUID();
        private final DecisionView view;

        Decision(boolean summary) {
            view = new DecisionView(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "样综执罚决字〔2026〕37号",
                    Money.ofYuan(5000), SERVED, SERVED, SERVED.plusDays(17), null, summary, false);
        }

        List<DecidedAmount> amounts() {
            return List.of(new DecidedAmount(act, "CG-SR-006-1", "店外经营", "一般", Money.ofYuan(5000)));
        }

        KnownDecisions decisions() {
            return new KnownDecisions() {
                @Override
                public List<DecisionView> current(UUID caseId) {
                    return List.of(view);
                }
            };
        }

        /** 进行中=复议/诉讼; 已复议 and 已诉讼 by their outcome. */
        List<Remedy> remedies(Given given) {
            List<Remedy> all = new ArrayList<>();
            given.find("已复议").ifPresent(how -> all.add(ended(RemedyKind.REVIEW, how)));
            given.find("已诉讼").ifPresent(how -> all.add(ended(RemedyKind.SUIT, how)));
            given.find("进行中").ifPresent(kind -> all.add(noticed(kind.equals("复议") ? RemedyKind.REVIEW : RemedyKind.SUIT)));
            return all;
        }

        private Remedy noticed(RemedyKind kind) {
            return Remedy.noticed(view, kind, new RecordRemedyNotice(view.id(), "示范市样板区人民政府", "样府复〔2026〕15号", SERVED.plusDays(5),
                    SERVED.plusDays(8), SERVED.plusDays(10), false, "请求撤销", null), "经办");
        }

        private Remedy ended(RemedyKind kind, String how) {
            Remedy remedy = noticed(kind);
            RulingKind outcome = switch (how) {
                case "维持" -> RulingKind.UPHELD;
                case "变更" -> RulingKind.CHANGED;
                case "撤回" -> RulingKind.WITHDRAWN;
                default -> RulingKind.REQUEST_REJECTED;
            };
            remedy.rule(new RecordRuling(outcome, "20号", SERVED.plusDays(40), SERVED.plusDays(42), false, null, null,
                    outcome == RulingKind.CHANGED ? List.of(new ChangedAmount(act, Money.ofYuan(3000))) : List.of()), "经办");
            remedy.end(SERVED.plusDays(42));
            return remedy;
        }

        List<DecisionChange> corrected(LocalDate day) {
            if (day == null) {
                return List.of();
            }
            DecisionChange change = DecisionChange.own(view, new DecideChange(view.id(), ChangeKind.CHANGE, "理由", null,
                    List.of(new ChangedAmount(act, Money.ofYuan(2000))), false), amounts(), "局长", day);
            change.takeEffect(day);
            return List.of(change);
        }
    }

    /** The reviews and suits of a scenario. */
    private static final class KnownRemedies extends RemediesFound {

        private final List<Remedy> all;

        KnownRemedies(List<Remedy> all) {
            this.all = all;
        }

        @Override
        public List<Remedy> of(UUID caseId) {
            return all;
        }
    }

    private static final class KnownChanges extends ChangesFound {

        private final List<DecisionChange> all;

        KnownChanges(List<DecisionChange> all) {
            this.all = all;
        }

        @Override
        public List<DecisionChange> of(UUID caseId) {
            return all;
        }
    }
}
