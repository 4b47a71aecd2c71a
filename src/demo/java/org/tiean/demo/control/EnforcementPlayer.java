package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.execution.boundary.Enforcements;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.ApplyToCourt;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.IssueDemand;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.kernel.entity.Zones;

/** Plays the demand and the application to the court. */
@ApplicationScoped
@Transactional
public class EnforcementPlayer {

    private static final int DAYS = 15;

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    FineAccounts accounts;

    @Inject
    Enforcements enforcements;

    /** Everything that is late. */
    public void demand(Played played) {
        cast.enter(played.pair()[0]);
        LocalDate today = Zones.today(clock);
        for (FineAccount account : accounts.of(played.caseId())) {
            enforcements.demand(desk.request(played), new IssueDemand(account.decisionId(), today.plusDays(DAYS), otherDuty(played.sample())));
        }
    }

    private static String otherDuty(SampleCase sample) {
        String other = sample.otherPenalty();
        return other == null || other.equals("警告") ? null : other;
    }

    public void serveDemand(Played played) {
        cast.enter(played.pair()[0]);
        enforcements.serve(desk.request(played), desk.proof(played, "demand"));
    }

    /** The court of the organ's place. */
    public void apply(Played played) {
        cast.enter("head1");
        enforcements.apply(desk.request(played), new ApplyToCourt(desk.caseFile(played).decidingOrgan().map(DecidingOrgan::court).orElseThrow(),
                "被申请人居住在" + played.sample().place() + "，财产情况由人民法院依法查询。"));
    }

    public void court(Played played, RecordCourtStep.Kind kind) {
        cast.enter(played.pair()[0]);
        LocalDate today = Zones.today(clock);
        enforcements.court(desk.request(played), new RecordCourtStep(kind, today, "（" + today.getYear() + "）示行审"
                + Math.floorMod(played.caseId().hashCode(), 900) + "号", null));
    }
}
