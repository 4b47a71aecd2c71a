package org.tiean.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tiean.identity.entity.CallerAttempts;
import org.tiean.kernel.control.PersonalDataCipher;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Subscriber;

/**
 * Slows whoever tries codes (登录失败处理; rulebook M22, M23). Each caller waits for itself, the longer the more often it, or
 * anybody on the same thing, failed; a thing tried by many is never closed to a caller that has not failed yet. Kept in the
 * database, so that every node knows, under a keyed hash, so that no address stands there. Of IPv6 the subscriber is slowed, who
 * else would come from another address each time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SlowedCallers {

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    Clock clock;

    /**
     * How long this caller has to wait before it is heard again. Callers from one address come one after the other: the row
     * is locked until the transaction ends.
     */
    public Optional<Duration> mustWait(String address) {
        Instant now = clock.instant();
        return locked(key("address", Subscriber.of(address))).waitUntil().filter(now::isBefore).map(until -> Duration.between(now, until));
    }

    /** It failed. */
    public void failed(String address, String thing) {
        Instant now = clock.instant();
        CallerAttempts caller = locked(key("address", Subscriber.of(address)));
        CallerAttempts tried = locked(key("thing", thing));
        tried.failed(now, FORGOTTEN);
        caller.failed(now, FORGOTTEN);
        caller.waitAsAfter(Math.max(caller.failures(), tried.failures()), now);
        em.createQuery("delete from CallerAttempts a where a.lastAt < :before")
                .setParameter("before", now.minus(FORGOTTEN.multipliedBy(2))).executeUpdate();
    }

    private String key(String kind, String value) {
        return cipher.blindIndex(ProtectedText.of("attempt|" + kind + "|" + value));
    }

    private CallerAttempts locked(String key) {
        em.createNativeQuery("insert into tiean.caller_attempts (key, failures, last_at) values (?1, 0, ?2) on conflict do nothing")
                .setParameter(1, key).setParameter(2, java.sql.Timestamp.from(clock.instant())).executeUpdate();
        return em.find(CallerAttempts.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
}
