package org.tiean.ledger.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Opening;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** The chain of the system: each time the house is opened stands in it, so that nobody runs it unseen. */
@ApplicationScoped
public class SystemStart {

    /** After the tables, before anything is played or done. */
    private static final int EARLY = 160;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Transactional
    void opened(@Observes @Priority(EARLY) Opening opening) {
        ledger.append(Chain.system(), new ActRecord("system.start", null, clock.instant(), CurrentActor.SYSTEM,
                Json.createObjectBuilder().add("java", Runtime.version().toString())
                        .add("server", opening.application().getServerInfo()).build()));
    }
}
