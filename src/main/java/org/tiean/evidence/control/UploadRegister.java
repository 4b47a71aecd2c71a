package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.BeginUpload;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.Upload;
import org.tiean.evidence.entity.UploadPart;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/** Writes down what came in; apart from the receiving, which may take longer than a transaction should. */
@ApplicationScoped
@Transactional
public class UploadRegister {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    /** The same upload again gives the same row; what was noted of its pieces is over. */
    public Upload note(UUID id, String sender, String fileName, Stored stored, FileKind kind) {
        forget(id);
        Upload before = em.find(Upload.class, id);
        if (before != null) {
            return before.same(sender, stored);
        }
        Upload upload = new Upload(id, sender, fileName, stored, kind, clock.instant());
        em.persist(upload);
        return upload;
    }

    /** The upload of that id, or null. */
    public Upload find(UUID id) {
        return em.find(Upload.class, id);
    }

    /** Whether the file is new; the same beginning again is not. */
    public boolean begin(BeginUpload given, String sender) {
        UploadPart before = em.find(UploadPart.class, given.id());
        if (before != null) {
            before.same(given, sender);
            return false;
        }
        em.persist(new UploadPart(given, sender, clock.instant()));
        return true;
    }

    /** @throws Refusal 404 if that person began no such file */
    public UploadPart part(UUID id, String sender) {
        UploadPart part = em.find(UploadPart.class, id);
        if (part == null || !part.isOf(sender)) {
            throw Refusal.notFound("evidence.upload.part-unknown");
        }
        return part;
    }

    /** That many bytes of it count now. */
    public UploadPart reached(UUID id, String sender, long bytes) {
        UploadPart part = part(id, sender);
        part.reached(bytes, clock.instant());
        return part;
    }

    public void forget(UUID id) {
        em.createQuery("delete from UploadPart p where p.id = :id").setParameter("id", id).executeUpdate();
    }

    /** Files of which nothing has come since that moment. */
    public List<UUID> givenUp(Instant before, int most) {
        return em.createQuery("select p.id from UploadPart p where p.lastAt < :before order by p.lastAt", UUID.class)
                .setParameter("before", before).setMaxResults(most).getResultList();
    }
}
