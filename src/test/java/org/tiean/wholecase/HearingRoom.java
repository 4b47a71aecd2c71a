package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.HearingConductPlayer;
import org.tiean.demo.control.HearingPlayer;
import org.tiean.hearing.boundary.HearingSessions;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.hearing.entity.PostponeHearing;
import org.tiean.hearing.entity.RefuseHearing;
import org.tiean.kernel.entity.Zones;

/** Hearings: asked for, arranged, told of, held. */
@ApplicationScoped
class HearingRoom implements Room {

    @Inject
    HearingPlayer asking;

    @Inject
    HearingConductPlayer conduct;

    @Inject
    HearingSessions sessions;

    @Inject
    Hearings hearings;

    @Inject
    Desk desk;

    @Inject
    HolidayTables holidays;

    @Override
    public Map<String, Word> words() {
        return Map.of(
                "request-hearing", (life, with) -> asking.requestHearing(life.played()),
                "accept-hearing", (life, with) -> conduct.accept(life.played()),
                "arrange-hearing", this::arrange,
                "serve-hearing-notice", (life, with) -> conduct.serveNotice(life.played()),
                "postpone-hearing", (life, with) -> sessions.postpone(life.request(), new PostponeHearing(with)),
                "hold-hearing", (life, with) -> conduct.hold(life.played()),
                "report-hearing", (life, with) -> conduct.report(life.played()),
                "refuse-hearing", (life, with) -> hearings.refuse(life.request(), new RefuseHearing(hearings.unanswered(life.caseId()).get(0).id(), with)),
                "serve-hearing-answer", (life, with) -> hearings.serveAnswer(life.request(), desk.proof(life.played(), "hearing-refusal")));
    }

    /** So many working days from today, at half past nine. */
    private void arrange(ToldLife life, String with) {
        LocalDate day = life.today();
        for (int left = Integer.parseInt(with); left > 0; left -= holidays.calendar().isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        conduct.arrange(life.played(), day.atTime(LocalTime.of(9, 30)).atZone(Zones.CHINA).toInstant());
    }
}
