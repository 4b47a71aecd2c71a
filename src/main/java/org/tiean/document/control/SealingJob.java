package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Organ;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.document.entity.CaseDocument;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * Makes the file of an ordered document and puts the agency's seal on those that bear one. A crash repeats
 * it: the file of the first try is claimed by nothing and swept.
 */
@ApplicationScoped
public class SealingJob implements OutboxJob {

    /** Name in the outbox. */
    public static final String NAME = "seal-document";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Finishing finishing;

    @Inject
    Agencies agencies;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID documentId) {
        CaseDocument document = em.find(CaseDocument.class, documentId);
        if (document.state() != CaseDocument.State.ORDERED) {
            return;
        }
        String digest = finishing.finish(documentId, document.kind(), document.title(), document.source(),
                new Finishing.Marks(document.kind().needsSeal() ? organ(document) : null, document.signer().orElse(null),
                        document.accessCode().map(ProtectedText::reveal).orElse(null)));
        // as an act does: first the case, then what is in it; the other way round the two would wait for each other for ever
        em.find(CaseFile.class, document.caseId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        if (document.state() != CaseDocument.State.ORDERED) {
            return;
        }
        document.sealed(digest, clock.instant());
        ledger.append(Chain.ofCase(document.caseId()), new ActRecord("document-finished", null, clock.instant(),
                CurrentActor.SYSTEM, Json.createObjectBuilder()
                        .add("document", documentId.toString())
                        .add("kind", document.kind().code())
                        .add("number", document.number().orElse(""))
                        .add("sealed", document.kind().needsSeal())
                        .add("signer", document.signer().orElse(""))
                        .add("snapshotDigest", document.source().digest())
                        .add("fileDigest", digest)
                        .build()));
    }

    /** Whose seal: as the register had it on the day of the order. */
    private Organ organ(CaseDocument document) {
        CaseFile caseFile = em.find(CaseFile.class, document.caseId());
        return agencies.issuingOrganOf(caseFile.agencyId(), Zones.dayOf(document.createdAt()));
    }
}
