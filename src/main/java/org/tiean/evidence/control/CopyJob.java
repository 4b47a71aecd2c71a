package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.tiean.evidence.entity.DisplayCopy;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.OutboxJob;

/** Draws the copies of a new picture for lists and for the screen; a picture that cannot be decoded has none. */
@ApplicationScoped
public class CopyJob implements OutboxJob {

    /** As orders name it. */
    public static final String NAME = "display-copies";

    private static final Map<DisplayCopy.Kind, Integer> SIDES = Map.of(DisplayCopy.Kind.THUMBNAIL, PictureCopies.THUMBNAIL,
            DisplayCopy.Kind.SCREEN, PictureCopies.SCREEN);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PictureCopies pictures;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID evidenceId) {
        EvidenceItem item = em.find(EvidenceItem.class, evidenceId);
        String sha256 = item.file().orElseThrow().sha256();
        FileTrace trace = em.find(FileTrace.class, sha256);
        SIDES.forEach((kind, side) -> {
            boolean there = em.createQuery("select count(c) from DisplayCopy c where c.evidenceId = :evidence and c.kind = :kind", Long.class)
                    .setParameter("evidence", evidenceId).setParameter("kind", kind).getSingleResult() > 0;
            if (!there) {
                pictures.copy(sha256, trace == null ? 1 : trace.turned(), side).filter(drawn -> !drawn.stored().sha256().equals(sha256))
                        .ifPresent(drawn -> em.persist(new DisplayCopy(UUID.randomUUID(), item, kind, drawn, null, CurrentActor.SYSTEM, clock.instant())));
            }
        });
    }
}
