package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.evidence.control.RecordForms;
import org.tiean.evidence.entity.Attestation;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.OnSiteRecord;
import org.tiean.evidence.entity.OnSiteRecord.Kind;
import org.tiean.evidence.entity.RecordInspection;
import org.tiean.evidence.entity.RecordQuestioning;
import org.tiean.evidence.entity.Upload;
import org.tiean.kernel.entity.Refusal;

/** Records of inspections and questionings (现场检查、询问笔录). */
@ApplicationScoped
@Transactional
public class OnSiteRecords {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Uploads uploads;

    @Inject
    CaseDocuments documents;

    @Inject
    RecordForms forms;

    /**
     * Records an inspection that ended at the moment of the act and makes the form D10.
     *
     * @return with {@code documentId}
     */
    public Receipt inspect(ActRequest request, RecordInspection given) {
        Upload signature = signature(given.attestation());
        return acts.perform(request, ActKind.RECORD_INSPECTION, given.toFacts(signature), act -> {
            Party party = act.caseFile().party(given.partyId());
            JsonObject fields = forms.inspection(act, party, given, signature);
            UUID document = documents.order(act, new DocumentOrder("site-inspection-record", null, fields));
            int round = rounds(request.caseId(), Kind.INSPECTION) + 1;
            keep(act, new OnSiteRecord(request, Kind.INSPECTION, round, given.startedAt(), given.presentName(), fields,
                    signature, document), document);
        });
    }

    /**
     * Records a questioning that ended at the moment of the act and makes the form D09.
     *
     * @return with {@code documentId}
     */
    public Receipt question(ActRequest request, RecordQuestioning given) {
        Upload signature = signature(given.attestation());
        return acts.perform(request, ActKind.RECORD_QUESTIONING, given.toFacts(signature), act -> {
            int round = rounds(request.caseId(), Kind.QUESTIONING) + 1;
            JsonObject fields = forms.questioning(act, given, round, signature);
            UUID document = documents.order(act, new DocumentOrder("questioning-record", null, fields));
            keep(act, new OnSiteRecord(request, Kind.QUESTIONING, round, given.startedAt(), given.person().name(),
                    fields, signature, document), document);
        });
    }

    /** The inspections of a case that were recorded, newest first. */
    public List<OnSiteRecord> inspections(UUID caseId) {
        return em.createQuery("select r from OnSiteRecord r where r.caseId = :case and r.kind = :kind order by r.endedAt desc",
                OnSiteRecord.class).setParameter("case", caseId).setParameter("kind", Kind.INSPECTION).getResultList();
    }

    private void keep(ActInProgress act, OnSiteRecord record, UUID document) {
        em.persist(record);
        act.produced("documentId", document);
    }

    private int rounds(UUID caseId, Kind kind) {
        return em.createQuery("select count(r) from OnSiteRecord r where r.caseId = :case and r.kind = :kind", Long.class)
                .setParameter("case", caseId).setParameter("kind", kind).getSingleResult().intValue();
    }

    private Upload signature(Attestation attestation) {
        if (attestation.signatureUploadId() == null) {
            return null;
        }
        Upload signature = uploads.own(attestation.signatureUploadId());
        if (!signature.mediaType().equals(FileKind.PNG.mediaType())) {
            throw new Refusal(Refusal.Kind.UNSUPPORTED, "evidence.record.signature-png");
        }
        return signature;
    }
}
