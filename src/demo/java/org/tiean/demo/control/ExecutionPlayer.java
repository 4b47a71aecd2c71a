package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tiean.demo.entity.Played;
import org.tiean.execution.boundary.Deferrals;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.Payments;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.HandInCash;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;

/** Plays what finance does: payments at the bank, cash handed in. */
@ApplicationScoped
@Transactional
public class ExecutionPlayer {

    /** Into how many parts a plan of the samples goes. */
    static final int PARTS = 3;

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    FineAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    Deferrals deferrals;

    /** The party asks to pay in equal parts, two months apart. */
    public void askForParts(Played played, LocalDate served) {
        cast.enter("intake1");
        for (FineAccount account : accounts.of(played.caseId())) {
            deferrals.request(desk.request(played), new RequestDeferral(account.decisionId(), Zones.today(clock),
                    RequestDeferral.Kind.INSTALMENTS, "本单位近期经营困难，账面资金不足以一次缴清罚款，提交了近三个月的银行流水。",
                    parts(account.fine(), served)));
        }
    }

    private static List<Instalment> parts(Money fine, LocalDate served) {
        Money each = new Money(fine.fen() / PARTS);
        Money first = new Money(fine.fen() - each.fen() * (PARTS - 1));
        return IntStream.rangeClosed(1, PARTS).mapToObj(part -> new Instalment(dueOn(served, part), part == 1 ? first : each)).toList();
    }

    /** Last day of a part. */
    static LocalDate dueOn(LocalDate served, int part) {
        return served.plusMonths(2L * part);
    }

    /** As asked for. */
    public void grantParts(Played played) {
        cast.enter("head1");
        deferrals.decide(desk.request(played), new DecideDeferral(DecideDeferral.Outcome.APPROVED,
                "当事人确有经济困难，同意分三期缴纳。", deferrals.pending(played.caseId()).orElseThrow().asked()));
    }

    public void serveDeferral(Played played) {
        cast.enter(played.pair()[0]);
        deferrals.serve(desk.request(played), desk.proof(played, "deferral-notice"));
    }

    /** The part of the plan that is next. */
    public void payPart(Played played) {
        cast.enter("finance1");
        LocalDate today = Zones.today(clock);
        for (FineAccount account : accounts.of(played.caseId())) {
            Money part = account.nextInstalmentOn(today).orElseThrow().amount();
            payments.record(desk.request(played), new RecordPayment(account.decisionId(), part, today, Channel.BANK,
                    receiptNumber(played) + "-" + (account.payments().size() + 1), null));
        }
    }

    /** All that is owed today. */
    public void pay(Played played) {
        cast.enter("finance1");
        for (FineAccount account : accounts.of(played.caseId())) {
            var base = accounts.base(desk.caseFile(played), Zones.today(clock));
            payments.record(desk.request(played), new RecordPayment(account.decisionId(),
                    account.balanceOn(Zones.today(clock), base).owed(), Zones.today(clock), Channel.BANK,
                    receiptNumber(played), null));
        }
    }

    static String receiptNumber(Played played) {
        return "示财罚" + played.sample().number().replaceAll("\\D", "");
    }

    /** Money taken on the spot reaches the agency. */
    public void handIn(Played played) {
        cast.enter("finance1");
        for (FineAccount account : accounts.of(played.caseId())) {
            for (Payment payment : account.payments()) {
                payments.handIn(desk.request(played), new HandInCash(payment.id(), Zones.today(clock)));
            }
        }
    }
}
