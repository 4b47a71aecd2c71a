package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.entity.Attestation;
import org.tiean.investigation.control.InquiryForms;
import org.tiean.investigation.entity.ExtractEvidence;
import org.tiean.investigation.entity.RequestAssistance;
import org.tiean.investigation.entity.RequestMaterial;
import org.tiean.investigation.entity.SummonToQuestioning;
import org.tiean.kernel.entity.Refusal;

/**
 * Papers with which an inquiry calls people, asks for material and for help, and writes down what was handed over
 * (询问通知、调取证据、提取证据、协助调查; 行政处罚法54, 55).
 */
@ApplicationScoped
@Transactional
public class InquiryPapers {

    private static final Set<DocumentKind> SERVED = EnumSet.of(DocumentKind.QUESTIONING_NOTICE, DocumentKind.MATERIAL_NOTICE,
            DocumentKind.SAMPLING_NOTICE, DocumentKind.SAMPLE_DISPOSAL);

    @Inject
    Acts acts;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceDesk desk;

    @Inject
    InquiryForms forms;

    @Inject
    Uploads uploads;

    /**
     * Calls somebody to be questioned (D08). Produces {@code documentId}.
     *
     * @throws Refusal 400 the hour lies before the notice
     */
    public Receipt summon(ActRequest request, SummonToQuestioning given) {
        return acts.perform(request, ActKind.SUMMON_TO_QUESTIONING, given.toFacts(), act -> {
            if (!given.appearAt().isAfter(act.occurredAt())) {
                throw Refusal.invalid("investigation.summons.in-the-past");
            }
            act.produced("documentId", forms.summons(act, given));
        });
    }

    /**
     * Asks who holds evidence to hand it over (D21). Produces {@code documentId}.
     *
     * @throws Refusal 400 the day lies before the notice
     */
    public Receipt requestMaterial(ActRequest request, RequestMaterial given) {
        return acts.perform(request, ActKind.REQUEST_MATERIAL, given.toFacts(), act -> {
            if (given.dueOn().isBefore(act.day())) {
                throw Refusal.invalid("investigation.material.in-the-past");
            }
            act.produced("documentId", forms.material(act, given));
        });
    }

    /** Asks another organ or body for help (D22). Produces {@code documentId}. */
    public Receipt requestAssistance(ActRequest request, RequestAssistance given) {
        return acts.perform(request, ActKind.REQUEST_ASSISTANCE, given.toFacts(), act -> {
            if (given.replyBy() != null && given.replyBy().isBefore(act.day())) {
                throw Refusal.invalid("investigation.assistance.in-the-past");
            }
            act.produced("documentId", forms.assistance(act, given));
        });
    }

    /**
     * Writes down what a holder handed over (D21-2, of data D21-3). Produces {@code documentId}.
     *
     * @throws Refusal 404 the notice it answers is none of the case, 400 it began after its end
     */
    public Receipt extract(ActRequest request, ExtractEvidence given) {
        String signature = signature(uploads, given.attestation());
        return acts.perform(request, ActKind.EXTRACT_EVIDENCE, given.toFacts(signature), act -> {
            if (given.startedAt().isAfter(act.occurredAt())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            if (given.noticeId() != null && materialNotices(request.caseId()).stream().noneMatch(view -> view.id().equals(given.noticeId()))) {
                throw Refusal.notFound("document.unknown");
            }
            act.produced("documentId", forms.extract(act, given, signature));
        });
    }

    /** SHA-256 of a drawn signature, null where signing was refused. */
    static String signature(Uploads uploads, Attestation attestation) {
        return attestation.signatureUploadId() == null ? null : uploads.signature(attestation.signatureUploadId());
    }

    /**
     * Records that papers of the inquiry were served. Produces {@code servedOn}.
     *
     * @throws Refusal 404 one of the documents is none
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_INQUIRY_PAPER, proof.toFacts(), act -> {
            if (!proof.documentIds().stream().allMatch(id -> documents.view(id).filter(view -> SERVED.contains(view.kind())).isPresent())) {
                throw Refusal.notFound("investigation.paper.unknown");
            }
            act.produced("servedOn", desk.serve(act, proof).toString());
        });
    }

    /** Papers of the inquiry that were not served yet. */
    public List<DocumentView> toServe(UUID caseId) {
        return documents.of(caseId).stream().filter(view -> SERVED.contains(view.kind()) && view.servedOn() == null
                && (view.state() == CaseDocument.State.SEALED || view.state() == CaseDocument.State.ORDERED)).toList();
    }

    /** Notices that asked for material, oldest first. */
    public List<DocumentView> materialNotices(UUID caseId) {
        return documents.of(caseId).stream().filter(view -> view.kind() == DocumentKind.MATERIAL_NOTICE).toList();
    }
}
