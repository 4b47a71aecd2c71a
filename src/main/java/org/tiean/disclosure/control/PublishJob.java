package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.disclosure.boundary.CreditReports;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.document.entity.CaseDocument;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** Publishes a confirmed entry once its public text is made; while it is not, the job is put off. */
@ApplicationScoped
public class PublishJob implements OutboxJob {

    /** Name in the outbox. */
    public static final String NAME = "publish-decision";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PublicationDays days;

    @Inject
    Publishables publishables;

    @Inject
    PublicTexts texts;

    @Inject
    PublicRegister register;

    @Inject
    CreditReports reports;

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
        PublicationDecision made = em.createQuery("select p from PublicationDecision p where p.decisionId = :decision",
                PublicationDecision.class).setParameter("decision", publication.decisionId()).getSingleResult();
        // sent back or drawn anew meanwhile: whoever confirms it orders this again
        if (!made.isReleased()) {
            return;
        }
        String digest = em.find(CaseDocument.class, publication.textDocumentId()).fileDigest()
                .orElseThrow(() -> new IllegalStateException("the public text is still being made"));
        String original = original(publication.decisionId());
        publication.published(clock.instant());
        register.published(publication, digest, original, texts.changed(publication.caseId(), publication.decisionId())
                .flatMap(DecisionChange::documentId).flatMap(paper -> em.find(CaseDocument.class, paper).fileDigest()));
        shelf.put(publicationId);
        reports.published(publication, made);
        days.met(made, Zones.today(clock));
        ledger.append(Chain.ofCase(publication.caseId()), new ActRecord("publish", made.kind().basis(),
                clock.instant(), CurrentActor.SYSTEM, Json.createObjectBuilder()
                        .add("publication", publicationId.toString())
                        .add("number", publication.content().number())
                        .add("publicId", publication.publicId().toString())
                        .add("fileDigest", digest)
                        .add("originalDigest", original).build()));
    }

    /** The hash of the sealed decision this is the public text of. */
    private String original(UUID decisionId) {
        return publishables.find(decisionId).map(decision -> em.find(CaseDocument.class, decision.documentId()))
                .flatMap(CaseDocument::fileDigest)
                .orElseThrow(() -> new IllegalStateException("the decision is still being sealed"));
    }
}
