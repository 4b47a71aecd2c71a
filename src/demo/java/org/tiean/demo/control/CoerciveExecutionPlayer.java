package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.demo.entity.Played;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.execution.boundary.CoercionWorks;
import org.tiean.execution.boundary.Coercions;
import org.tiean.execution.boundary.Demolitions;
import org.tiean.execution.control.CoercionClock;
import org.tiean.execution.entity.AnnounceDemolition;
import org.tiean.execution.entity.CarryOut;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DecideCoercion;
import org.tiean.execution.entity.DemandDuty;
import org.tiean.execution.entity.PrepareDemolition;
import org.tiean.execution.entity.ReckonCosts;
import org.tiean.execution.entity.RecordGovernmentOrder;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Plays the way from the demand to the demolition. */
@ApplicationScoped
@Transactional
public class CoerciveExecutionPlayer {

    /** Days the demo's decisions give to take a building down. */
    private static final int TERM = 30;
    private static final Duration WORKS = Duration.ofHours(7);

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    BodyCamera camera;

    @Inject
    CaseDocuments documents;

    @Inject
    Coercions coercions;

    @Inject
    Demolitions demolitions;

    @Inject
    CoercionWorks works;

    @Inject
    CoercionClock days;

    /** Of what the decision orders, which was served at least a month ago. */
    public void demand(Played played) {
        cast.enter(played.pair()[0]);
        var decision = documents.latest(played.caseId(), "penalty-decision").orElseThrow(() -> Refusal.notFound("document.unknown"));
        LocalDate today = Zones.today(clock);
        coercions.demand(desk.request(played), new DemandDuty(CoerciveExecution.Kind.DEMOLITION, decision.id(), played.sample().otherPenalty(),
                played.sample().place() + "的搭建物", decision.servedOn().plusDays(TERM), days.leastTime(desk.caseFile(played).agencyId(), today, today), null));
    }

    public void serveDemand(Played played) {
        cast.enter(played.pair()[0]);
        coercions.serveDemand(desk.request(played), desk.proof(played, "duty-demand"));
    }

    /** The government that also reviews the organ's decisions. */
    public void order(Played played) {
        cast.enter(played.pair()[0]);
        LocalDate today = Zones.today(clock);
        coercions.order(desk.request(played), new RecordGovernmentOrder(desk.caseFile(played).decidingOrgan().map(DecidingOrgan::reviewOrgan).orElseThrow(),
                "样政责〔" + today.getYear() + "〕" + Math.floorMod(played.caseId().hashCode(), 90) + "号", today));
    }

    public void decide(Played played) {
        cast.enter("head1");
        coercions.decide(desk.request(played), new DecideCoercion("经复查，搭建物没有拆除，当事人在法定期限内没有申请行政复议或者提起行政诉讼，也没有提出正当理由",
                "组织施工人员和机械拆除，清运建筑垃圾，恢复屋面原状", Zones.today(clock).plusDays(20), null, null));
    }

    public void serveDecision(Played played) {
        cast.enter(played.pair()[0]);
        coercions.serveDecision(desk.request(played), desk.proof(played, "coercion-decision"));
    }

    public void announce(Played played, LocalDate removeBy) {
        cast.enter(played.pair()[0]);
        demolitions.announce(desk.request(played), new AnnounceDemolition(removeBy, played.sample().place() + "入口、社区公告栏"));
    }

    public void prepare(Played played) {
        cast.enter(played.pair()[0]);
        demolitions.prepare(desk.request(played), new PrepareDemolition(List.of(
                new PrepareDemolition.Line("藤椅", "2把", "完好", PrepareDemolition.Place.TAKEN),
                new PrepareDemolition.Line("花盆", "6个", "2个有裂纹", PrepareDemolition.Place.STORED)), "样板区综合行政执法局物品仓库，保管人陈保管",
                played.signer(), "吴见证（样板社区工作人员）", "LX-QD-1"));
    }

    /** It lasted seven hours and ends now. */
    public void carryOut(Played played) {
        // from beginning to end on film (国办发〔2018〕118号（八）)
        camera.film(played.caseId(), played.pair(), ActKind.CARRY_OUT_COERCION, clock.instant().minus(WORKS), played.sample().place());
        cast.enter(played.pair()[0]);
        works.carryOut(desk.request(played), how(played, clock.instant().truncatedTo(ChronoUnit.MINUTES), false, null));
    }

    /** How it was carried out, ending at that time. */
    public CarryOut how(Played played, Instant end, boolean cut, String urgent) {
        List<UUID> officers = cast.ids(played.pair());
        return new CarryOut(end.minus(WORKS), end, "出示执法证件，宣读强制执行决定书，确认屋内无人、物品已清点后，由施工人员拆除并清运", "搭建物已全部拆除，原状已恢复",
                cut, urgent, officers, new CarryOut.Signed(played.signer(), null, "吴见证（样板社区工作人员）", null), "LX-QC-1");
    }

    public void reckon(Played played) {
        cast.enter(played.pair()[0]);
        works.reckon(desk.request(played), new ReckonCosts(List.of(new ReckonCosts.Line("施工人工", Money.ofYuan(6000)),
                new ReckonCosts.Line("机械和清运", Money.ofYuan(4500))), null));
    }
}
