package org.tiean.execution.control;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Situation;
import org.tiean.decision.entity.DecisionView;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.CashGround;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Money;
import org.tiean.scenario.KnownDecisions;
import org.tiean.scenario.KnownSettings;
import org.tiean.scenario.RuleScenarios;

class ExecutionRuleScenariosTest extends RuleScenarios {

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
                public SurchargeBase base(CaseFile caseFile, LocalDate day) {
                    return SurchargeBase.FINE;
                }
            };
            return situation(caseFile(), ActKind.RECORD_PAYMENT, Facts.of().build(), "财务", given.day("登记日"));
        });
    }
}
