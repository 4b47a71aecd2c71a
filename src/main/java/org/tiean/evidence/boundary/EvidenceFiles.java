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
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.FileLooks;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.FileLook;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.KeptFile;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Refusal;

/** Lists and hands out the files of evidence to those who may see them. */
@ApplicationScoped
@Transactional
public class EvidenceFiles {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    EvidenceList list;

    @Inject
    FileParts parts;

    @Inject
    CaseAccess access;

    @Inject
    FileLooks looks;

    /** @throws Refusal 404 if the case is none of the actor's business */
    public List<EvidenceLine> list(UUID caseId) {
        seen(caseId);
        return list.ofCase(caseId);
    }

    /** Whether the actor may read who said or provided something; 404 as {@link #list}. */
    boolean seesClear(UUID caseId) {
        return access.seesUnmasked(seen(caseId), Subject.CASE);
    }

    /**
     * A file as an answer that no browser will run: a type of its own, no sniffing, a sandbox. That it was opened is noted.
     *
     * @param show  in the page instead of as a download, for kinds a browser can show or play
     * @param why   said by who looks, or null
     * @param range header of a player that wants a part (RFC 9110, 14), or null
     * @throws Refusal 403 for somebody who may see the case masked only, since a photo cannot be masked, or who has to say why
     */
    public Response file(UUID caseId, UUID evidenceId, boolean show, String range, String why) {
        CaseFile caseFile = seen(caseId);
        if (!access.seesUnmasked(caseFile, Subject.CASE)) {
            throw Refusal.forbidden("evidence.file.not-masked");
        }
        EvidenceItem item = list.require(caseId, evidenceId);
        KeptFile file = item.file()
                .orElseThrow(() -> Refusal.notFound("evidence.file.none"));
        boolean shown = show && FileKind.ofMediaType(file.mediaType()).filter(kind -> kind.isShown() || kind.isPlayed()).isPresent();
        looks.note(caseFile, evidenceId, FileLook.What.ORIGINAL, item.number() + " " + item.name(), file.sha256(), why);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return parts.part(file, range).header(HttpHeaders.CONTENT_TYPE, file.mediaType()).header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private CaseFile seen(UUID caseId) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
        return caseFile;
    }
}
