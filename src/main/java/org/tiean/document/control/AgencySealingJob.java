package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.PowerLists;
import org.tiean.document.entity.AgencyDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** Makes and seals the paper of an agency that belongs to no case; repeated after a crash like {@link SealingJob}. */
@ApplicationScoped
public class AgencySealingJob implements OutboxJob {

    /** Name in the outbox. */
    public static final String NAME = "seal-agency-document";

    /** Register of the papers on a year's figures. */
    private static final String STATISTICS = "statistics";

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
        AgencyDocument document = em.find(AgencyDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document.fileDigest().isPresent()) {
            return;
        }
        String digest = finishing.finish(documentId, document.kind(), document.kind().title(), document.source(),
                agencies.issuingOrganOf(document.agencyId(), Zones.dayOf(document.createdAt())));
        document.sealed(digest, clock.instant());
        ledger.append(Chain.ofRegister(document.agencyId().toString(),
                        document.kind() == DocumentKind.POWER_LIST ? PowerLists.REGISTER : STATISTICS),
                new ActRecord("document-finished", null, clock.instant(), CurrentActor.SYSTEM, Json.createObjectBuilder()
                        .add("document", documentId.toString()).add("subject", document.subjectId().toString())
                        .add("number", document.number()).add("snapshotDigest", document.source().digest())
                        .add("fileDigest", digest).build()));
    }
}
