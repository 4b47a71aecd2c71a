package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.evidence.control.RecordingMatching;
import org.tiean.evidence.entity.CameraCheck;
import org.tiean.evidence.entity.CameraRemark;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.ImportRecording;
import org.tiean.evidence.entity.KeptFile;
import org.tiean.evidence.entity.Recording;
import org.tiean.evidence.entity.RecordingCase;
import org.tiean.evidence.entity.RecordingLine;
import org.tiean.evidence.entity.Upload;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.RegisterRecord;
import org.tiean.settings.boundary.Settings;

/**
 * Recordings of body cameras as they come in (执法音像记录), before any case says that they are its own. An officer sees the own
 * ones, leaders and heads those of their agency; nobody else sees any outside a case.
 */
@ApplicationScoped
@Transactional
public class Recordings {

    /** Chain of the agency in which it stands what came in and what was removed. */
    public static final String REGISTER = "recordings";

    private static final Set<Role> BRINGING = EnumSet.of(Role.OFFICER, Role.SQUAD_LEADER);
    private static final Set<Role> LEADING = EnumSet.of(Role.SQUAD_LEADER, Role.AGENCY_HEAD, Role.DEPUTY_HEAD);
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Uploads uploads;

    @Inject
    Officers officers;

    @Inject
    RecordingMatching matching;

    @Inject
    RecordingHolds holds;

    @Inject
    BodyCameras cameras;

    @Inject
    Settings settings;

    @Inject
    RegisterRecord record;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Takes in a recording the actor has sent; the same again changes nothing.
     *
     * @throws Refusal 400 no film, or it ends in the future; 403 somebody who brings none; 404 no such upload or officer;
     *                 409 the id was used for another, or the agency takes those of registered cameras only
     */
    public Recording bring(ImportRecording given, UUID uploadId) {
        if (actor.roles().stream().noneMatch(BRINGING::contains)) {
            throw Refusal.forbidden("evidence.recording.forbidden");
        }
        Officer officer = officers.require(given.officerId());
        if (!officer.agencyId().equals(actor.agencyId())) {
            throw Refusal.notFound("authority.officer.unknown");
        }
        return take(given, uploads.own(uploadId), Recording.Way.UPLOAD);
    }

    /** Takes in a recording for the officer's agency, by whatever way it came. */
    Recording take(ImportRecording given, Upload file, Recording.Way way) {
        Recording before = em.find(Recording.class, given.id());
        if (before != null) {
            if (!before.file().sha256().equals(file.sha256()) || !before.deviceNo().equals(given.deviceNo())) {
                throw Refusal.conflict("casefile.request.id-reused");
            }
            return before;
        }
        if (FileKind.ofMediaType(file.mediaType()).filter(FileKind::isPlayed).isEmpty()) {
            throw new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.recording.no-film", file.fileName());
        }
        UUID agencyId = officers.require(given.officerId()).agencyId();
        var day = Zones.dayOf(given.endedAt());
        CameraCheck camera = CameraCheck.of(cameras.ofNumber(given.deviceNo()), agencyId, given.officerId(), day);
        if (camera.remarks().contains(CameraRemark.UNREGISTERED) && settings.flag("recording.registered-cameras-only", agencyId, day)) {
            throw Refusal.conflict("evidence.recording.unregistered", given.deviceNo());
        }
        Recording recording = new Recording(given, camera, agencyId, new KeptFile(file), way, actor.username(), clock.instant(),
                day.plusDays(settings.integer("recording.retention-days", agencyId, day)));
        requireNew(recording);
        em.persist(recording);
        em.flush();
        record.changed(agencyId, REGISTER, "recording.brought", Json.createObjectBuilder().add("recording", recording.id().toString())
                .add("device", recording.deviceNo()).add("officer", given.officerId().toString()).add("from", recording.span().from().toString())
                .add("to", recording.span().to().toString()).add("clockOffset", recording.clockOffset()).add("remarks", recording.remarks()).add("sha256", file.sha256()).add("way", way.name())
                .add("keepUntil", recording.keepUntil().toString()).build());
        matching.match(recording);
        return recording;
    }

    private void requireNew(Recording recording) {
        boolean there = em.createQuery("select count(r) from Recording r where r.deviceNo = :device and r.startedAt = :from and r.file.sha256 = :sha256", Long.class)
                .setParameter("device", recording.deviceNo()).setParameter("from", recording.span().from())
                .setParameter("sha256", recording.file().sha256()).getSingleResult() > 0;
        if (there) {
            throw Refusal.conflict("evidence.recording.twice", recording.deviceNo());
        }
    }

    /** Looks again for cases of recordings that belong to none yet: what happened may be registered later. */
    public int matchAgain() {
        Instant month = clock.instant().minusSeconds(30L * 24 * 3600);
        return em.createQuery("select r from Recording r where r.removedAt is null and r.endedAt > :month and not exists"
                        + " (select c from RecordingCase c where c.recordingId = r.id and c.answer = :accepted) order by r.uploadedAt desc", Recording.class)
                .setParameter("month", month).setParameter("accepted", RecordingCase.Answer.ACCEPTED).setMaxResults(AT_ONCE).getResultStream()
                .mapToInt(matching::match).sum();
    }

    /** Removes recordings whose term is over and that nothing keeps; how many. The store sweeps their files. */
    public int removeOld() {
        List<Recording> over = holds.free(Zones.today(clock), AT_ONCE);
        over.forEach(recording -> {
            recording.remove(clock.instant());
            record.changed(recording.agencyId(), REGISTER, "recording.removed", Json.createObjectBuilder().add("recording", recording.id().toString())
                    .add("device", recording.deviceNo()).add("sha256", recording.file().sha256()).add("keepUntil", recording.keepUntil().toString()).build());
        });
        return over.size();
    }

    /** Recordings the actor may see outside a case, newest first; three statements, however many there are. */
    public Page<RecordingLine> list(Page.Slice slice) {
        if (!mayList()) {
            throw Refusal.forbidden("evidence.recording.forbidden");
        }
        UUID only = leads() ? null : officers.byUsername(actor.username()).map(Officer::id).orElse(new UUID(0, 0));
        String from = " from Recording r, Officer o where o.id = r.officerId and r.agencyId = :agency" + (only == null ? "" : " and r.officerId = :officer");
        var rows = em.createQuery("select new org.tiean.evidence.entity.RecordingLine(r.id, r.deviceNo, o.name, r.startedAt, r.endedAt, r.place, r.file.size,"
                + " r.uploadedAt, r.keepUntil, r.removedAt,"
                + " (select count(c) from RecordingCase c where c.recordingId = r.id and c.answer = org.tiean.evidence.entity.RecordingCase.Answer.ACCEPTED),"
                + " (select count(c) from RecordingCase c where c.recordingId = r.id and c.answer = org.tiean.evidence.entity.RecordingCase.Answer.SUGGESTED),"
                + " r.remarks, r.clockOffset, (select count(h) from RecordingHold h where h.recordingId = r.id and h.liftedAt is null))"
                + from + " order by r.startedAt desc, r.id", RecordingLine.class).setParameter("agency", actor.agencyId());
        var count = em.createQuery("select count(r)" + from, Long.class).setParameter("agency", actor.agencyId());
        if (only != null) {
            rows.setParameter("officer", only);
            count.setParameter("officer", only);
        }
        return new Page<>(rows.setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList(), count.getSingleResult(), slice);
    }

    public boolean mayList() {
        return actor.agencyId() != null && actor.roles().stream().anyMatch(role -> BRINGING.contains(role) || LEADING.contains(role));
    }

    public boolean mayBring() {
        return actor.agencyId() != null && actor.roles().stream().anyMatch(BRINGING::contains);
    }

    private boolean leads() {
        return actor.roles().stream().anyMatch(LEADING::contains);
    }
}
