package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.Upload;
import org.tiean.kernel.entity.Stored;

/** Writes down what came in; apart from the receiving, which may take longer than a transaction should. */
@ApplicationScoped
@Transactional
public class UploadRegister {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    /** The same upload again gives the same row. */
    public Upload note(UUID id, String sender, String fileName, Stored stored, FileKind kind) {
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
}
