package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LimitUnit;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicityTerm;
import org.tiean.settings.boundary.Settings;

/** How long a decision may be shown (公示期限; 信用修复管理办法): from the day of the decision, by its gravity. */
@ApplicationScoped
public class PublicityTerms {

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Settings settings;

    public PublicityTerm of(Gravity gravity, LocalDate decidedOn) {
        LocalDate least = gravity.least() == null ? decidedOn : end(gravity.least(), decidedOn);
        return new PublicityTerm(decidedOn, least, end(gravity.most(), decidedOn));
    }

    /**
     * How long a decision that is no penalty is shown: it has no class of dishonesty, and no term was found in any article; the place
     * says so many months ({@code publication.other-months}).
     */
    public PublicityTerm ofOther(UUID agencyId, LocalDate decidedOn) {
        int months = settings.integer("publication.other-months", agencyId, decidedOn);
        return new PublicityTerm(decidedOn, decidedOn, DayCounting.months(decidedOn, months, Intervals.NONE));
    }

    private LocalDate end(String definitionId, LocalDate from) {
        TimeLimitDefinition definition = catalogue.get(definitionId);
        return definition.unit() == LimitUnit.YEARS ? DayCounting.years(from, definition.length(), Intervals.NONE)
                : DayCounting.months(from, definition.length(), Intervals.NONE);
    }
}
