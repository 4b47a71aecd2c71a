package org.tiean.ledger.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Page;
import org.tiean.ledger.control.ClockWatch;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryView;

/**
 * The chain of the system itself (系统运行记录): that it started, what its clock did, what was found wrong with its files.
 * Order in every chain is that of the sequence; a clock that steps back moves no entry, but it is written down here.
 */
@ApplicationScoped
@Transactional
public class SystemRecord {

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.clock.tolerance", defaultValue = "PT10S")
    Duration tolerance;

    private volatile Duration writtenDown = Duration.ZERO;

    /** Something happened to the system. */
    public void happened(String act, JsonObject particulars) {
        ledger.append(Chain.system(), new ActRecord(act, null, clock.instant(), CurrentActor.SYSTEM, particulars));
    }

    /** The application starts; if its clock stands before what the system recorded last, that is written down first. */
    public void started() {
        List<EntryView> last = ledger.page(Chain.system(), Page.Slice.first(1)).rows();
        Instant now = clock.instant();
        if (!last.isEmpty() && now.isBefore(last.get(0).recordedAt().minus(tolerance))) {
            steppedBack(new ClockWatch.Step(last.get(0).recordedAt(), now), "start");
        }
        happened("system.start", Json.createObjectBuilder().add("java", System.getProperty("java.version")).build());
    }

    /** The clock went back while the application ran. */
    public void steppedBack(ClockWatch.Step step) {
        steppedBack(step, "running");
    }

    private void steppedBack(ClockWatch.Step step, String when) {
        happened("clock.step-back", Json.createObjectBuilder().add("expected", step.expected().toString())
                .add("found", step.found().toString()).add("when", when).build());
    }

    /**
     * What a time stamp authority says beside our clock; written down where the difference is another than the one known by
     * more than the tolerance. Writing it at every stamp would give the log something new to stamp for ever.
     */
    public void clockComparedWith(Instant authority, Instant own) {
        Duration difference = Duration.between(authority, own);
        if (difference.minus(writtenDown).abs().compareTo(tolerance) > 0) {
            writtenDown = difference;
            happened("clock.differs", Json.createObjectBuilder().add("authority", authority.toString())
                    .add("own", own.toString()).build());
        }
    }
}
