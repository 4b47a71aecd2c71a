package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.KeptRedaction;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.identity.boundary.CurrentActor;

/** Draws the public text of a decision, of whatever kind, and keeps what was covered by hand in it (公开文本拟定). */
@ApplicationScoped
public class PublicationDrafts {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PublicTexts texts;

    @Inject
    DisclosureForms forms;

    @Inject
    CaseDocuments documents;

    @Inject
    CurrentActor actor;

    /** Who decides now. */
    public PublicationDecision.Clerk clerk() {
        return new PublicationDecision.Clerk(actor.username(), actor.displayName());
    }

    /** The public text, made without what is covered. */
    public UUID text(ActInProgress act, Publishable decision, DecidePublication.Line line) {
        CaseFile caseFile = act.caseFile();
        String facts = facts(caseFile, decision, line);
        Covering.require(line.redactions(), texts.content(caseFile, decision, facts, List.of()));
        PublicContent content = texts.content(caseFile, decision, facts, line.redactions());
        return documents.order(act, new DocumentOrder("public-text", null,
                texts.fields(caseFile, decision, content, line.redactions())));
    }

    /** What it says of the facts before anything is covered by hand. */
    public String facts(CaseFile caseFile, Publishable decision, DecidePublication.Line line) {
        return line.publicFacts() == null ? texts.facts(caseFile, decision) : line.publicFacts();
    }

    /** D60 as it is decided now. */
    public void approval(ActInProgress act, Publishable decision, PublicationDecision made, DecidePublication.Line line) {
        documents.order(act, new DocumentOrder("publication-approval", act.caseFile().party(decision.partyId()),
                forms.approval(decision, made, line.redactions())));
    }

    /** What was covered, encrypted. */
    public void keep(PublicationDecision made, DecidePublication.Line line) {
        int position = 0;
        for (Redaction one : line.redactions()) {
            em.persist(new KeptRedaction(made, position++, one));
        }
    }

    /** What was covered by hand in the text as it is drawn now. */
    public List<Redaction> redactions(PublicationDecision made) {
        return em.createQuery("select r from KeptRedaction r where r.publicationDecisionId = :made and r.draft = :draft"
                        + " order by r.position", KeptRedaction.class)
                .setParameter("made", made.id()).setParameter("draft", made.draft()).getResultStream()
                .map(KeptRedaction::redaction).toList();
    }
}
