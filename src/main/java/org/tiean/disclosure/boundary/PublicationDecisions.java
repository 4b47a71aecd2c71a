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
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.control.Covering;
import org.tiean.disclosure.control.DisclosureForms;
import org.tiean.disclosure.control.PublicMasking;
import org.tiean.disclosure.control.PublicTexts;
import org.tiean.disclosure.control.PublicationPolicy;
import org.tiean.disclosure.control.PublicityTerms;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.KeptRedaction;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Redaction;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** Whether decisions are published, said in writing before they are served and confirmed by another (公示决定、复核; 行政处罚法48; F1.9). */
@ApplicationScoped
@Transactional
public class PublicationDecisions {

    /** Seven working days from the decision, or what the place grants; it runs on the publication decision, one per decision. */
    static final String LIMIT = "publish-penalty";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Decisions decisions;

    @Inject
    Settings settings;

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

    @Inject
    TimeLimits limits;

    @Inject
    CurrentActor actor;

    /** What the rules suggest for each decision of a case that stands. */
    @AskedOnce
    public List<Suggestion> suggest(CaseFile caseFile) {
        return decisions.current(caseFile.id()).stream().map(decision -> suggest(caseFile, decision)).toList();
    }

    private Suggestion suggest(CaseFile caseFile, DecisionView decision) {
        Party party = caseFile.party(decision.partyId());
        LocalDate day = decision.decidedOn();
        LocalDate acted = caseFile.suspectedActs().stream().filter(act -> act.party().id().equals(party.id()))
                .map(act -> act.beganOn()).min(LocalDate::compareTo).orElse(day);
        var answer = PublicationPolicy.answer(new PublicationPolicy.Question(caseFile.procedure(), party.kind(),
                PublicMasking.minor(party, acted), texts.kinds(decision),
                "masked".equals(settings.text("publication.natural-person", caseFile.agencyId(), day)),
                settings.flag("publication.summary-decision", caseFile.agencyId(), day)));
        return new Suggestion(decision.id(), decision.number(), answer.publish(), answer.forbidden(), answer.reason(),
                answer.channels(), answer.gravity(), PublicMasking.party(party), texts.facts(caseFile, decision));
    }

    /**
     * Decides for every decision of the case. For those to be published it has the public text and the notice
     * on credit repair made, which is then served with the decision (两书同达), and lets the seven working days
     * run. Produces the documents' ids.
     *
     * @throws Refusal 400 a decision is left out, 409 decided before, 422 publication is out of the question
     */
    public Receipt decide(ActRequest request, DecidePublication command) {
        return acts.perform(request, ActKind.DECIDE_PUBLICATION, command.toFacts(), act -> {
            List<DecisionView> current = decisions.current(request.caseId());
            if (current.size() != command.lines().size()) {
                throw Refusal.invalid("disclosure.decision.all");
            }
            for (DecidePublication.Line line : command.lines()) {
                DecisionView decision = current.stream().filter(one -> one.id().equals(line.decisionId())).findFirst()
                        .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
                if (ofDecision(decision.id()).isPresent()) {
                    throw Refusal.conflict("disclosure.decision.made", decision.number());
                }
                decide(act, decision, line);
            }
        });
    }

    private void decide(ActInProgress act, DecisionView decision, DecidePublication.Line line) {
        CaseFile caseFile = act.caseFile();
        Party party = caseFile.party(decision.partyId());
        PublicationDecision made = new PublicationDecision(caseFile.id(), decision.number(), line,
                terms.of(line.gravity(), decision.decidedOn()), clerk(), act.day());
        if (made.isPublish()) {
            made.documented(documents.order(act, new DocumentOrder("credit-repair-notice", party, forms.repair(decision, made))),
                    text(act, decision, line), facts(caseFile, decision, line));
            begin(made, decision.decidedOn());
        }
        em.persist(made);
        keep(made, line);
        documents.order(act, new DocumentOrder("publication-approval", party, forms.approval(decision, made, line.redactions())));
    }

    private PublicationDecision.Clerk clerk() {
        return new PublicationDecision.Clerk(actor.username(), actor.displayName());
    }

    /** The public text, made without what is covered. */
    private UUID text(ActInProgress act, DecisionView decision, DecidePublication.Line line) {
        CaseFile caseFile = act.caseFile();
        String facts = facts(caseFile, decision, line);
        Covering.require(line.redactions(), texts.content(caseFile, decision, facts, List.of()));
        PublicContent content = texts.content(caseFile, decision, facts, line.redactions());
        return documents.order(act, new DocumentOrder("public-text", null,
                texts.fields(caseFile, decision, content, line.redactions())));
    }

    private String facts(CaseFile caseFile, DecisionView decision, DecidePublication.Line line) {
        return line.publicFacts() == null ? texts.facts(caseFile, decision) : line.publicFacts();
    }

    /** Lets the days to publish run, from the decision or from what changed it. */
    void begin(PublicationDecision made, LocalDate from) {
        UUID agency = em.find(CaseFile.class, made.caseId()).agencyId();
        limits.start(made.caseId(), made.id(), LIMIT, settings.integer("publication.days", agency, from), from);
    }

    private void keep(PublicationDecision made, DecidePublication.Line line) {
        int position = 0;
        for (Redaction one : line.redactions()) {
            em.persist(new KeptRedaction(made, position++, one));
        }
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
                DecisionView decision = decisions.current(request.caseId()).stream().filter(one -> one.id().equals(line.decisionId()))
                        .findFirst().orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
                PublicationDecision made = ofDecision(decision.id())
                        .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
                revise(act, decision, made, line);
            }
        });
    }

    private void revise(ActInProgress act, DecisionView decision, PublicationDecision made, DecidePublication.Line line) {
        Party party = act.caseFile().party(decision.partyId());
        Gravity before = made.gravity();
        UUID earlier = made.textDocumentId().orElseThrow(() -> Refusal.conflict("disclosure.revision.settled", made.number()));
        made.again(line, terms.of(line.gravity(), decision.decidedOn()), clerk(), act.day(), decision.servedOn() != null);
        if (made.isPublish()) {
            UUID notice = made.noticeDocumentId().orElse(null);
            if (notice != null && before != made.gravity()) {
                UUID told = documents.order(act, new DocumentOrder("credit-repair-notice", party, forms.repair(decision, made)));
                em.flush();
                documents.supersede(notice, told);
                notice = told;
            }
            made.documented(notice, text(act, decision, line), facts(act.caseFile(), decision, line));
            em.flush();
            documents.supersede(earlier, made.textDocumentId().orElseThrow());
        } else if (limits.dueOf(made.id(), LIMIT).isPresent()) {
            limits.stop(made.id(), LIMIT, act.day());
        }
        keep(made, line);
        publications.again(act.caseFile(), decision, made);
        documents.order(act, new DocumentOrder("publication-approval", party, forms.approval(decision, made, line.redactions())));
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
        DecisionView decision = decisions.view(withdrawn.decisionId()).orElseThrow();
        PublicationDecision made = ofDecision(decision.id()).orElseThrow();
        made.anew(line, terms.of(line.gravity(), decision.decidedOn()), clerk(), act.day());
        keep(made, line);
        if (made.isPublish()) {
            made.documented(made.noticeDocumentId().orElse(null), text(act, decision, line), facts(act.caseFile(), decision, line));
            em.flush();
            publications.inPlaceOf(withdrawn, act.caseFile(), decision, made);
        } else if (limits.dueOf(made.id(), LIMIT).isPresent()) {
            limits.stop(made.id(), LIMIT, act.day());
        }
        documents.order(act, new DocumentOrder("publication-approval", act.caseFile().party(decision.partyId()),
                forms.approval(decision, made, line.redactions())));
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
            DecisionView decision = decisions.view(made.decisionId()).orElseThrow();
            documents.order(act, new DocumentOrder("publication-approval", act.caseFile().party(decision.partyId()),
                    forms.confirmation(decision, made, redactions(made), given, act.day())));
            publications.released(made);
        });
    }

    /** What was covered by hand in the text as it is drawn now. */
    public List<Redaction> redactions(PublicationDecision made) {
        return em.createQuery("select r from KeptRedaction r where r.publicationDecisionId = :made and r.draft = :draft"
                        + " order by r.position", KeptRedaction.class)
                .setParameter("made", made.id()).setParameter("draft", made.draft()).getResultStream()
                .map(KeptRedaction::redaction).toList();
    }

    /** An on-the-spot decision gets its publication decision with its filing, as the place has settled it. */
    void on(@Observes ActDone done) {
        if (done.act() == ActKind.FILE_SUMMARY_DECISION) {
            decisions.current(done.caseFile().id()).stream().filter(decision -> ofDecision(decision.id()).isEmpty())
                    .forEach(decision -> bySetting(done.caseFile(), decision, Zones.dayOf(done.occurredAt())));
        }
    }

    private void bySetting(CaseFile caseFile, DecisionView decision, LocalDate day) {
        Suggestion suggested = suggest(caseFile, decision);
        PublicationDecision made = new PublicationDecision(caseFile.id(), decision.number(),
                new DecidePublication.Line(decision.id(), suggested.publish(), suggested.reason(), suggested.channels(),
                        suggested.gravity(), null),
                terms.of(suggested.gravity(), decision.decidedOn()), clerk(), day);
        if (made.isPublish()) {
            PublicContent content = texts.content(caseFile, decision, suggested.publicFacts(), List.of());
            // the decision was handed over on the spot; there is nothing to serve a notice with
            made.documented(null, documents.order(caseFile, day,
                    new DocumentOrder("public-text", null, texts.fields(caseFile, decision, content, List.of()))),
                    suggested.publicFacts());
            begin(made, decision.decidedOn());
        }
        em.persist(made);
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
