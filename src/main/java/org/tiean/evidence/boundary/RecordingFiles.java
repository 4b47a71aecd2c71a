package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.tiean.casefile.boundary.FileLooks;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.FileLook;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.KeptFile;
import org.tiean.evidence.entity.Recording;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Refusal;

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
    FileLooks looks;

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
        looks.note(caseFile, line.id(), FileLook.What.RECORDING, line.deviceNo(), line.sha256(), why);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return parts.part(file, range).header(HttpHeaders.CONTENT_TYPE, file.mediaType()).header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + name).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox").header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
