package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.evidence.control.ViewReason;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.KeptFile;
import org.tiean.evidence.entity.Recording;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.RegisterRecord;

/** Hands out recordings of a case for playing, piece by piece; who looked, when and why is noted (rulebook F2.5, F2.7). */
@ApplicationScoped
@Transactional
public class RecordingFiles {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseRecordings recordings;

    @Inject
    FileParts parts;

    @Inject
    SeenCases cases;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    RegisterRecord record;

    @Inject
    Clock clock;

    /**
     * A recording that is suggested for the case or belongs to it.
     *
     * @param range header of a player that wants a part, or null
     * @param why   said by who looks, or null
     * @throws Refusal 403 for who sees the case masked, 404 no such recording of the case, or it was refused
     */
    public Response file(UUID caseId, UUID recordingId, String range, String why) {
        CaseFile caseFile = cases.require(caseId);
        if (!access.seesUnmasked(caseFile, Subject.CASE)) {
            throw Refusal.forbidden("evidence.file.not-masked");
        }
        CaseRecording line = recordings.recordings(caseId).stream()
                .filter(one -> one.id().equals(recordingId) && (one.isAccepted() || one.isSuggested())).findFirst()
                .orElseThrow(() -> Refusal.notFound("evidence.recording.unknown"));
        KeptFile file = em.find(Recording.class, line.id()).file();
        note(caseFile, line, why);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return parts.part(file, range).header(HttpHeaders.CONTENT_TYPE, file.mediaType()).header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + name).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox").header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    private void note(CaseFile caseFile, CaseRecording line, String why) {
        Instant now = clock.instant();
        String reason = ViewReason.of(why, actor.roles());
        int first = em.createNativeQuery("insert into tiean.recording_view (recording_id, username, hour, viewed_at, why)"
                        + " values (cast(?1 as uuid), ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, line.id().toString()).setParameter(2, actor.username()).setParameter(3, utc(now.truncatedTo(ChronoUnit.HOURS)))
                .setParameter(4, utc(now)).setParameter(5, reason).executeUpdate();
        if (first == 1) {
            record.changed(caseFile.agencyId(), Recordings.REGISTER, "recording.view", Json.createObjectBuilder().add("case", caseFile.id().toString())
                    .add("recording", line.id().toString()).add("sha256", line.sha256()).add("why", reason).build());
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
