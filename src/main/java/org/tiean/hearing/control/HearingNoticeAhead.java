package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingPaper;
import org.tiean.hearing.entity.HearingSession;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Zones;

/** Time and place are told seven working days before the hearing (举行听证的七个工作日前通知; 行政处罚法64[2], 85); told too
 * late, or not at all, it cannot be held on that day and has to be postponed. */
@ApplicationScoped
public class HearingNoticeAhead implements LegalityRule {

    @Inject
    HearingsFound hearings;

    @Inject
    HearingClock clock;

    @Override
    public String id() {
        return "hearing-notice-ahead";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政处罚法", 64, 0, 2);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ARRANGE_HEARING, ActKind.SERVE_HEARING_NOTICE, ActKind.HOLD_HEARING);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.act() == ActKind.ARRANGE_HEARING) {
            return Facts.text(situation.facts(), "startsAt").map(Instant::parse).map(Zones::dayOf)
                    .map(hearing -> arranged(situation.day(), hearing)).orElse(List.of());
        }
        Optional<Hearing> hearing = hearings.open(situation.caseFile().id());
        Optional<HearingSession> session = hearing.flatMap(Hearing::session);
        if (session.isEmpty()) {
            return List.of(Finding.block(this, "hearing.session.none", "hearing"));
        }
        return situation.act() == ActKind.SERVE_HEARING_NOTICE ? serving(situation.day(), session.get())
                : holding(situation, hearing.get(), session.get());
    }

    private List<Finding> arranged(LocalDate today, LocalDate hearing) {
        LocalDate due = clock.noticeDue(hearing).due();
        return today.isAfter(due) ? List.of(Finding.block(this, "hearing.session.too-soon", "hearing", hearing, due)) : List.of();
    }

    private List<Finding> serving(LocalDate day, HearingSession session) {
        return day.isAfter(session.noticeDue())
                ? List.of(Finding.warn(this, "hearing.session.served-late", "hearing", session.noticeDue())) : List.of();
    }

    private List<Finding> holding(Situation situation, Hearing hearing, HearingSession session) {
        LocalDate day = Zones.dayOf(session.startsAt());
        Stream<Finding> early = situation.day().isBefore(day)
                ? Stream.of(Finding.block(this, "hearing.session.too-early", "hearing", day)) : Stream.empty();
        Stream<Finding> untold = hearing.papers().stream().filter(paper -> late(paper, session))
                .map(paper -> Finding.block(this, "hearing.session.not-told", "hearing",
                        situation.caseFile().party(paper.partyId()).name(), session.noticeDue()));
        return Stream.concat(early, untold).toList();
    }

    private static boolean late(HearingPaper paper, HearingSession session) {
        return paper.servedOn().filter(day -> !day.isAfter(session.noticeDue())).isEmpty();
    }
}
