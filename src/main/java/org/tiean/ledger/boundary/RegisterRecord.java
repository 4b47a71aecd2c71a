package org.tiean.ledger.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** The chains of the registers (台账的全过程记录): one per agency and register, one per register for what holds for all. */
@ApplicationScoped
public class RegisterRecord {

    /** Registers that hold for every agency of an installation. */
    private static final String COMMON = "common";

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Records a change in its transaction.
     *
     * @param agencyId whose register; null for what holds for every agency
     * @param register such as {@code officers}, {@code settings}
     * @param act      what was done, e.g. {@code setting.set}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(UUID agencyId, String register, String act, JsonObject payload) {
        ledger.append(Chain.ofRegister(agencyId == null ? COMMON : agencyId.toString(), register), new ActRecord(act, null,
                clock.instant(), actor.isKnown() ? actor.username() : CurrentActor.SYSTEM, payload));
    }
}
