package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.IssueNotice;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.ReexamineDefence;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.hearing.entity.WaiveDefence;
import org.tiean.kernel.entity.Zones;

/** Plays notices, what the parties answer, and its re-examination. */
@ApplicationScoped
@Transactional
public class HearingPlayer {

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    DrawnSignatures signatures;

    @Inject
    Desk desk;

    @Inject
    PenaltyNotices notices;

    @Inject
    Defences defences;

    @Inject
    Hearings hearings;

    public void issueNotice(Played played) {
        cast.enter(played.pair()[0]);
        notices.issue(desk.request(played), new IssueNotice(null));
    }

    public void serveNotice(Played played) {
        cast.enter(played.pair()[0]);
        notices.serve(desk.request(played), desk.proof(played, "penalty-notice"));
    }

    /** The party says what the table tells. */
    public void defend(Played played) {
        cast.enter(played.pair()[0]);
        defences.receive(desk.request(played), new ReceiveDefence(played.partyId(), Zones.today(clock), Form.WRITTEN,
                Wording.defence(played.sample())));
    }

    /** Each defence examined; the proposed sum stays, for the table's sum has the defence in it. */
    public void reexamine(Played played) {
        cast.enter(played.pair()[0]);
        SampleCase sample = played.sample();
        boolean adopted = Wording.isAdopted(sample);
        List<ReexamineDefence.Point> points = defences.of(played.caseId()).stream().filter(defence -> !defence.isExamined())
                .map(defence -> new ReexamineDefence.Point(defence.id(), Wording.defence(sample), null,
                        Wording.examination(sample), adopted)).toList();
        defences.reexamine(desk.request(played), new ReexamineDefence(points,
                adopted ? "采纳当事人的陈述，拟作出的处罚已考虑相关情节，维持原处罚意见。" : "不采纳当事人的申辩意见，维持原处罚意见。", List.of()));
    }

    /** The party gives up in writing what is left of defence and hearing. */
    public void waive(Played played) {
        cast.enter(played.pair()[0]);
        defences.waive(desk.request(played), new WaiveDefence(played.partyId(), Zones.today(clock), true, played.signer(),
                signatures.of(played.signer()), null));
    }

    public void requestHearing(Played played) {
        cast.enter(played.pair()[0]);
        hearings.request(desk.request(played), new RequestHearing(played.partyId(), Zones.today(clock), Form.WRITTEN,
                "对拟作出的行政处罚有异议，要求举行听证。"));
    }
}
