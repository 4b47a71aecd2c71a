package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Scene;
import org.tiean.evidence.entity.Recording;
import org.tiean.evidence.entity.RecordingCase;
import org.tiean.evidence.entity.RecordingSpan;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/**
 * Which cases a recording may belong to: those its wearer handles that day, and of these the ones of which something happened
 * while it ran, or at whose place it was made. It is a suggestion; whether it is so the handler says.
 * {@code recording.match-minutes} and {@code recording.match-metres} say how near is near.
 */
@ApplicationScoped
public class RecordingMatching {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Suggests cases that were not suggested before; how many. */
    public int match(Recording recording) {
        RecordingSpan span = recording.span();
        LocalDate day = Zones.dayOf(span.from());
        List<CaseFile> handled = handled(recording, day);
        if (handled.isEmpty()) {
            return 0;
        }
        List<UUID> ids = handled.stream().map(CaseFile::id).toList();
        Set<UUID> known = new HashSet<>(em.createQuery("select c.caseId from RecordingCase c where c.recordingId = :recording", UUID.class)
                .setParameter("recording", recording.id()).getResultList());
        Set<UUID> then = happenedDuring(ids, span, Duration.ofMinutes(settings.integer("recording.match-minutes", recording.agencyId(), day)));
        Set<UUID> device = sameDevice(ids, recording.deviceNo());
        int metres = settings.integer("recording.match-metres", recording.agencyId(), day);
        int suggested = 0;
        for (CaseFile caseFile : handled) {
            List<String> grounds = new ArrayList<>(List.of("OFFICER"));
            if (then.contains(caseFile.id())) {
                grounds.add("TIME");
            }
            if (near(recording, caseFile.scene(), metres)) {
                grounds.add("PLACE");
            }
            boolean speaks = grounds.size() > 1;
            if (device.contains(caseFile.id())) {
                grounds.add("DEVICE");
            }
            if (speaks && !known.contains(caseFile.id())) {
                em.persist(new RecordingCase(recording.id(), caseFile.id(), String.join(" ", grounds), clock.instant()));
                suggested++;
            }
        }
        return suggested;
    }

    private List<CaseFile> handled(Recording recording, LocalDate day) {
        return em.createQuery("select distinct c from CaseFile c join c.handlers h where c.agencyId = :agency and h.officerId = :officer"
                        + " and h.fromDay <= :day and (h.untilDay is null or h.untilDay >= :day) order by c.createdAt desc", CaseFile.class)
                .setParameter("agency", recording.agencyId()).setParameter("officer", recording.officerId()).setParameter("day", day)
                .setMaxResults(MOST).getResultList();
    }

    private Set<UUID> happenedDuring(List<UUID> cases, RecordingSpan span, Duration near) {
        Instant from = span.from().minus(near);
        Instant to = span.to().plus(near);
        Set<UUID> found = new HashSet<>(em.createQuery("select distinct d.caseId from DoneAct d where d.caseId in :cases"
                        + " and d.occurredAt between :from and :to", UUID.class)
                .setParameter("cases", cases).setParameter("from", from).setParameter("to", to).getResultList());
        found.addAll(em.createQuery("select distinct e.caseId from EvidenceItem e where e.caseId in :cases and e.occurredAt between :from and :to", UUID.class)
                .setParameter("cases", cases).setParameter("from", from).setParameter("to", to).getResultList());
        return found;
    }

    private Set<UUID> sameDevice(List<UUID> cases, String deviceNo) {
        return new HashSet<>(em.createQuery("select distinct c.caseId from RecordingCase c join Recording r on r.id = c.recordingId"
                        + " where c.caseId in :cases and c.answer = :accepted and r.deviceNo = :device", UUID.class)
                .setParameter("cases", cases).setParameter("accepted", RecordingCase.Answer.ACCEPTED).setParameter("device", deviceNo)
                .getResultList());
    }

    private static boolean near(Recording recording, Scene scene, int metres) {
        if (recording.isPlaced() && scene.longitude() != null && scene.latitude() != null) {
            return StatementCheck.metres(scene.latitude(), scene.longitude(), recording.latitude(), recording.longitude()) <= metres;
        }
        return scene.place().contains(recording.place()) || recording.place().contains(scene.place());
    }
}
