package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tiean.casefile.control.Masking;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.entity.AddressConfirmation;
import org.tiean.identity.control.SlowedCallers;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.control.PersonalDataCipher;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.notification.control.SmsGateway;
import org.tiean.party.control.PhoneCodeJob;
import org.tiean.party.entity.PartySession;
import org.tiean.party.entity.PhoneCode;
import org.tiean.party.entity.Proving;
import org.tiean.party.entity.Proving.Outcome;

/**
 * Proof of identity in the room (身份核验): the party's own identity number, and a code sent to the phone it confirmed in
 * writing for this case (送达地址确认书). Who has confirmed none comes to the counter. Holds until the session ends.
 */
@ApplicationScoped
@Transactional
public class PartyIdentity {

    private static final int DIGITS = 1_000_000;
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 5;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    AddressConfirmations confirmations;

    @Inject
    PersonalDataCipher cipher;

    @Inject
    SlowedCallers callers;

    @Inject
    SmsGateway sms;

    @Inject
    Outbox outbox;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** The phone a code would go to, masked; empty where there is none to send to. */
    public Optional<String> phone() {
        return confirmed().map(one -> Masking.phone(Optional.of(one.phone())));
    }

    private Optional<AddressConfirmation> confirmed() {
        return sms.isReady() ? confirmations.of(visit.caseId(), visit.partyId(), Zones.today(clock)) : Optional.empty();
    }

    /**
     * Orders a code to the confirmed phone, if the identity number is the party's.
     *
     * @param address whence the caller comes
     */
    public Proving order(String idNumber, String address) {
        Instant now = clock.instant();
        Optional<Duration> wait = callers.mustWait(address);
        if (wait.isPresent()) {
            return Proving.later(wait.get());
        }
        Optional<AddressConfirmation> confirmed = confirmed();
        Optional<String> known = room.party().idNumberIndex();
        if (confirmed.isEmpty() || known.isEmpty()) {
            return Proving.of(Outcome.COUNTER);
        }
        if (!same(known.get(), cipher.blindIndex(ProtectedText.of(idNumber == null || idNumber.isBlank() ? "?" : idNumber)))) {
            callers.failed(address, "identity|" + visit.partyId());
            return Proving.of(Outcome.WRONG);
        }
        PartySession session = locked();
        List<PhoneCode> lately = em.createQuery("select c from PhoneCode c where c.caseId = :case and c.partyId = :party and c.orderedAt > :since"
                        + " order by c.orderedAt desc", PhoneCode.class).setParameter("case", session.caseId())
                .setParameter("party", session.partyId()).setParameter("since", now.minus(DAY)).getResultList();
        if (!lately.isEmpty() && lately.get(0).orderedAt().plus(BETWEEN).isAfter(now)) {
            return Proving.later(Duration.between(now, lately.get(0).orderedAt().plus(BETWEEN)));
        }
        if (lately.size() >= MOST_A_DAY) {
            return Proving.later(Duration.between(now, lately.get(lately.size() - 1).orderedAt().plus(DAY)));
        }
        PhoneCode code = new PhoneCode(session, confirmed.get().phone(), now);
        String digits = String.format("%06d", random.nextInt(DIGITS));
        code.is(ProtectedText.of(digits), hash(code, digits));
        em.persist(code);
        outbox.order(PhoneCodeJob.NAME, code.id());
        return Proving.of(Outcome.SENT);
    }

    /** Tries the code that came. */
    public Proving confirm(String typed, String address) {
        Instant now = clock.instant();
        Optional<Duration> wait = callers.mustWait(address);
        if (wait.isPresent()) {
            return Proving.later(wait.get());
        }
        PartySession session = locked();
        Optional<PhoneCode> latest = em.createQuery("select c from PhoneCode c where c.sessionId = :session order by c.orderedAt desc", PhoneCode.class)
                .setParameter("session", session.id()).setMaxResults(1).getResultStream().findFirst().filter(code -> code.isOpen(now));
        if (latest.isEmpty()) {
            return Proving.of(Outcome.EXPIRED);
        }
        PhoneCode code = latest.get();
        boolean right = typed != null && same(code.codeHash(), hash(code, typed.strip()));
        code.tried(right, now);
        if (!right) {
            callers.failed(address, "phone|" + session.partyId());
            return Proving.of(Outcome.WRONG);
        }
        session.proven(now);
        visit.is(session);
        ledger.append(Chain.ofCase(session.caseId()), new ActRecord("party-identified", null, now, session.visitor().name(),
                Json.createObjectBuilder().add("partyId", session.partyId().toString()).add("sessionId", session.id().toString()).build()));
        return Proving.of(Outcome.PROVED);
    }

    private PartySession locked() {
        return em.find(PartySession.class, visit.session().id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private String hash(PhoneCode code, String digits) {
        return cipher.blindIndex(ProtectedText.of("phone-code|" + code.id() + "|" + digits));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
