package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.disclosure.entity.Publication;
import org.tiean.document.entity.CaseDocument;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * One published decision for everybody, with its file. What is not yet, no longer or never to be shown does not exist here,
 * whatever its id.
 */
@ApplicationScoped
@Transactional
public class ShownPublications {

    private static final Set<Publication.State> SHOWN = EnumSet.of(Publication.State.PUBLISHED, Publication.State.WITHDRAWN);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    Clock clock;

    /**
     * One published or withdrawn decision.
     *
     * @throws Refusal 404 if there is none to be seen under that id
     */
    public Publication find(UUID publicId) {
        LocalDate today = Zones.today(clock);
        return em.createQuery("select p from Publication p where p.publicId = :id and p.portal = true"
                        + " and p.publishedAt is not null and p.state in :shown and p.endsOn >= :today", Publication.class)
                .setParameter("id", publicId).setParameter("shown", SHOWN).setParameter("today", today).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("disclosure.public.unknown"));
    }

    /** The one published in place of a withdrawn one; empty while there is none to be seen. */
    public Optional<Publication> newer(Publication withdrawn) {
        return em.createQuery("select p from Publication p where p.replaces = :id and p.portal = true and p.state in :shown"
                        + " and p.publishedAt is not null and p.endsOn >= :today", Publication.class).setParameter("id", withdrawn.id())
                .setParameter("shown", SHOWN).setParameter("today", Zones.today(clock)).getResultStream().findFirst();
    }

    /** The withdrawn one in whose place it was published; empty where it was the first. */
    public Optional<Publication> earlier(Publication anew) {
        return anew.replaces().map(id -> em.find(Publication.class, id)).filter(one -> one.publishedAt().isPresent());
    }

    /** @throws Refusal 404 as {@link #find}, and when it has been withdrawn */
    public InputStream file(UUID publicId) {
        Publication publication = find(publicId);
        if (publication.state() != Publication.State.PUBLISHED) {
            throw Refusal.notFound("disclosure.public.unknown");
        }
        return files.open(em.find(CaseDocument.class, publication.textDocumentId()).fileDigest().orElseThrow());
    }
}
