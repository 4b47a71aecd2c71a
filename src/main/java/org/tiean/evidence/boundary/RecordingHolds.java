package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.evidence.entity.Recording;
import org.tiean.evidence.entity.RecordingCase;
import org.tiean.evidence.entity.RecordingHold;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.RegisterRecord;

/**
 * Recordings that stay beyond their term (音像记录留存): leaders and heads of the agency say so for a review, a suit or a complaint,
 * and say why when it is over. What a case has, or what still waits for its handler's answer, stays without anybody's word; so does
 * what a handler did not take into a case that went to review or suit.
 */
@ApplicationScoped
@Transactional
public class RecordingHolds {

    private static final Set<Role> HOLDING = EnumSet.of(Role.SQUAD_LEADER, Role.AGENCY_HEAD, Role.DEPUTY_HEAD);
    private static final List<ActKind> CONTESTING = List.of(ActKind.RECEIVE_REVIEW_APPLICATION, ActKind.RECORD_REVIEW_NOTICE, ActKind.RECORD_SUIT_NOTICE);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    RegisterRecord record;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public boolean mayHold() {
        return actor.agencyId() != null && actor.roles().stream().anyMatch(HOLDING::contains);
    }

    /** @throws Refusal 403; 404 no such recording of the agency */
    public Recording require(UUID recordingId) {
        if (!mayHold()) {
            throw Refusal.forbidden("evidence.hold.forbidden");
        }
        Recording recording = recordingId == null ? null : em.find(Recording.class, recordingId);
        if (recording == null || !recording.agencyId().equals(actor.agencyId())) {
            throw Refusal.notFound("evidence.recording.unknown");
        }
        return recording;
    }

    /** All of a recording, newest first. */
    public List<RecordingHold> of(UUID recordingId) {
        return em.createQuery("select h from RecordingHold h where h.recordingId = :recording order by h.heldAt desc", RecordingHold.class)
                .setParameter("recording", require(recordingId).id()).getResultList();
    }

    /**
     * Keeps a recording; the same again changes nothing.
     *
     * @throws Refusal 400 without ground or reason, 403, 404, 409 removed already or held already
     */
    public void hold(UUID id, UUID recordingId, RecordingHold.Ground ground, String reason) {
        Recording recording = require(recordingId);
        if (em.find(RecordingHold.class, id) != null) {
            return;
        }
        if (recording.isRemoved()) {
            throw Refusal.conflict("evidence.recording.gone");
        }
        if (of(recordingId).stream().anyMatch(RecordingHold::isStanding)) {
            throw Refusal.conflict("evidence.hold.standing");
        }
        RecordingHold hold = new RecordingHold(id, recordingId, ground, reason, actor.username(), clock.instant());
        em.persist(hold);
        record.changed(recording.agencyId(), Recordings.REGISTER, "recording.held", Json.createObjectBuilder().add("recording", recordingId.toString())
                .add("sha256", recording.file().sha256()).add("ground", ground.name()).add("reason", hold.reason()).build());
    }

    /** Lets a recording go after its term again. */
    public void lift(UUID recordingId, UUID holdId, String why) {
        Recording recording = require(recordingId);
        RecordingHold hold = of(recordingId).stream().filter(one -> one.id().equals(holdId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("evidence.hold.unknown"));
        hold.lift(why, actor.username(), clock.instant());
        record.changed(recording.agencyId(), Recordings.REGISTER, "recording.hold-lifted", Json.createObjectBuilder().add("recording", recordingId.toString())
                .add("sha256", recording.file().sha256()).add("why", hold.liftedWhy()).build());
    }

    /** Recordings whose term ended before that day and that nothing keeps, at most so many. */
    List<Recording> free(LocalDate today, int most) {
        return em.createQuery("select r from Recording r where r.removedAt is null and r.keepUntil < :today"
                        + " and not exists (select h from RecordingHold h where h.recordingId = r.id and h.liftedAt is null)"
                        + " and not exists (select c from RecordingCase c where c.recordingId = r.id and (c.answer <> :refused"
                        + "   or exists (select d from DoneAct d where d.caseId = c.caseId and d.act in :contesting))) order by r.keepUntil", Recording.class)
                .setParameter("today", today).setParameter("refused", RecordingCase.Answer.REFUSED).setParameter("contesting", CONTESTING)
                .setMaxResults(most).getResultList();
    }
}
