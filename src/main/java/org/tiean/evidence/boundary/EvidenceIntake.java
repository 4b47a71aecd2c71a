package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.MonitoringDevices;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.control.CopyJob;
import org.tiean.evidence.control.StatementCheck;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.evidence.entity.Disagreement;
import org.tiean.evidence.entity.EvidenceItem;
import org.tiean.evidence.entity.EvidenceItem.Standing;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.KeptFile;
import org.tiean.evidence.entity.Upload;
import org.tiean.evidence.entity.VerifyEvidence;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Refusal;

/** Collecting and verifying evidence (收集、审查证据). */
@ApplicationScoped
@Transactional
public class EvidenceIntake {

    /** Of which copies can be drawn. */
    private static final Set<String> PICTURES = Set.of(FileKind.JPEG.mediaType(), FileKind.PNG.mediaType());

    /** Pieces collected at once. */
    private static final int MOST = 50;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Uploads uploads;

    @Inject
    EvidenceList list;

    @Inject
    MonitoringDevices devices;

    @Inject
    EvidenceTraces traces;

    @Inject
    StatementCheck statements;

    @Inject
    Outbox outbox;

    /**
     * Makes a piece of evidence of what was found, with its file if it has one. The id of the act is the id
     * of the piece.
     *
     * @return with {@code evidenceId}
     */
    public Receipt collect(ActRequest request, CollectEvidence given) {
        if (given.deviceId() != null) {
            devices.require(given.deviceId());
        }
        Upload file = given.uploadId() == null ? null : uploads.own(given.uploadId());
        List<Disagreement> disagreements = disagreements(request, given, file);
        return acts.perform(request, ActKind.COLLECT_EVIDENCE, given.toFacts(file, disagreements), act -> {
            em.persist(new EvidenceItem(request.id(), request.caseId(), next(request.caseId()), given,
                    request.occurredAt(), file == null ? null : new KeptFile(file)));
            traces.keep(request.id(), disagreements);
            if (file != null && PICTURES.contains(file.mediaType())) {
                outbox.order(CopyJob.NAME, request.id());
            }
            act.produced("evidenceId", request.id());
        });
    }

    private List<Disagreement> disagreements(ActRequest request, CollectEvidence given, Upload file) {
        CaseFile caseFile = file == null ? null : em.find(CaseFile.class, request.caseId());
        return caseFile == null ? List.of()
                : statements.compare(caseFile, given, traces.of(file.sha256(), file.mediaType()), request.occurredAt());
    }

    /**
     * Several pieces found together, all or none. The first has the id of the act, each other an id that follows from it and its
     * file, so that the same request again changes nothing.
     *
     * @return that of the first
     */
    public Receipt collectAll(ActRequest request, List<CollectEvidence> pieces) {
        if (pieces.isEmpty() || pieces.size() > MOST) {
            throw Refusal.invalid("evidence.upload.too-many", MOST);
        }
        Receipt first = collect(request, pieces.get(0));
        for (CollectEvidence piece : pieces.subList(1, pieces.size())) {
            UUID id = UUID.nameUUIDFromBytes((request.id() + "/" + piece.uploadId()).getBytes(StandardCharsets.UTF_8));
            collect(new ActRequest(id, request.caseId(), request.occurredAt()), piece);
        }
        return first;
    }

    /** The case is locked for the act, so no number is given twice. */
    private int next(UUID caseId) {
        return em.createQuery("select count(e) from EvidenceItem e where e.caseId = :case", Long.class)
                .setParameter("case", caseId).getSingleResult().intValue() + 1;
    }

    /** Says which pieces stand and which do not (行政处罚法 46: verified before it is relied on). */
    public Receipt verify(ActRequest request, VerifyEvidence given) {
        return acts.perform(request, ActKind.VERIFY_EVIDENCE, given.toFacts(), act -> given.evidenceIds().stream()
                .map(id -> list.require(request.caseId(), id))
                .forEach(item -> {
                    item.stand(given.stands() ? Standing.VERIFIED : Standing.EXCLUDED, given.note(), act.actor(), request.occurredAt());
                    if (given.summary() != null && item.file().filter(KeptFile::isSound).isPresent()) {
                        item.summarise(given.summary());
                    }
                }));
    }
}
