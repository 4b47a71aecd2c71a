package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** No force at night or on a holiday, except where it is urgent; what is night, and whether every day off counts, are settings (行政强制法43(1); rulebook Z-8). Urgent is what the head said in the decision, with its ground in the record. */
@ApplicationScoped
public class NoForceAtNight implements LegalityRule {

    /** Statutory holidays of the same day each year (全国年节及纪念日放假办法2); those of the moon calendar only the yearly table tells. */
    private static final Set<MonthDay> EVERY_YEAR = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 2), MonthDay.of(10, 1),
            MonthDay.of(10, 2), MonthDay.of(10, 3));

    @Inject
    HolidayTables holidays;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "no-force-at-night";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 43, 1);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        LocalDateTime from = LocalDateTime.parse(situation.facts().getString("startedAt"));
        LocalDateTime to = LocalDateTime.parse(situation.facts().getString("endedAt"));
        List<Finding> findings = new ArrayList<>();
        boolean urgent = situation.facts().containsKey("urgentGround");
        if (isNight(from, to, situation)) {
            findings.add(urgent ? Finding.warn(this, "execution.night.urgent", null) : Finding.block(this, "execution.night.forbidden", null,
                    time("execution.night-from", situation), time("execution.night-to", situation)));
        }
        if (isOff(from.toLocalDate(), situation) || isOff(to.toLocalDate(), situation)) {
            findings.add(urgent ? Finding.warn(this, "execution.holiday.urgent", null) : Finding.block(this, "execution.holiday.forbidden", null));
        } else if (holidays.calendar().provisionalBetween(from.toLocalDate(), to.toLocalDate())) {
            findings.add(Finding.warn(this, "execution.holiday.unknown", "limits", from.getYear()));
        }
        return findings;
    }

    private boolean isNight(LocalDateTime from, LocalDateTime to, Situation situation) {
        LocalTime night = time("execution.night-from", situation);
        LocalTime morning = time("execution.night-to", situation);
        return !from.toLocalDate().equals(to.toLocalDate()) || from.toLocalTime().isBefore(morning) || to.toLocalTime().isAfter(night);
    }

    private LocalTime time(String setting, Situation situation) {
        return LocalTime.parse(settings.text(setting, situation.caseFile().agencyId(), situation.day()));
    }

    /** A weekday off by the yearly table is a holiday in any case; weekends count as the setting says. */
    private boolean isOff(LocalDate day, Situation situation) {
        return isEveryYear(day) || holidays.calendar().isRestDay(day) && (settings.flag("execution.block-weekends", situation.caseFile().agencyId(), situation.day())
                || holidays.calendar().exceptionOn(day).isPresent());
    }

    /** Whether a day is a holiday in every year, whether or not that year's table is there yet. */
    public static boolean isEveryYear(LocalDate day) {
        return EVERY_YEAR.contains(MonthDay.from(day));
    }
}
