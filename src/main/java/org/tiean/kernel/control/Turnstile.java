package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tiean.kernel.entity.Pace;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Subscriber;

/**
 * Slows down who comes too often through a door without login (门口限速). It stands in the database, so every node sees the
 * same; it locks nothing and nobody: who waits gets in. Of an address only the blind index is kept, for a day at most; who is
 * refused leaves no row, so the table does not grow with an attack.
 */
@ApplicationScoped
public class Turnstile {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    Clock clock;

    /**
     * Lets the address in, or tells it to wait. In a transaction of its own: what is refused behind the door counts too.
     *
     * @param address of the network; of IPv6 the first half counts, which is what one subscriber holds
     * @throws Refusal 429 with the minutes to wait
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void pass(String door, String address, Pace pace) {
        String known = index(address);
        Instant now = clock.instant();
        oneAfterTheOther(door, known);
        forget(door, now);
        Object[] seen = (Object[]) em.createNativeQuery("select count(*) filter (where address = ?2 and came_at > ?3),"
                        + " max(came_at) filter (where address = ?2), count(*) from tiean.turnstile where door = ?1 and came_at > ?4")
                .setParameter(1, door).setParameter(2, known).setParameter(3, Timestamp.from(now.minus(pace.window())))
                .setParameter(4, Timestamp.from(now.minus(KEPT))).getSingleResult();
        if (((Number) seen[2]).longValue() >= pace.ceiling()) {
            throw new Refusal(Refusal.Kind.TOO_OFTEN, "kernel.turnstile.full");
        }
        Instant last = seen[1] == null ? Instant.EPOCH : instant(seen[1]);
        Instant open = last.plus(pace.waitAfter(((Number) seen[0]).longValue()));
        if (now.isBefore(open)) {
            throw new Refusal(Refusal.Kind.TOO_OFTEN, "kernel.turnstile.wait", Duration.between(now, open).toMinutes() + 1);
        }
        em.createNativeQuery("insert into tiean.turnstile (door, address, came_at) values (?1, ?2, ?3)")
                .setParameter(1, door).setParameter(2, known).setParameter(3, Timestamp.from(now)).executeUpdate();
    }

    /** The last coming of the address does not count, because what it brought was right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgive(String door, String address) {
        em.createNativeQuery("delete from tiean.turnstile where id = (select max(id) from tiean.turnstile where door = ?1 and address = ?2)")
                .setParameter(1, door).setParameter(2, index(address)).executeUpdate();
    }

    /** Ten at the same moment do not count as the first each. */
    private void oneAfterTheOther(String door, String known) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))").setParameter(1, door + known).getSingleResult();
    }

    private void forget(String door, Instant now) {
        em.createNativeQuery("delete from tiean.turnstile where door = ?1 and came_at <= ?2")
                .setParameter(1, door).setParameter(2, Timestamp.from(now.minus(KEPT))).executeUpdate();
    }

    private String index(String address) {
        return cipher.blindIndex(ProtectedText.of("address " + Subscriber.of(address)));
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : value instanceof java.time.OffsetDateTime time ? time.toInstant()
                : (Instant) value;
    }
}
