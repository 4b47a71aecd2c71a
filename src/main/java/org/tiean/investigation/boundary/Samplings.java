package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.investigation.control.InquiryForms;
import org.tiean.investigation.entity.DisposeSamples;
import org.tiean.investigation.entity.Sampling;
import org.tiean.investigation.entity.TakeSamples;
import org.tiean.kernel.entity.Refusal;

/**
 * Samples taken as evidence, and what becomes of them (抽样取证; 行政处罚法56). The head's approval beforehand, which the same
 * article asks of preservation only, is not asked for.
 */
@ApplicationScoped
@Transactional
public class Samplings {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    InquiryForms forms;

    @Inject
    Uploads uploads;

    /** Takes samples: notice (D11) and list (D11-2). Produces {@code samplingId} and {@code documentId}, the notice. */
    public Receipt take(ActRequest request, TakeSamples given) {
        String signature = InquiryPapers.signature(uploads, given.attestation());
        return acts.perform(request, ActKind.TAKE_SAMPLES, given.toFacts(signature), act -> {
            UUID notice = forms.sampling(act, given);
            UUID list = forms.samplesList(act, given, notice, signature);
            // the row names the papers, which must be there before it
            em.flush();
            Sampling sampling = new Sampling(request, given, notice, list);
            em.persist(sampling);
            act.produced("samplingId", sampling.id());
            act.produced("documentId", notice);
        });
    }

    /**
     * Tells what became of all samples of one taking (D11-3). Produces {@code documentId}.
     *
     * @throws Refusal 404 no such taking, 409 disposed of before
     */
    public Receipt dispose(ActRequest request, DisposeSamples given) {
        return acts.perform(request, ActKind.DISPOSE_SAMPLES, given.toFacts(), act -> {
            Sampling sampling = em.find(Sampling.class, given.samplingId());
            if (sampling == null || !sampling.caseId().equals(request.caseId())) {
                throw Refusal.notFound("investigation.samples.unknown");
            }
            sampling.dispose(given, act.day());
            UUID paper = forms.samplesDisposed(act, sampling);
            sampling.documented(paper);
            act.produced("documentId", paper);
        });
    }

    /** Takings of a case whose samples are still there, oldest first. */
    public List<Sampling> open(UUID caseId) {
        return em.createQuery("select s from Sampling s where s.caseId = :case and s.disposedOn is null order by s.takenOn, s.id", Sampling.class)
                .setParameter("case", caseId).getResultList();
    }
}
