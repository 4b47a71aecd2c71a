package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.disclosure.entity.Publication;
import org.tiean.document.entity.CaseDocument;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** Publishes an entry once its public text is made; while it is not, the job is put off. */
@ApplicationScoped
public class PublishJob implements OutboxJob {

    /** Name in the outbox. */
    public static final String NAME = "publish-decision";

    private static final String LIMIT = "publish-penalty";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimits limits;

    @Inject
    PublicShelf shelf;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID publicationId) {
        Publication publication = em.find(Publication.class, publicationId, LockModeType.PESSIMISTIC_WRITE);
        if (publication.state() != Publication.State.PENDING) {
            return;
        }
        String digest = em.find(CaseDocument.class, publication.textDocumentId()).fileDigest()
                .orElseThrow(() -> new IllegalStateException("the public text is still being made"));
        publication.published(clock.instant());
        shelf.put(publicationId);
        UUID decision = em.createQuery("select p.id from PublicationDecision p where p.decisionId = :decision", UUID.class)
                .setParameter("decision", publication.decisionId()).getSingleResult();
        if (limits.dueOf(decision, LIMIT).isPresent()) {
            limits.meet(decision, LIMIT, Zones.today(clock));
        }
        ledger.append(Chain.ofCase(publication.caseId()), new ActRecord("publish", Citation.of("行政处罚法", 48, 1),
                clock.instant(), CurrentActor.SYSTEM, Json.createObjectBuilder()
                        .add("publication", publicationId.toString())
                        .add("number", publication.content().number())
                        .add("fileDigest", digest).build()));
    }
}
