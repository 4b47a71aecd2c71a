package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.control.Portrait;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerPhoto;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.control.Header;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** Portraits of officers, kept by who keeps the register and shown to everybody beside a certificate. */
@ApplicationScoped
@Transactional
public class OfficerPhotos {

    /** Largest file that is looked at: 10 MiB. */
    public static final int LARGEST = 10 << 20;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    OfficerRegister register;

    @Inject
    CurrentActor actor;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Keeps a portrait in place of the one before.
     *
     * @throws Refusal 403, 404, 413 {@code authority.photo.too-large}, 400 {@code authority.photo.unreadable}
     */
    public void keep(UUID officerId, byte[] picture) {
        Officer officer = register.see(officerId);
        if (!register.mayKeep(officer.agencyId())) {
            throw Refusal.forbidden("authority.register.forbidden");
        }
        if (picture.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "authority.photo.too-large", LARGEST >> 20);
        }
        byte[] portrait = Portrait.of(picture);
        String hash = HexFormat.of().formatHex(Header.sha256(portrait));
        OfficerPhoto photo = em.find(OfficerPhoto.class, officerId);
        boolean first = photo == null;
        if (first) {
            photo = new OfficerPhoto(officerId);
        }
        photo.keep(portrait, hash, actor.username(), clock.instant());
        if (first) {
            em.persist(photo);
        }
        ledger.append(Chain.ofRegister(officer.agencyId().toString(), OfficerRegister.REGISTER), new ActRecord("officers.photo", null,
                clock.instant(), actor.username(), Json.createObjectBuilder().add("officer", officerId.toString()).add("photo", hash).build()));
    }

    /** Whether there is a portrait of that officer. */
    public boolean has(UUID officerId) {
        return em.createQuery("select count(p) from OfficerPhoto p where p.officerId = :officer", Long.class)
                .setParameter("officer", officerId).getSingleResult() > 0;
    }

    /** The portrait beside a published certificate, JPEG. */
    public Optional<byte[]> ofCertificate(String number) {
        return em.createQuery("select distinct p from OfficerPhoto p, Officer o join o.certificates c where o.id = p.officerId and c.number = :number",
                OfficerPhoto.class).setParameter("number", number).getResultStream().findFirst().map(OfficerPhoto::jpeg);
    }
}
