package org.tiean.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.boundary.Decisions;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.DecisionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.DrawnSignatures;
import org.tiean.demo.control.HearingConductPlayer;
import org.tiean.demo.control.HearingPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.boundary.HearingSessions;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.evidence.entity.Attestation;
import org.tiean.hearing.entity.AcceptHearing;
import org.tiean.hearing.entity.ArrangeHearing;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingOutcome;
import org.tiean.hearing.entity.HoldHearing;
import org.tiean.hearing.entity.OralMinutes;
import org.tiean.hearing.entity.PostponeHearing;
import org.tiean.hearing.entity.Presence;
import org.tiean.hearing.entity.RefuseHearing;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.hearing.entity.WithdrawHearing;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** Hearings: held, postponed, not attended, withdrawn, refused; and what may not be done. */
@ArquillianTest
class HearingIT {

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    DrawnSignatures signatures;

    @Inject
    HearingPlayer asking;

    @Inject
    HearingConductPlayer conduct;

    @Inject
    DecisionPlayer deciding;

    @Inject
    Hearings hearings;

    @Inject
    HearingSessions sessions;

    @Inject
    Decisions decisions;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    Ledger ledger;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(samples.require("SF-2026-002"), scripts, holidays.calendar(), time);
    }

    @Test
    void heldReportedReviewedAndDecidedOnItsRecord() {
        life.through("request-hearing");
        Refusal twice = assertThrows(Refusal.class, () -> asking.requestHearing(life.played()));
        assertEquals("hearing.request.again", twice.key());

        life.upTo("accept-hearing");
        cast.enter("head1");
        UnlawfulAct handler = assertThrows(UnlawfulAct.class, () -> hearings.accept(desk.request(life.played()),
                new AcceptHearing(cast.ids("officer1").get(0), "林闻声", "同意受理。")));
        assertEquals("hearing.chair.handled", handler.findings().get(0).key());
        UUID requestId = hearings.unanswered(life.caseId()).get(0).id();
        UnlawfulAct entitled = assertThrows(UnlawfulAct.class, () -> hearings.refuse(desk.request(life.played()),
                new RefuseHearing(requestId, "没有必要")));
        assertEquals("hearing.refuse.entitled", entitled.findings().get(0).key());
        assertEquals(Stage.HEARING, desk.stage(life.played()));

        life.upTo("arrange-hearing");
        cast.enter("hearing1");
        UnlawfulAct soon = assertThrows(UnlawfulAct.class, () -> sessions.arrange(desk.request(life.played()),
                new ArrangeHearing(time.now().plusSeconds(86_400L * 5), "听证室", null, null)));
        assertEquals("hearing.session.too-soon", soon.findings().get(0).key());

        life.through("arrange-hearing");
        LocalDate before = due();
        life.through("serve-hearing-notice");
        LocalDate noticed = Zones.dayOf(time.now());
        assertEquals(List.of("听证"), limits.openPauses(life.caseId(), "decision"));
        life.upTo("hold-hearing");
        assertThrows(Refusal.class, () -> conduct.report(life.played()), "nothing to report before it was held");
        LocalDate held = Zones.dayOf(time.now());
        life.through("report-hearing");
        assertEquals(List.of(), limits.openPauses(life.caseId(), "decision"));
        assertEquals(before.plusDays(held.toEpochDay() - noticed.toEpochDay()), due(),
                "left out from the day after the notice up to the day of the hearing");
        assertEquals(Stage.REVIEW, desk.stage(life.played()), "after a hearing legal review is a must");
        assertTrue(limits.dueOf(life.caseId(), "legal-review").isPresent());

        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        assertEquals(5_000_000L, decisions.current(life.caseId()).get(0).fine().fen());
        Hearing hearing = hearings.of(life.caseId()).get(0);
        assertEquals(HearingOutcome.HEARD, hearing.parties().get(0).outcome().orElseThrow());
        assertEquals(held, hearing.heldOn().orElseThrow());
        everyPaperIsMade();
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private LocalDate due() {
        return limits.dueOf(life.caseId(), "decision").orElseThrow().rawDue();
    }

    private void everyPaperIsMade() {
        List<DocumentView> all = documents.of(life.caseId());
        assertTrue(all.stream().noneMatch(view -> view.state() == CaseDocument.State.ORDERED), () -> String.valueOf(all));
        Set<String> kinds = all.stream().map(view -> view.kind().folder()).collect(Collectors.toSet());
        assertTrue(kinds.containsAll(Set.of("hearing-acceptance", "hearing-notice", "hearing-record", "hearing-report")), kinds::toString);
        assertEquals(CaseDocument.State.SERVED, documents.latest(life.caseId(), "hearing-notice").orElseThrow().state());
        assertEquals(CaseDocument.State.SERVED, documents.latest(life.caseId(), "hearing-acceptance").orElseThrow().state());
    }

    @Test
    void postponedThenNotAttendedCountsAsGivenUp() {
        life.upTo("hold-hearing");
        cast.enter("hearing1");
        sessions.postpone(desk.request(life.played()), new PostponeHearing("当事人因病申请延期，有医院证明"));
        assertThrows(Refusal.class, () -> conduct.hold(life.played()), "no time is announced");
        LocalDate day = workingDays(holidays.calendar(), Zones.dayOf(time.now()), 9);
        conduct.arrange(life.played(), day.atTime(LocalTime.of(9, 30)).atZone(Zones.CHINA).toInstant());
        time.settle();
        conduct.serveNotice(life.played());
        UnlawfulAct early = assertThrows(UnlawfulAct.class, () -> conduct.hold(life.played()));
        assertEquals("hearing.session.too-early", early.findings().get(0).key());
        time.moveTo(day, LocalTime.of(10, 0));
        cast.enter("hearing1");
        sessions.hold(desk.request(life.played()), new HoldHearing(day.atTime(LocalTime.of(9, 30)).atZone(Zones.CHINA).toInstant(),
                "等候三十分钟，当事人没有到场", cast.ids("officer1", "officer2"), null, List.of(), List.of(new HoldHearing.Attendance(
                life.played().partyId(), Presence.ABSENT, null, List.of(), null, "电话无人接听，没有说明理由", null, null)), null));
        time.settle();
        assertEquals(HearingOutcome.ABSENT, hearings.of(life.caseId()).get(0).parties().get(0).outcome().orElseThrow());
        assertEquals(Stage.REVIEW, desk.stage(life.played()));
        deciding.review(life.played());
    }

    private static LocalDate workingDays(WorkingCalendar calendar, LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Test
    void takenBackInWritingTheCaseGoesOn() {
        life.through("accept-hearing");
        cast.enter("officer1");
        UnlawfulAct unproved = assertThrows(UnlawfulAct.class, () -> hearings.withdraw(desk.request(life.played()),
                new WithdrawHearing(life.played().partyId(), Zones.dayOf(time.now()), "曹例子", null)));
        assertEquals("hearing.withdraw.unproved", unproved.findings().get(0).key());
        hearings.withdraw(desk.request(life.played()), new WithdrawHearing(life.played().partyId(), Zones.dayOf(time.now()), "曹例子",
                signatures.of("曹例子")));
        assertEquals(Stage.REVIEW, desk.stage(life.played()));
        assertEquals(HearingOutcome.WITHDRAWN, hearings.of(life.caseId()).get(0).parties().get(0).outcome().orElseThrow());
        cast.enter("hearing1");
        assertThrows(Refusal.class, () -> conduct.arrange(life.played(), time.now()), "there is no hearing any more");
        deciding.review(life.played());
    }

    @Test
    void aLateRequestIsRefusedInWritingAndBarsNothing() {
        life = Life.of(samples.require("SF-2025-014"), scripts, holidays.calendar(), time);
        life.upTo("review");
        cast.enter("officer1");
        hearings.request(desk.request(life.played()), new RequestHearing(life.played().partyId(), Zones.dayOf(time.now()), Form.ORAL,
                "现在要求听证", new OralMinutes(time.now().minus(Duration.ofMinutes(5)), "本机关接待室", life.played().signer(), life.played().capacity(), null,
                cast.ids(life.played().pair()), new Attestation("以上笔录我已看过。", null, "手伤不能签名", "录像LX-9"))));
        UUID late = hearings.unanswered(life.caseId()).get(0).id();
        cast.enter("head1");
        hearings.refuse(desk.request(life.played()), new RefuseHearing(late, "当事人没有说明逾期的正当理由"));
        time.settle();
        assertEquals(List.of(), hearings.unanswered(life.caseId()));
        cast.enter("officer1");
        hearings.serveAnswer(desk.request(life.played()), desk.proof(life.played(), "hearing-refusal"));
        life.through("decide");
        assertEquals(Stage.SERVICE, desk.stage(life.played()));
    }
}
