package org.tiean.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.decision.InTransaction;
import org.tiean.demo.control.Cast;
import org.tiean.settings.boundary.Settings;

/** What is kept of a register is never older than the register, nor anything that was taken back. */
@ArquillianTest
class RegistersIT {

    private static final String KEY = "archive.days";
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Inject
    Settings settings;

    @Inject
    Officers officers;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID agency = UUID.randomUUID();

    private static Connection elsewhere() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://" + System.getProperty("tiean.db.host") + ":"
                + System.getProperty("tiean.db.port") + "/" + System.getProperty("tiean.db.name"),
                System.getProperty("tiean.db.owner.user"), System.getProperty("tiean.db.owner.password"));
    }

    @Test
    void whatAnotherNodeCommitsIsSeenByTheNextQuestion() throws Exception {
        String before = settings.text(KEY, agency, DAY);
        try (Connection other = elsewhere(); PreparedStatement insert = other.prepareStatement("insert into tiean.setting"
                + " (id, setting_key, agency_id, setting_value, effective_from, explanation, source, verified, illustrative, version)"
                + " values (?, ?, ?, '77', '2031-01-01', '试', '试', false, true, 0)")) {
            other.setAutoCommit(false);
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, KEY);
            insert.setObject(3, agency);
            insert.executeUpdate();
            assertEquals(before, settings.text(KEY, agency, DAY), "not before it is committed");
            other.commit();
        }
        assertEquals("77", settings.text(KEY, agency, DAY));
    }

    @Test
    void whatIsTakenBackWasNeverKept() {
        cast.enter("catalogue1");
        String before = settings.text(KEY, agency, DAY);
        assertThrows(RuntimeException.class, () -> transaction.run(() -> {
            settings.set(KEY, agency, "88", DAY.minusDays(1), "试", "试", false, true);
            assertEquals("88", settings.text(KEY, agency, DAY), "the own transaction sees what it did");
            throw new IllegalStateException("taken back");
        }));
        assertEquals(before, settings.text(KEY, agency, DAY));
    }

    @Test
    void whatIsKeptBelongsToNoTransaction() throws Exception {
        Officer kept = officers.byUsername("officer1").orElseThrow();
        assertSame(kept, officers.byUsername("officer1").orElseThrow(), "kept from one question to the next");
        assertTrue(kept.certificateOn(DAY.withYear(2026)).isPresent(), "whole, with the certificates");
        transaction.run(() -> {
            Officer managed = em.find(Officer.class, kept.id());
            assertNotSame(managed, officers.byUsername("officer1").orElseThrow());
            return null;
        });
    }

    @Test
    void theApplicationCannotSayThatNothingChanged() throws Exception {
        assertThrows(RuntimeException.class, () -> transaction.run(() ->
                em.createNativeQuery("update tiean.register set changed_by = pg_current_xact_id()").executeUpdate()));
    }
}
