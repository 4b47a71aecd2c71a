package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.calendar.entity.RunningLimit;
import org.tiean.decision.boundary.Decisions;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.PublishedKind;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.control.AskedOnce;

/**
 * The decisions of a case that may be published. A decision that is no penalty is known by its paper: while it waits for somebody to
 * say whether it is published, the twenty working days run on that paper.
 */
@ApplicationScoped
@Transactional
public class Publishables {

    private static final Set<DocumentKind> PAPERS = PublishedKind.otherPapers();
    private static final Set<CaseDocument.State> GONE = Set.of(CaseDocument.State.SUPERSEDED, CaseDocument.State.VOID);
    private static final String NOT_DECIDED = "select d from CaseDocument d where d.caseId = :case and d.kind in :kinds and d.state not in :gone"
            + " and not exists (select p.id from PublicationDecision p where p.decisionId = d.id)";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** Penalties that stand. */
    public List<Publishable> penalties(UUID caseId) {
        return decisions.current(caseId).stream().map(Publishable::of).toList();
    }

    /** Others of which it is not said yet whether they are published, the oldest first. */
    @AskedOnce
    public List<Publishable> undecided(UUID caseId) {
        return em.createQuery(NOT_DECIDED + " and exists (select l.id from RunningLimit l where l.subjectId = d.id"
                        + " and l.definitionId = :limit and l.state = :running) order by d.createdAt, d.id", CaseDocument.class)
                .setParameter("case", caseId).setParameter("kinds", PAPERS).setParameter("gone", GONE)
                .setParameter("limit", PublicationDays.OTHERS).setParameter("running", RunningLimit.State.RUNNING)
                .getResultStream().map(Publishable::of).toList();
    }

    /** Others of some kinds of paper of which nobody has begun to ask, the newest first. */
    public List<Publishable> unasked(UUID caseId, Set<DocumentKind> papers) {
        return em.createQuery(NOT_DECIDED + " and not exists (select l.id from RunningLimit l where l.subjectId = d.id"
                        + " and l.definitionId = :limit) order by d.createdAt desc, d.id", CaseDocument.class)
                .setParameter("case", caseId).setParameter("kinds", papers).setParameter("gone", GONE)
                .setParameter("limit", PublicationDays.OTHERS).getResultStream().map(Publishable::of).toList();
    }

    /**
     * Papers on which the days still run although nothing is left to publish: voided before they reached their party, and decisions on
     * an auction of which nobody has said yet whether they are published, where the auction was given up.
     */
    public List<UUID> fallen(UUID caseId, boolean auctionGivenUp) {
        return em.createQuery("select d from CaseDocument d where d.caseId = :case and d.kind in :kinds and exists (select l.id from RunningLimit l"
                        + " where l.subjectId = d.id and l.definitionId = :limit and l.state = :running) and (d.state in :gone or d.kind = :auction"
                        + " and not exists (select p.id from PublicationDecision p where p.decisionId = d.id))", CaseDocument.class)
                .setParameter("case", caseId).setParameter("kinds", PAPERS).setParameter("gone", GONE).setParameter("limit", PublicationDays.OTHERS)
                .setParameter("running", RunningLimit.State.RUNNING).setParameter("auction", DocumentKind.AUCTION_DECISION).getResultStream()
                .filter(paper -> auctionGivenUp || GONE.contains(paper.state())).map(CaseDocument::id).toList();
    }

    /** Others of which it was said, the oldest first. */
    public List<Publishable> decided(UUID caseId) {
        return em.createQuery("select d from CaseDocument d where d.caseId = :case and d.kind in :kinds and d.state not in :gone"
                        + " and exists (select p.id from PublicationDecision p where p.decisionId = d.id) order by d.createdAt, d.id",
                        CaseDocument.class).setParameter("case", caseId).setParameter("kinds", PAPERS).setParameter("gone", GONE)
                .getResultStream().map(Publishable::of).toList();
    }

    /** Everything of a case that stands. */
    public List<Publishable> standing(UUID caseId) {
        return Stream.of(penalties(caseId), decided(caseId), undecided(caseId)).flatMap(List::stream).toList();
    }

    /** One, standing or not. */
    public Optional<Publishable> find(UUID id) {
        return decisions.view(id).map(Publishable::of).or(() -> Optional.ofNullable(em.find(CaseDocument.class, id))
                .filter(paper -> PAPERS.contains(paper.kind())).map(Publishable::of));
    }
}
