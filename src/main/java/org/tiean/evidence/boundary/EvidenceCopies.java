package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.FileLooks;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.FileLook;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.control.PictureCopies;
import org.tiean.evidence.entity.CopyLine;
import org.tiean.evidence.entity.DisplayCopy;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.evidence.entity.KeptFile;
import org.tiean.evidence.entity.MarkCopy;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;

/** Copies of pictures (展示副本): listed, handed out, and marked or covered by an act. The original is never touched. */
@ApplicationScoped
@Transactional
public class EvidenceCopies {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    EvidenceList list;

    @Inject
    EvidenceTraces traces;

    @Inject
    FileLooks looks;

    @Inject
    PictureCopies pictures;

    @Inject
    SeenCases cases;

    @Inject
    CaseAccess access;

    @Inject
    ContentStore files;

    /**
     * Copies of all pieces of a case, newest first.
     *
     * @throws Refusal 404 if the case is none of the actor's business
     */
    public List<CopyLine> ofCase(UUID caseId) {
        cases.require(caseId);
        return em.createQuery("""
                        select new org.tiean.evidence.entity.CopyLine(c.id, c.evidenceId, c.kind, c.note, c.madeBy, c.madeAt)
                        from DisplayCopy c join EvidenceItem e on e.id = c.evidenceId where e.caseId = :case order by c.madeAt desc""", CopyLine.class)
                .setParameter("case", caseId).getResultList();
    }

    /** The copy for lists or for the screen, empty while it is not drawn or where none can be. */
    public Optional<DisplayCopy> shown(UUID evidenceId, DisplayCopy.Kind kind) {
        return em.createQuery("select c from DisplayCopy c where c.evidenceId = :evidence and c.kind = :kind", DisplayCopy.class)
                .setParameter("evidence", evidenceId).setParameter("kind", kind).getResultStream().findFirst();
    }

    /**
     * Draws marks and covers on a copy; produces {@code copyId}, which is the id of the act.
     *
     * @throws Refusal 404 no such piece, 415 it has no picture that can be copied
     */
    public Receipt mark(ActRequest request, MarkCopy given) {
        CaseFile caseFile = cases.require(request.caseId());
        access.requireMayAct(caseFile, ActKind.MARK_EVIDENCE);
        EvidenceItem item = list.require(request.caseId(), given.evidenceId());
        KeptFile file = item.file().orElseThrow(EvidenceCopies::noPicture);
        DisplayCopy.Drawn drawn = pictures.marked(file.sha256(), turned(file.sha256()), given.marks()).orElseThrow(EvidenceCopies::noPicture);
        return acts.perform(request, ActKind.MARK_EVIDENCE, given.toFacts(file.sha256(), drawn.stored().sha256()), act -> {
            files.keep(drawn.stored().sha256());
            em.persist(new DisplayCopy(request.id(), item, given.kind(), drawn, given.note(), act.actor(), request.occurredAt()));
            act.produced("copyId", request.id());
        });
    }

    private int turned(String sha256) {
        return traces.find(sha256).map(FileTrace::turned).orElse(1);
    }

    private static Refusal noPicture() {
        return new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.copy.no-picture");
    }

    /**
     * A copy as an answer no browser will run. What is covered may be seen by all who see the case, everything else only by
     * those who see it unmasked. That it was opened is noted, except for those of lists.
     *
     * @param why said by who looks, null where nothing was said
     */
    public Response file(UUID caseId, UUID copyId, String why) {
        CaseFile caseFile = cases.require(caseId);
        DisplayCopy copy = em.find(DisplayCopy.class, copyId);
        if (copy == null) {
            throw Refusal.notFound("evidence.copy.unknown");
        }
        EvidenceItem item = list.require(caseId, copy.evidenceId());
        if (copy.kind() != DisplayCopy.Kind.REDACTED && !access.seesUnmasked(caseFile, Subject.CASE)) {
            throw Refusal.forbidden("evidence.file.not-masked");
        }
        boolean listed = copy.kind() == DisplayCopy.Kind.THUMBNAIL;
        if (listed) {
            looks.requireReason(caseFile, why);
        } else {
            looks.note(caseFile, item.id(), FileLook.What.valueOf(copy.kind().name()), item.number() + " " + item.name(), copy.sha256(), why);
        }
        return Response.ok(files.open(copy.sha256())).header(HttpHeaders.CONTENT_LENGTH, copy.size()).header(HttpHeaders.CONTENT_TYPE, "image/jpeg")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=copy.jpg").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, listed ? "private, max-age=3600" : "private, no-store").build();
    }
}
