package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.RecordingCase;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;

/** Recordings suggested for cases the reader handles that wait for an answer (待确认的音像记录). */
@Named
@RequestScoped
public class RecordingsWaiting {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    private List<UUID> cases;

    private List<UUID> cases() {
        if (cases == null) {
            cases = !actor.has(Role.OFFICER) ? List.of() : em.createQuery("select c.caseId from RecordingCase c join Recording r on r.id = c.recordingId"
                            + " join CaseFile f on f.id = c.caseId join f.handlers h where c.answer = :suggested and r.removedAt is null and h.username = :me"
                            + " and h.untilDay is null and f.agencyId = :agency order by c.suggestedAt", UUID.class)
                    .setParameter("suggested", RecordingCase.Answer.SUGGESTED).setParameter("me", actor.username()).setParameter("agency", actor.agencyId())
                    .setMaxResults(MOST).getResultList();
        }
        return cases;
    }

    /** How many, at most a hundred. */
    public int getCount() {
        return cases().size();
    }

    /** The case that waits longest. */
    public UUID getFirst() {
        return cases().isEmpty() ? null : cases().get(0);
    }
}
