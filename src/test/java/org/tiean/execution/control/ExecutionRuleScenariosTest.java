package org.tiean.execution.control;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.TestCalendars;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.DecisionView;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.ApplyToCourt;
import org.tiean.execution.entity.CashGround;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.IssueDemand;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.RecordRefund;
import org.tiean.execution.entity.Refund;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.execution.entity.StrayPayment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.KnownSettings;

class ExecutionRuleScenariosTest extends DisposalRuleScenarios {

    ExecutionRuleScenariosTest() {
        super("execution");
    }

    @Override
    protected void rules() {
        on(new DecisionServed(), (rule, given) -> {
            KnownDecisions decisions = new KnownDecisions();
            decisions.add(Money.ofYuan(1000), given.findDay("送达").orElse(null), null);
            rule.decisions = decisions;
            return situation(caseFile(), ActKind.RECORD_PAYMENT, Facts.of().build());
        });
        on(new CashOnGround(), (rule, given) -> {
            KnownDecisions decisions = new KnownDecisions();
            DecisionView decision = decisions.add(given.money("罚款"), TODAY, null);
            rule.decisions = decisions;
            rule.settings = new KnownSettings();
            CaseFile caseFile = caseFile(given.text("程序").equals("简易") ? Procedure.SUMMARY : Procedure.ORDINARY, TODAY);
            boolean cash = given.find("事由").isPresent();
            return situation(caseFile, ActKind.RECORD_PAYMENT, Facts.of().put("decisionId", decision.id())
                    .put("channel", cash ? Channel.ON_THE_SPOT : Channel.BANK).put("ground", given.find("事由").map(word -> switch (word) {
                        case "数额小" -> CashGround.SMALL_SUM;
                        case "事后难以执行" -> CashGround.HARD_LATER;
                        default -> CashGround.REMOTE_REQUEST;
                    }).orElse(null)).build());
        });
        on(new CashOutstanding(), (rule, given) -> {
            DecisionView decision = new KnownDecisions().add(Money.ofYuan(1000), TODAY, TODAY.plusDays(15));
            FineAccount account = new FineAccount(decision, true);
            List<Payment> taken = given.find("当场收缴").map(yuan -> account.take(new RecordPayment(decision.id(),
                    Money.ofYuan(Long.parseLong(yuan)), TODAY, Channel.ON_THE_SPOT, "0001", CashGround.SMALL_SUM),
                    SurchargeBase.FINE, "执法人员", java.time.Instant.EPOCH)).stream().toList();
            rule.cash = new CashTaken() {
                @Override
                public List<Payment> ofCase(UUID caseId) {
                    return taken;
                }
            };
            return new Situation(caseFile(), ActKind.HAND_IN_CASH, Facts.of().build(), "财务", TODAY, true);
        });
        on(new StrayMoneyThere(), (rule, given) -> {
            rule.stray = new StrayMoney() {
                @Override
                public List<StrayPayment> of(UUID caseId) {
                    return given.find("不能入账").map(number -> new StrayPayment(caseId, UUID.randomUUID(), number, Money.ofYuan(100),
                            java.time.Instant.EPOCH, false)).stream().toList();
                }
            };
            return situation(caseFile(), ActKind.RETURN_STRAY_PAYMENT, Facts.of().put("transactionNo", given.find("退回").orElse(null)).build());
        });
        on(new PaymentOverdue(), (rule, given) -> {
            DecisionView decision = new KnownDecisions().add(Money.ofYuan(1000), given.day("送达"), given.day("缴款期限"));
            FineAccount account = new FineAccount(decision, true);
            given.findDay("缴清").ifPresent(day -> account.take(new RecordPayment(decision.id(), Money.ofYuan(1000), day, Channel.BANK,
                    "0001", null), SurchargeBase.FINE, "财务", java.time.Instant.EPOCH));
            rule.accounts = new FineAccounts() {
                @Override
                public List<FineAccount> of(UUID caseId) {
                    return List.of(account);
                }

                @Override
                public boolean payByProvisional(FineAccount asked) {
                    return given.find("暂定").isPresent();
                }

                @Override
                public SurchargeBase base(CaseFile caseFile, LocalDate day) {
                    return SurchargeBase.FINE;
                }
            };
            return situation(caseFile(), ActKind.RECORD_PAYMENT, Facts.of().build(), "财务", given.day("登记日"));
        });
        on(new RefundWithinPaid(), (rule, given) -> {
            FineAccount account = account(given);
            given.findMoney("变更为").ifPresent(left -> account.changeTo(left, given.day("变动日"), SurchargeBase.FINE));
            if (given.is("撤销")) {
                account.revoke(given.day("变动日"));
            }
            given.findMoney("已退").ifPresent(gone -> account.refund(new RecordRefund(account.decisionId(), gone, given.day("变动日"),
                    Refund.Channel.ORIGINAL_ACCOUNT, "1号", "退还书"), SurchargeBase.FINE, "财务", java.time.Instant.EPOCH));
            rule.accounts = new KnownAccounts(account);
            return situation(caseFile(), ActKind.RECORD_REFUND, Facts.of().put("decisionId", account.decisionId())
                    .put("amountFen", given.money("退款")).build(), "财务", given.findDay("变动日").orElse(TODAY));
        });
        enforcementRules();
        coercionRules();
        disposalRules();
        auctionRules();
        on(new DeferralMayBeAsked(), (rule, given) -> {
            FineAccount account = account(given);
            given.findDay("已有申请").ifPresent(day -> ask(account, day));
            granted(account, given);
            rule.accounts = new KnownAccounts(account);
            return situation(caseFile(), ActKind.REQUEST_DEFERRAL, Facts.of().put("decisionId", account.decisionId())
                    .put("askedOn", given.day("申请日")).build(), "受理", given.day("申请日"));
        });
        on(new DeferralApprover(), (rule, given) -> {
            FineAccount account = account(given);
            given.findDay("已有申请").ifPresent(day -> ask(account, day));
            rule.accounts = new KnownAccounts(account);
            KnownOfficers officers = new KnownOfficers();
            rule.officers = given.is("有分工文件") ? officers.order(ApprovalMatter.EXECUTION) : officers;
            String head = given.text("审批人");
            return situation(given.is("办过本案") ? handled(caseFile(), head, "乙") : caseFile(), ActKind.DECIDE_DEFERRAL,
                    Facts.of().build(), head, TODAY);
        });
        on(new DeferralPlanExact(), (rule, given) -> {
            FineAccount account = account(given);
            account.ask(new RequestDeferral(account.decisionId(), given.day("送达"), given.text("事项").equals("延期")
                    ? RequestDeferral.Kind.POSTPONEMENT : RequestDeferral.Kind.INSTALMENTS, "经济困难",
                    given.text("事项").equals("延期") ? List.of(part("2027-01-08/1000")) : List.of(part("2027-01-08/500"), part("2027-02-08/500"))),
                    "受理", given.day("送达"));
            rule.accounts = new KnownAccounts(account);
            List<Instalment> plan = given.list("批准").stream().map(ExecutionRuleScenariosTest::part).toList();
            return situation(caseFile(), ActKind.DECIDE_DEFERRAL, new DecideDeferral(plan.isEmpty() ? DecideDeferral.Outcome.REFUSED
                    : DecideDeferral.Outcome.APPROVED, "意见", plan).toFacts(), "审批人", given.day("审批日"));
        });
        on(new DeferralAnswered(), (rule, given) -> {
            FineAccount account = account(given);
            given.findDay("已有申请").ifPresent(day -> ask(account, day));
            rule.accounts = new KnownAccounts(account);
            return situation(caseFile(), ActKind.PROPOSE_CLOSING, Facts.of().build());
        });
    }

    private void enforcementRules() {
        on(new DemandMayBeIssued(), (rule, given) -> {
            FineAccount account = account(given);
            rule.accounts = new KnownAccounts(account);
            rule.enforcements = new KnownEnforcements(given.is("已经催告") ? List.of(demanded(account, given.day("催告日"), null)) : List.of());
            rule.window = new KnownWindow(given.day("起诉期满"));
            rule.settings = new KnownSettings();
            return situation(caseFile(), ActKind.ISSUE_DEMAND, Facts.of().put("decisionId", account.decisionId()).build(), "经办", given.day("催告日"));
        });
        on(new DemandTimeOver(), (rule, given) -> {
            rule.enforcements = known(given);
            rule.window = new KnownWindow(TODAY);
            return situation(caseFile(), ActKind.APPLY_TO_COURT, Facts.of().build(), "局长", given.findDay("申请日").orElse(TODAY));
        });
        on(new CourtWindowOpen(), (rule, given) -> {
            Enforcement running = demanded(account(given), given.day("催告日"), null);
            granted(running.account(), given);
            rule.enforcements = new KnownEnforcements(List.of(running));
            rule.window = new KnownWindow(given.day("起诉期满"));
            return situation(caseFile(), ActKind.APPLY_TO_COURT, Facts.of().build(), "局长", given.day("申请日"));
        });
        on(new DemandStatementsExamined(), (rule, given) -> {
            Enforcement running = demanded(account(given), given.day("催告日"), given.day("催告送达"));
            given.findDay("陈述申辩").ifPresent(day -> running.state(new StateOnDemand(day, "请求免予加处")));
            given.find("复核").ifPresent(word -> running.examine(new ExamineStatement(word.equals("成立"), "复核意见"), "经办", TODAY));
            rule.enforcements = new KnownEnforcements(List.of(running));
            return situation(caseFile(), ActKind.APPLY_TO_COURT, Facts.of().build());
        });
        on(new EnforcementApprover(), (rule, given) -> {
            KnownOfficers officers = new KnownOfficers();
            rule.officers = given.is("有分工文件") ? officers.order(ApprovalMatter.EXECUTION) : officers;
            String head = given.text("审批人");
            return situation(given.is("办过本案") ? handled(caseFile(), head, "乙") : caseFile(), ActKind.APPLY_TO_COURT, Facts.of().build(), head, TODAY);
        });
        on(new ExecutionEndsOnGround(), (rule, given) -> {
            CaseFile caseFile = caseFile();
            Party party = caseFile.addParty(shop("示例小店"), null, null);
            FineAccount account = new FineAccount(new DecisionView(UUID.randomUUID(), caseFile.id(), party.id(), UUID.randomUUID(), "37号",
                    Money.ofYuan(1000), TODAY, TODAY, TODAY.plusDays(15), null, false, false), true);
            Enforcement running = demanded(account, TODAY.plusDays(16), TODAY.plusDays(17));
            running.apply(new ApplyToCourt("法院", "财产"), Money.ofYuan(2000), UUID.randomUUID(), "局长", TODAY.plusDays(40));
            given.list("法院").forEach(word -> running.court(new RecordCourtStep(switch (word) {
                case "受理" -> RecordCourtStep.Kind.ACCEPTED;
                case "不予受理" -> RecordCourtStep.Kind.NOT_ACCEPTED;
                case "准予" -> RecordCourtStep.Kind.GRANTED;
                case "不准予" -> RecordCourtStep.Kind.REFUSED;
                default -> RecordCourtStep.Kind.TERMINATED;
            }, TODAY.plusDays(41), "1号", null), "经办"));
            rule.enforcements = new KnownEnforcements(List.of(running));
            return situation(caseFile, ActKind.END_EXECUTION, new EndExecution(EndExecution.Ground.valueOf(given.text("事由")), "理由").toFacts());
        });
    }

    private static KnownEnforcements known(Given given) {
        return new KnownEnforcements(given.find("催告日").isEmpty() ? List.of()
                : List.of(demanded(account(given), given.day("催告日"), given.findDay("催告送达").orElse(null))));
    }

    private static Enforcement demanded(FineAccount account, LocalDate day, LocalDate served) {
        Enforcement made = new Enforcement(account, new IssueDemand(account.decisionId(), day.plusDays(10), null),
                account.balanceOn(day, SurchargeBase.FINE), UUID.randomUUID(), "经办", day);
        if (served != null) {
            made.served(served);
        }
        return made;
    }

    /** The demands of a scenario. */
    private static final class KnownEnforcements extends EnforcementsFound {

        private final List<Enforcement> all;

        KnownEnforcements(List<Enforcement> all) {
            this.all = all;
        }

        @Override
        public List<Enforcement> of(UUID caseId) {
            return all;
        }
    }

    /** The real window, counted with the shipped calendar from a known end of the time to sue. */
    private static final class KnownWindow extends CourtWindow {

        private final LocalDate suit;

        KnownWindow(LocalDate suit) {
            this.suit = suit;
            catalogue = new TimeLimitCatalogue();
            holidays = new HolidayTables() {
                @Override
                public WorkingCalendar calendar() {
                    return TestCalendars.SHIPPED;
                }
            };
        }

        @Override
        LocalDate remedyOver(FineAccount account, LocalDate day) {
            return suit;
        }
    }

    /** A fine of 1,000 yuan. */
    private static FineAccount account(Given given) {
        FineAccount account = new FineAccount(new KnownDecisions().add(Money.ofYuan(1000), given.day("送达"), given.day("缴款期限")), true);
        given.findDay("缴清").ifPresent(day -> account.take(new RecordPayment(account.decisionId(), Money.ofYuan(1000), day, Channel.BANK,
                "0001", null), SurchargeBase.FINE, "财务", java.time.Instant.EPOCH));
        return account;
    }

    private static Deferral ask(FineAccount account, LocalDate day) {
        Money half = new Money(account.owedAsOf(day, SurchargeBase.FINE).fen() / 2);
        return account.ask(new RequestDeferral(account.decisionId(), day, RequestDeferral.Kind.INSTALMENTS, "经济困难",
                List.of(new Instalment(day.plusDays(30), half), new Instalment(day.plusDays(60), half))), "受理", day);
    }

    /** A plan asked for and granted on one day: half of what is owed after thirty and half after sixty days. */
    private static void granted(FineAccount account, Given given) {
        given.findDay("批准分期").ifPresent(day -> {
            Deferral asked = ask(account, day);
            account.answer(new DecideDeferral(DecideDeferral.Outcome.APPROVED, "同意", asked.asked()), SurchargeBase.FINE, "审批人", day, "");
            asked.served(day);
        });
    }

    private static Instalment part(String text) {
        String[] words = text.split("/");
        return new Instalment(LocalDate.parse(words[0]), Money.ofYuan(Long.parseLong(words[1])));
    }

    /** The one account of a scenario. */
    private static final class KnownAccounts extends FineAccounts {

        private final FineAccount account;

        KnownAccounts(FineAccount account) {
            this.account = account;
        }

        @Override
        public List<FineAccount> of(UUID caseId) {
            return List.of(account);
        }

        @Override
        public SurchargeBase base(CaseFile caseFile, LocalDate day) {
            return SurchargeBase.FINE;
        }
    }
}
