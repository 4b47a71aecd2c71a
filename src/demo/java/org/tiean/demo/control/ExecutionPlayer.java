package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tiean.demo.entity.Played;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.Payments;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.HandInCash;
import org.tiean.execution.entity.Payment;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.kernel.entity.Zones;

/** Plays what finance does: payments at the bank, cash handed in. */
@ApplicationScoped
@Transactional
public class ExecutionPlayer {

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
