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
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
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

    private UUID agency;

    /** One that has set nothing of its own. */
    @BeforeEach
    void choose() throws Exception {
        agency = transaction.run(() -> em.createQuery("select a.id from Agency a where not exists (select s from Setting s"
                + " where s.agencyId = a.id and s.key = :key) order by a.code", UUID.class).setParameter("key", KEY)
                .setMaxResults(1).getSingleResult());
    }

    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static Connection elsewhere() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://" + System.getProperty("tiean.db.host") + ":"
                + System.getProperty("tiean.db.port") + "/" + System.getProperty("tiean.db.name"),
                System.getProperty("tiean.db.owner.user"), System.getProperty("tiean.db.owner.password"));
    }

    @Test
    void whatAnotherNodeCommitsIsSeenByTheNextQuestion() throws Exception {
        String before = settings.text(KEY, agency, DAY);
        try (Connection other = elsewhere(); PreparedStatement insert = other.prepareStatement("insert into tiean.setting"
                + " (id, setting_key, agency_id, setting_value, effective_from, effective_to, explanation, source, verified, illustrative, version)"
                + " values (?, ?, ?, '77', '2031-05-06', '2031-05-06', '试', '试', false, true, 0)")) {
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
        assertThrows(TakenBack.class, () -> transaction.run(() -> {
            settings.set(KEY, agency, "88", DAY.minusDays(1), "试", "试", false, true);
            assertEquals("88", settings.text(KEY, agency, DAY), "the own transaction sees what it did");
            throw new TakenBack();
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

    /** Every table whose rows are kept tells the register it belongs to. */
    @Test
    void whatIsKeptSaysWhenItChanges() throws Exception {
        List<?> silent = transaction.run(() -> em.createNativeQuery("select t from unnest(array['setting', 'threshold', 'holiday_table',"
                + " 'holiday_table_day', 'agency', 'squad', 'officer', 'officer_certificate', 'secondment', 'delegation_order',"
                + " 'power_item', 'other_power', 'power_grant', 'power_list', 'power_list_entry']) t where not exists"
                + " (select 1 from pg_trigger g join pg_proc p on p.oid = g.tgfoid where p.proname = 'register_changed'"
                + " and g.tgrelid = cast('tiean.' || t as regclass))").getResultList());
        assertEquals(List.of(), silent);
    }

    @Test
    void theApplicationCannotSayThatNothingChanged() throws Exception {
        assertThrows(RuntimeException.class, () -> transaction.run(() ->
                em.createNativeQuery("update tiean.register set changed_by = pg_current_xact_id()").executeUpdate()));
    }
}
