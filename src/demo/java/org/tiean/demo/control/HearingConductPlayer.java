package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.boundary.HearingSessions;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.AcceptHearing;
import org.tiean.hearing.entity.ArrangeHearing;
import org.tiean.hearing.entity.HearingConclusion;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.Presence;
import org.tiean.hearing.entity.ReportHearing;

/** Plays hearings from their acceptance to the chair's report. */
@ApplicationScoped
@Transactional
public class HearingConductPlayer {

    private static final String CHAIR = "hearing1";

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    DrawnSignatures signatures;

    @Inject
    Desk desk;

    @Inject
    Hearings hearings;

    @Inject
    HearingSessions sessions;

    @Inject
    PenaltyNotices notices;

    public void accept(Played played) {
        cast.enter("head1");
        hearings.accept(desk.request(played), new AcceptHearing(cast.ids(CHAIR).get(0), "林闻声", "申请在期限内提出，同意受理，依法组织听证。"));
    }

    public void arrange(Played played, Instant startsAt) {
        cast.enter(CHAIR);
        sessions.arrange(desk.request(played), new ArrangeHearing(startsAt, "示范大道1号三楼听证室", null, null));
    }

    /** The notice of the hearing, and that of acceptance in the same envelope. */
    public void serveNotice(Played played) {
        cast.enter(played.pair()[0]);
        sessions.serve(desk.request(played), desk.proof(played, "hearing-notice",
                hearings.answersToServe(played.caseId()).stream().map(DocumentView::id).toArray(UUID[]::new)));
    }

    /** It lasted seventy minutes and ends now. */
    public void hold(Played played) {
        cast.enter(CHAIR);
        SampleCase sample = played.sample();
        List<HoldHearing.Exhibit> exhibits = notices.current(played.caseId()).stream()
                .flatMap(notice -> notice.content().getJsonArray("evidence").getValuesAs(JsonObject.class).stream())
                .map(piece -> new HoldHearing.Exhibit(piece.getString("no"), "对真实性、合法性没有异议")).toList();
        sessions.hold(desk.request(played), new HoldHearing(clock.instant().minus(Duration.ofMinutes(70)),
                "主持人宣布听证纪律和程序，告知申请回避、申辩和质证等权利。当事人表示听清，不申请回避", cast.ids(played.pair()),
                Wording.found(sample) + "建议按照事先告知的内容作出行政处罚。", exhibits,
                List.of(new HoldHearing.Attendance(played.partyId(), Presence.PRESENT, played.signer() + "（" + played.capacity() + "）",
                        List.of(), Wording.statement(sample), null, signatures.of(played.signer()), null)),
                "调查人员坚持处罚建议；当事人坚持申辩意见。"));
    }

    public void report(Played played) {
        cast.enter(CHAIR);
        SampleCase sample = played.sample();
        sessions.report(desk.request(played), new ReportHearing(Wording.found(sample), "当事人提出的情况能否影响违法事实的成立和处罚的轻重",
                "事实清楚，证据经当庭出示、质证，确实充分", "适用法律正确", "立案、调查、告知、听证程序合法", "在裁量阶次内，裁量适当",
                HearingConclusion.UPHOLD, Wording.heard(sample)));
    }
}
