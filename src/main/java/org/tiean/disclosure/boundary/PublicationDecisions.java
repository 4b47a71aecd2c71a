package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.disclosure.control.DisclosureForms;
import org.tiean.disclosure.control.PublicTexts;
import org.tiean.disclosure.control.PublicationDays;
import org.tiean.disclosure.control.PublicationDrafts;
import org.tiean.disclosure.control.PublicationSuggestions;
import org.tiean.disclosure.control.Publishables;
import org.tiean.disclosure.control.PublicityTerms;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.PublicityTerm;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Whether decisions are published, said in writing before they are served and confirmed by another (公示决定、复核; 行政处罚法48; F1.9). */
@ApplicationScoped
@Transactional
public class PublicationDecisions {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Publishables publishables;

    @Inject
    PublicationSuggestions suggestions;

    @Inject
    PublicationDrafts drafts;

    @Inject
    PublicationDays days;

    @Inject
    PublicTexts texts;

    @Inject
    PublicityTerms terms;

    @Inject
    DisclosureForms forms;

    @Inject
    CaseDocuments documents;

    @Inject
    Publications publications;

    /** What the rules suggest for each penalty of a case that stands. */
    public List<Suggestion> suggest(CaseFile caseFile) {
        return suggestions.penalties(caseFile);
    }

    /** The same for every decision of a case, of whatever kind. */
    public List<Suggestion> suggestAll(CaseFile caseFile) {
        return suggestions.all(caseFile);
    }

    /**
     * Decides for every penalty of the case. For those to be published it has the public text and the notice
     * on credit repair made, which is then served with the decision (两书同达), and lets the seven working days
     * run. Produces the documents' ids.
     *
     * @throws Refusal 400 a decision is left out, 409 decided before, 422 publication is out of the question
     */
    public Receipt decide(ActRequest request, DecidePublication command) {
        return acts.perform(request, ActKind.DECIDE_PUBLICATION, command.toFacts(), act -> {
            List<Publishable> current = publishables.penalties(request.caseId());
            if (current.size() != command.lines().size()) {
                throw Refusal.invalid("disclosure.decision.all");
            }
            for (DecidePublication.Line line : command.lines()) {
                Publishable decision = current.stream().filter(one -> one.id().equals(line.decisionId())).findFirst()
                        .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
                if (ofDecision(decision.id()).isPresent()) {
                    throw Refusal.conflict("disclosure.decision.made", decision.number());
                }
                decide(act, decision, line);
            }
        });
    }

    private void decide(ActInProgress act, Publishable decision, DecidePublication.Line line) {
        CaseFile caseFile = act.caseFile();
        Party party = caseFile.party(decision.partyId());
        PublicationDecision made = new PublicationDecision(decision, line, term(caseFile, decision, line), drafts.clerk(), act.day());
        if (made.isPublish()) {
            made.documented(documents.order(act, new DocumentOrder("credit-repair-notice", party, forms.repair(decision, made))),
                    drafts.text(act, decision, line), drafts.facts(caseFile, decision, line));
            days.begin(made, decision.decidedOn());
        }
        em.persist(made);
        drafts.keep(made, line);
        drafts.approval(act, decision, made, line);
    }

    private PublicityTerm term(CaseFile caseFile, Publishable decision, DecidePublication.Line line) {
        line.requireFits(decision.kind());
        return decision.kind().isPenalty() ? terms.of(line.gravity(), decision.decidedOn())
                : terms.ofOther(caseFile.agencyId(), decision.decidedOn());
    }

    private Publishable require(CaseFile caseFile, UUID decisionId) {
        return publishables.standing(caseFile.id()).stream().filter(one -> one.id().equals(decisionId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
    }

    /**
     * The public text is drawn anew after the second person sent it back, or before it was looked at; the earlier one is
     * replaced. Produces the new documents' ids.
     *
     * @throws Refusal 404 unknown, 409 confirmed already, or the party was told of another term; 422 publication is out of the question
     */
    public Receipt revise(ActRequest request, DecidePublication command) {
        return acts.perform(request, ActKind.REVISE_PUBLICATION, command.toFacts(), act -> {
            for (DecidePublication.Line line : command.lines()) {
                Publishable decision = require(act.caseFile(), line.decisionId());
                PublicationDecision made = ofDecision(decision.id())
                        .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
                revise(act, decision, made, line);
            }
        });
    }

    private void revise(ActInProgress act, Publishable decision, PublicationDecision made, DecidePublication.Line line) {
        Party party = act.caseFile().party(decision.partyId());
        Gravity before = made.gravity();
        UUID earlier = made.textDocumentId().orElseThrow(() -> Refusal.conflict("disclosure.revision.settled", made.number()));
        made.again(line, term(act.caseFile(), decision, line), drafts.clerk(), act.day(), decision.served());
        if (made.isPublish()) {
            UUID notice = made.noticeDocumentId().orElse(null);
            if (notice != null && before != made.gravity()) {
                UUID told = documents.order(act, new DocumentOrder("credit-repair-notice", party, forms.repair(decision, made)));
                em.flush();
                documents.supersede(notice, told);
                notice = told;
            }
            made.documented(notice, drafts.text(act, decision, line), drafts.facts(act.caseFile(), decision, line));
            em.flush();
            documents.supersede(earlier, made.textDocumentId().orElseThrow());
        } else {
            days.stop(made, act.day());
        }
        drafts.keep(made, line);
        publications.again(act.caseFile(), decision, made);
        drafts.approval(act, decision, made, line);
    }

    /**
     * It is decided once more about what was withdrawn for a change or an error: whether it is published again, in the wording that
     * holds now, which the second person then confirms. Produces the new documents' ids.
     *
     * @throws Refusal 404 unknown, 409 the party was told of another term; 422 nothing was withdrawn, or publication is out of the question
     */
    public Receipt anew(ActRequest request, DecidePublication command) {
        return acts.perform(request, ActKind.PUBLISH_ANEW, command.toFacts(), act -> {
            for (DecidePublication.Line line : command.lines()) {
                Publication withdrawn = publications.toPublishAnew(request.caseId()).stream()
                        .filter(one -> one.decisionId().equals(line.decisionId())).findFirst()
                        .orElseThrow(() -> Refusal.notFound("disclosure.publication.unknown"));
                anew(act, withdrawn, line);
            }
        });
    }

    private void anew(ActInProgress act, Publication withdrawn, DecidePublication.Line line) {
        Publishable decision = publishables.find(withdrawn.decisionId()).orElseThrow();
        PublicationDecision made = ofDecision(decision.id()).orElseThrow();
        made.anew(line, term(act.caseFile(), decision, line), drafts.clerk(), act.day());
        drafts.keep(made, line);
        if (made.isPublish()) {
            made.documented(made.noticeDocumentId().orElse(null), drafts.text(act, decision, line), drafts.facts(act.caseFile(), decision, line));
            em.flush();
            publications.inPlaceOf(withdrawn, act.caseFile(), decision, made);
        } else {
            days.stop(made, act.day());
        }
        drafts.approval(act, decision, made, line);
    }

    /**
     * The second person confirms or sends back; confirmed, it goes out as soon as the decision is served and the text is made.
     * Produces the form's id.
     *
     * @throws Refusal 404 unknown, 409 nothing waits, 422 the same person, or not whom the agency has named for it
     */
    public Receipt confirm(ActRequest request, ConfirmPublication given) {
        return acts.perform(request, ActKind.CONFIRM_PUBLICATION, given.toFacts(), act -> {
            PublicationDecision made = ofDecision(given.decisionId()).filter(one -> one.caseId().equals(request.caseId()))
                    .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
            made.confirm(given, act.actor(), act.day());
            Publishable decision = publishables.find(made.decisionId()).orElseThrow();
            documents.order(act, new DocumentOrder("publication-approval", act.caseFile().party(decision.partyId()),
                    forms.confirmation(decision, made, redactions(made), given, act.day())));
            publications.released(made);
        });
    }

    /** What was covered by hand in the text as it is drawn now. */
    public List<Redaction> redactions(PublicationDecision made) {
        return drafts.redactions(made);
    }

    /** An on-the-spot decision gets its publication decision with its filing, as the place has settled it. */
    void on(@Observes ActDone done) {
        if (done.act() == ActKind.FILE_SUMMARY_DECISION) {
            publishables.penalties(done.caseFile().id()).stream().filter(decision -> ofDecision(decision.id()).isEmpty())
                    .forEach(decision -> bySetting(done.caseFile(), decision, Zones.dayOf(done.occurredAt())));
        }
    }

    private void bySetting(CaseFile caseFile, Publishable decision, LocalDate day) {
        Suggestion suggested = suggestions.of(caseFile, decision);
        // nobody draws this text: what is proposed for covering is covered
        DecidePublication.Line line = new DecidePublication.Line(decision.id(), suggested.publish(), suggested.reason(), suggested.channels(),
                suggested.gravity(), null, suggested.proposed());
        PublicationDecision made = new PublicationDecision(decision, line, terms.of(suggested.gravity(), decision.decidedOn()), drafts.clerk(), day);
        if (made.isPublish()) {
            PublicContent content = texts.content(caseFile, decision, suggested.publicFacts(), line.redactions());
            // the decision was handed over on the spot; there is nothing to serve a notice with
            made.documented(null, documents.order(caseFile, day,
                    new DocumentOrder("public-text", null, texts.fields(caseFile, decision, content, line.redactions()))),
                    suggested.publicFacts());
            days.begin(made, decision.decidedOn());
        }
        em.persist(made);
        drafts.keep(made, line);
        if (made.isPublish()) {
            publications.open(caseFile, decision, made);
        }
    }

    /** Those of a case. */
    @AskedOnce
    public List<PublicationDecision> of(UUID caseId) {
        return em.createQuery("select p from PublicationDecision p where p.caseId = :case order by p.decidedOn, p.id",
                PublicationDecision.class).setParameter("case", caseId).getResultList();
    }

    /** Those of a case that wait for the second person. */
    @AskedOnce
    public List<PublicationDecision> awaiting(UUID caseId) {
        return of(caseId).stream().filter(made -> made.confirmation() == Confirmation.AWAITED).toList();
    }

    public Optional<PublicationDecision> ofDecision(UUID decisionId) {
        return em.createQuery("select p from PublicationDecision p where p.decisionId = :decision",
                PublicationDecision.class).setParameter("decision", decisionId).getResultStream().findFirst();
    }
}
