package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.tiean.intake.entity.FollowedReport;
import org.tiean.kernel.boundary.CallerAddress;
import org.tiean.kernel.control.Turnstile;
import org.tiean.kernel.entity.Pace;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** The door of the reports: slows down who comes too often, and whoever guesses codes. Locks no report. */
@RequestScoped
public class ReportDoor {

    private static final String HAND_IN = "report";
    private static final String FOLLOW = "report-follow";
    private static final Pace GUESSES = new Pace(8, Duration.ofHours(1), Duration.ofSeconds(30), 20_000);

    @Inject
    Turnstile turnstile;

    @Inject
    CallerAddress caller;

    @Inject
    PublicReports reports;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Lets a report in, before anything of it is read or kept. */
    void letIn(UUID agencyId) {
        int free = settings.integer("intake.reports-per-address", agencyId, Zones.today(clock));
        int ceiling = settings.integer("intake.reports-per-day", agencyId, Zones.today(clock));
        turnstile.pass(HAND_IN, caller.get(), new Pace(free, Duration.ofHours(1), Duration.ofMinutes(5), ceiling));
    }

    /** @throws Refusal 404 wrong number or code, 429 too many wrong ones from this address */
    FollowedReport follow(String number, String code) {
        return guessing(() -> reports.follow(number, code));
    }

    void rate(String number, String code, int stars, String words) {
        guessing(() -> {
            reports.rate(number, code, stars, words);
            return null;
        });
    }

    /** Every try counts until it proves right, so that a hundred at once count as a hundred. */
    private <T> T guessing(Supplier<T> look) {
        turnstile.pass(FOLLOW, caller.get(), GUESSES);
        try {
            T found = look.get();
            turnstile.forgive(FOLLOW, caller.get());
            return found;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                turnstile.forgive(FOLLOW, caller.get());
            }
            throw refusal;
        }
    }
}
