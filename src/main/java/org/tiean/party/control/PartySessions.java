package org.tiean.party.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.document.entity.CaseDocument;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.party.entity.PartySession;

/** The parties that are in their rooms now, on whichever node they came in. */
@ApplicationScoped
@Transactional
public class PartySessions {

    private static final int TOKEN_BYTES = 32;
    private static final Duration OFTEN = Duration.ofSeconds(30);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.party.idle", defaultValue = "PT15M")
    Duration idle;

    @Inject
    @ConfigProperty(name = "tiean.party.longest", defaultValue = "PT2H")
    Duration longest;

    private final SecureRandom random = new SecureRandom();

    /**
     * Opens one.
     *
     * @return the token for the browser, kept nowhere else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String open(CaseDocument paper, String address) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.persist(new PartySession(paper, hash(token), ProtectedText.of(address), clock.instant()));
        return token;
    }

    /** The session of a token, which is thereby used; empty once it is over. */
    public Optional<PartySession> use(String token) {
        Instant now = clock.instant();
        Optional<PartySession> found = find(token).filter(session -> session.isOpen(now, idle, longest));
        found.filter(session -> session.seenAt().plus(OFTEN).isBefore(now)).ifPresent(session -> seen(session, now));
        return found;
    }

    /** A page and its files are asked for at once: none of them fails because another noted the same. */
    private void seen(PartySession session, Instant now) {
        em.createNativeQuery("update tiean.party_session set seen_at = ?1 where id = cast(?2 as uuid) and seen_at < ?1")
                .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC)).setParameter(2, session.id().toString()).executeUpdate();
    }

    public void end(String token) {
        find(token).ifPresent(session -> session.end(clock.instant()));
    }

    /** Everybody who came in with that paper is out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAllOf(UUID documentId) {
        em.createQuery("select s from PartySession s where s.documentId = :document and s.endedAt is null", PartySession.class)
                .setParameter("document", documentId).getResultStream().forEach(session -> session.end(clock.instant()));
    }

    private Optional<PartySession> find(String token) {
        return em.createQuery("select s from PartySession s where s.tokenHash = :hash", PartySession.class)
                .setParameter("hash", hash(token)).getResultStream().findFirst();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
