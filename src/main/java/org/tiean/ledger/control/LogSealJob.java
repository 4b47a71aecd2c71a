package org.tiean.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.ledger.boundary.SystemRecord;
import org.tiean.ledger.entity.TreeHead;
import org.tiean.ledger.entity.TreeSeal;
import org.tiean.seal.boundary.SealDesk;
import org.tiean.seal.entity.DetachedSignature;
import org.tiean.seal.entity.StampedTime;

/** Signs a head of the log and has it time-stamped; the stamp also says how right the clock of the house is. */
@ApplicationScoped
public class LogSealJob implements OutboxJob {

    public static final String NAME = "log-seal";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    SealDesk seals;

    @Inject
    SystemRecord system;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.log.key", defaultValue = "record-log")
    String key;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID headId) {
        try {
            LogStore store = new LogStore(em.unwrap(Connection.class));
            TreeHead head = store.head(headId).orElseThrow();
            if (head.isSealed()) {
                return;
            }
            byte[] bytes = head.head().getBytes(StandardCharsets.UTF_8);
            DetachedSignature signature = seals.sign(key, bytes);
            StampedTime stamp = seals.stamp(bytes);
            system.clockComparedWith(stamp.at(), clock.instant());
            store.insertSeal(head.size(), new TreeSeal(signature.algorithm(), signature.signature(), signature.pem(), stamp.token(),
                    stamp.at()));
        } catch (SQLException e) {
            throw new IllegalStateException("the log could not be reached", e);
        }
    }
}
