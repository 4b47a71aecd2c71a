package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.decision.InTransaction;
import org.tiean.demo.control.ClosingPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.EnforcementPlayer;
import org.tiean.demo.control.ExecutionPlayer;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.ApproveClosing;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.execution.boundary.Deferrals;
import org.tiean.execution.boundary.Enforcements;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.Payments;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.kernel.entity.Money;

/** Money: paid, paid later, demanded, asked of the court; and the end of a case. */
@ApplicationScoped
class ExecutionRoom implements Room {

    @Inject
    Desk desk;

    @Inject
    ExecutionPlayer paying;

    @Inject
    EnforcementPlayer enforcing;

    @Inject
    ClosingPlayer closing;

    @Inject
    FineAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    Deferrals deferrals;

    @Inject
    Enforcements enforcements;

    @Inject
    Closings closings;

    @Inject
    InTransaction within;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("record-payment", this::pay);
        words.put("request-deferral", this::askToPayLater);
        words.put("decide-deferral", this::answerDeferral);
        words.put("serve-deferral", (life, with) -> paying.serveDeferral(life.played()));
        words.put("issue-demand", (life, with) -> enforcing.demand(life.played()));
        words.put("serve-demand", (life, with) -> enforcing.serveDemand(life.played()));
        words.put("state-on-demand", (life, with) -> enforcements.state(life.request(), new StateOnDemand(life.today(), with)));
        words.put("examine-statement", (life, with) -> enforcements.examine(life.request(), new ExamineStatement(false, with)));
        words.put("apply-to-court", (life, with) -> enforcing.apply(life.played()));
        words.put("record-court-step", (life, with) -> enforcing.court(life.played(), RecordCourtStep.Kind.valueOf(with)));
        words.put("end-execution", (life, with) -> enforcements.end(life.request(), new EndExecution(EndExecution.Ground.valueOf(with), "依法终结执行")));
        words.put("serve-execution-end", (life, with) -> enforcements.serveEnd(life.request(), desk.proof(life.played(), "execution-end")));
        words.put("propose-closing", (life, with) -> closings.propose(life.request(), new ProposeClosing(ClosingGround.valueOf(with), "执行情况见卷宗；责令改正的内容经复查已改正。",
                null, null, "建议结案。")));
        words.put("approve-closing", (life, with) -> closings.approve(life.request(), new ApproveClosing(ApproveClosing.Outcome.valueOf(with),
                "意见：" + with)));
        words.put("archive", (life, with) -> closing.archive(life.played()));
        return words;
    }

    /** {@code all} that is owed today, or a sum in yuan. */
    private void pay(ToldLife life, String with) throws Exception {
        FineAccount account = account(life);
        Money owed = within.run(() -> {
            FineAccount now = current(life);
            return now.balanceOn(life.today(), accounts.base(desk.caseFile(life.played()), life.today())).owed();
        });
        Money amount = with.equals("all") ? owed : Money.ofYuan(Long.parseLong(with));
        payments.record(life.request(), new RecordPayment(account.decisionId(), amount, life.today(), Channel.BANK,
                "示财罚" + UUID.randomUUID().toString().substring(0, 12), null));
    }

    /** {@code 20}: all of it in one part that many days from today. */
    private void askToPayLater(ToldLife life, String with) throws Exception {
        FineAccount account = account(life);
        deferrals.request(life.request(), new RequestDeferral(account.decisionId(), life.today(), RequestDeferral.Kind.POSTPONEMENT, "资金周转困难",
                List.of(new Instalment(life.today().plusDays(Long.parseLong(with)), account.fine()))));
    }

    private void answerDeferral(ToldLife life, String with) throws Exception {
        DecideDeferral.Outcome outcome = DecideDeferral.Outcome.valueOf(with);
        List<Instalment> asked = within.run(() -> List.copyOf(deferrals.pending(life.caseId()).orElseThrow().asked()));
        deferrals.decide(life.request(), new DecideDeferral(outcome, "意见。", outcome == DecideDeferral.Outcome.APPROVED ? asked : List.of()));
    }

    private FineAccount account(ToldLife life) throws Exception {
        return within.run(() -> current(life));
    }

    /** Of the decision that stands now, which may be the second one. */
    private FineAccount current(ToldLife life) {
        List<FineAccount> all = accounts.of(life.caseId());
        return all.stream().filter(one -> one.closedOn().isEmpty()).reduce((a, b) -> b).orElse(all.get(all.size() - 1));
    }
}
