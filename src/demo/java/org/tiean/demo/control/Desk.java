package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Stage;
import org.tiean.demo.entity.Played;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Refusal;

/** What every player needs: fresh requests, the case as it stands, proofs of service. */
@ApplicationScoped
@Transactional
public class Desk {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CaseDocuments documents;

    /** A fresh request that takes place now. */
    public ActRequest request(Played played) {
        return new ActRequest(UUID.randomUUID(), played.caseId(), clock.instant());
    }

    /** How far the case has come; null before its clue. */
    public Stage stage(Played played) {
        CaseFile caseFile = em.find(CaseFile.class, played.caseId());
        return caseFile == null ? null : caseFile.stage();
    }

    public CaseFile caseFile(Played played) {
        return em.find(CaseFile.class, played.caseId());
    }

    /** The one suspected act. */
    public UUID actId(Played played) {
        return caseFile(played).suspectedActs().get(0).id();
    }

    /** The newest document of a kind handed to the party, with what lies in the same envelope. */
    public ServiceProof proof(Played played, String folder, UUID... together) {
        List<UUID> papers = new ArrayList<>(List.of(documents.latest(played.caseId(), folder)
                .orElseThrow(() -> Refusal.notFound("document.unknown")).id()));
        papers.addAll(List.of(together));
        return new ServiceProof(papers, ServiceMethod.DIRECT, played.signer(), played.capacity(), played.sample().place(),
                null, null);
    }
}
