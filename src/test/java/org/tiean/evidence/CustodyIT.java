package org.tiean.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.control.EvidenceClaims;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.evidence.entity.Stocktake;
import org.tiean.kernel.entity.Refusal;

/** A thing from the warehouse's door to its return, a sample of it, stock-taking, and the database that knows of one place only. */
@ArquillianTest
class CustodyIT {

    private static final String[] PAIR = {"officer1", "officer2"};
    private static final byte[] SIGNATURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    @Inject
    Samples samples;

    @Inject
    CasePlayer player;

    @Inject
    Cast cast;

    @Inject
    DemoTime time;

    @Inject
    Custody custody;

    @Inject
    Uploads uploads;

    @Inject
    EvidenceClaims claims;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID caseId = UUID.randomUUID();
    private final UUID thing = UUID.randomUUID();
    private final String shelf = "一号库" + UUID.randomUUID().toString().substring(0, 6);
    private String signature;

    private ActRequest now() {
        return new ActRequest(UUID.randomUUID(), caseId, time.now());
    }

    private MoveItem move(UUID item, MoveKind kind, String place) {
        return new MoveItem(item, kind, place, "周正", "库管员", signature, signature, null, "保管", false);
    }

    private void begin() {
        player.registerClue(Life.today(samples.require("SF-2026-008"), time), caseId, PAIR);
        cast.enter(PAIR[0]);
        signature = uploads.receive(UUID.randomUUID(), "签名.png", new ByteArrayInputStream(SIGNATURE)).sha256();
        custody.keep(now(), keep(thing, null, "3", MoveKind.TAKEN_IN));
    }

    private KeepItem keep(UUID id, UUID parent, String quantity, MoveKind kind) {
        return new KeepItem(id, parent, null, null, "液化气罐", new BigDecimal(quantity), "个", "15公斤，灰色", "李示例", move(id, kind, shelf));
    }

    private PhysicalItem there(UUID id) {
        return custody.ofCase(caseId).stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void fromHandToHandAndBack() {
        begin();
        UUID sample = UUID.randomUUID();
        custody.keep(now(), keep(sample, thing, "1", MoveKind.SAMPLED));
        assertThrows(Refusal.class, () -> custody.keep(now(), keep(UUID.randomUUID(), thing, "2.5", MoveKind.SAMPLED)), "only two are left");
        custody.move(now(), move(sample, MoveKind.SENT_FOR_TEST, "示范市质检院"));
        assertEquals("示范市质检院", there(sample).place());
        assertEquals(shelf, there(thing).place());

        List<Stocktake.Line> stock = custody.takeStock(UUID.randomUUID(), shelf, List.of(there(sample).label(), "不是标签"), null);
        assertEquals(List.of(Stocktake.Result.MISSING, Stocktake.Result.UNEXPECTED, Stocktake.Result.UNKNOWN), stock.stream().map(Stocktake.Line::result).toList());

        assertThrows(UnlawfulAct.class, () -> custody.move(now(), move(thing, MoveKind.DESTROYED, null)), "nothing was decided");
        custody.move(now(), move(thing, MoveKind.RETURNED, null));
        assertTrue(there(thing).isGone());
        assertThrows(Refusal.class, () -> custody.move(now(), move(thing, MoveKind.SHELVED, shelf)));
        assertEquals(1, claims.claimed(List.of(signature)).size(), "the signatures are held on to");
    }

    /** Past all services: the keys alone refuse a second place, a place out of the thread and a life after the end. */
    @Test
    void theDatabaseKnowsOfOnePlaceOnly() {
        begin();
        refusedByTheDatabase(1, "null", "TAKEN_IN", "二号库");
        refusedByTheDatabase(2, "'三号库'", "HANDED_OVER", "二号库");
        refusedByTheDatabase(3, "'" + shelf + "'", "HANDED_OVER", "二号库");
        custody.move(now(), move(thing, MoveKind.RETURNED, null));
        refusedByTheDatabase(3, "'RETURNED'", "HANDED_OVER", "二号库");
        assertEquals(2, there(thing).moves().size());
    }

    private void refusedByTheDatabase(int seq, String from, String kind, String to) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> transaction.run(() -> em.createNativeQuery("insert into tiean.custody_move (item_id, seq, kind, from_place,"
                        + " to_place, from_person, to_person, from_signature, to_signature, ground, act_id, moved_at, recorded_by) values (cast(?1 as uuid), " + seq + ", '" + kind
                        + "', " + from + ", '" + to + "', 'a', 'b', ?2, ?2, 'c', cast(?1 as uuid), timestamptz '2026-01-01', 'x')")
                .setParameter(1, thing.toString()).setParameter(2, signature).executeUpdate()));
        assertTrue(causes(refused), () -> String.valueOf(refused));
    }

    private static boolean causes(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PersistenceException || cause instanceof java.sql.SQLException) {
                return true;
            }
        }
        return false;
    }
}
