package org.tiean.remedy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.SurchargePause;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Refusal;
import org.tiean.remedy.control.RemedyForms;
import org.tiean.remedy.control.ReplyClock;
import org.tiean.remedy.control.RulingEffects;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.GiveReply;
import org.tiean.remedy.entity.ReceiveApplication;
import org.tiean.remedy.entity.RecordAcceptance;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;
import org.tiean.remedy.entity.SendApplication;
import org.tiean.settings.boundary.Settings;

/** Administrative review as the organ that decided sees it (行政复议; 行政复议法20–78). */
@ApplicationScoped
@Transactional
public class Reviews {

    private static final String FORWARD = "review-forward";
    private static final String ACCEPTANCE = "review-acceptance";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Remedies remedies;

    @Inject
    Decisions decisions;

    @Inject
    EvidenceList evidence;

    @Inject
    FineAccounts accounts;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    RemedyForms forms;

    @Inject
    CaseDocuments documents;

    @Inject
    CurrentActor actor;

    @Inject
    RulingEffects effects;

    /**
     * The party hands its application in here (行政复议法32), at the counter or in its room; it gets a receipt, and five working
     * days run to correct the decision or send the application on. With the paper in hand the code on it suffices: who applies is
     * for the reviewing organ to examine (30, 31). Produces {@code remedyId}.
     *
     * @throws Refusal 404 no such decision, 422 not one of those, out of time, another remedy runs or was spent
     */
    public Receipt receive(ActRequest request, ReceiveApplication given) {
        return acts.perform(request, ActKind.RECEIVE_REVIEW_APPLICATION, given.toFacts(), act -> {
            notInTheFuture(given.receivedOn(), act);
            DecisionView decision = require(request.caseId(), given.decisionId(), given.receivedOn());
            Remedy remedy = Remedy.handedIn(decision, act.caseFile().decidingOrgan().map(DecidingOrgan::reviewOrgan).orElseThrow(), given,
                    !evidence.recordings(request.caseId()).isEmpty(), act.actor());
            em.persist(remedy);
            em.flush();
            if (actor.visitor().isPresent()) {
                forms.application(act, remedy);
            }
            remedy.receipted(forms.receipt(act, remedy, limits.start(request.caseId(), remedy.id(), FORWARD, given.receivedOn())));
            act.outcome("throughUs", true);
            act.produced("remedyId", remedy.id());
        });
    }

    /** The head sends it on, or says that the decision was corrected. */
    public Receipt answer(ActRequest request, AnswerApplication given) {
        return acts.perform(request, ActKind.ANSWER_REVIEW_APPLICATION, given.toFacts(), act -> {
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.REVIEW);
            remedy.answer(given, act.day());
            if (given.answer() == AnswerApplication.Answer.FORWARDED) {
                forms.forwarding(act, remedy, given);
            } else {
                limits.meetIfRunning(remedy.id(), FORWARD, act.day());
            }
            act.outcome("application", given.answer().name());
        });
    }

    /**
     * It went to the reviewing organ with the letter; only now the five days are kept.
     *
     * @throws Refusal 409 nothing is to be sent on, or the letter is not sealed yet
     */
    public Receipt sent(ActRequest request, SendApplication given) {
        return acts.perform(request, ActKind.SEND_REVIEW_APPLICATION, given.toFacts(), act -> {
            notInTheFuture(given.sentOn(), act);
            documents.latest(request.caseId(), DocumentKind.REVIEW_FORWARDING).filter(letter -> letter.fileDigest() != null)
                    .orElseThrow(() -> Refusal.conflict("remedy.sending.not-sealed"));
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.REVIEW);
            remedy.sent(given);
            limits.meetIfRunning(remedy.id(), FORWARD, given.sentOn());
            limits.start(request.caseId(), remedy.id(), ACCEPTANCE, given.sentOn());
        });
    }

    /** What the reviewing organ made of the application sent on. */
    public Receipt accepted(ActRequest request, RecordAcceptance given) {
        return acts.perform(request, ActKind.RECORD_REVIEW_ACCEPTANCE, given.toFacts(), act -> {
            notInTheFuture(given.decidedOn(), act);
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.REVIEW);
            remedy.accepted(given, act.actor());
            limits.meetIfRunning(remedy.id(), ACCEPTANCE, given.decidedOn());
            if (given.accepted()) {
                notInTheFuture(given.copyOn(), act);
                begin(act, remedy);
            } else {
                effects.follow(act, remedy, given.decidedOn());
            }
            act.outcome("accepted", given.accepted());
        });
    }

    /**
     * The reviewing organ accepted an application and asks for the reply (行政复议法48). Produces {@code remedyId}.
     *
     * @throws Refusal 404 no such decision, 422 out of time, another remedy runs or was spent
     */
    public Receipt noticed(ActRequest request, RecordRemedyNotice given) {
        return acts.perform(request, ActKind.RECORD_REVIEW_NOTICE, given.toFacts(), act -> {
            notInTheFuture(given.copyOn(), act);
            Remedy remedy = Remedy.noticed(require(request.caseId(), given.decisionId(), given.appliedOn()), RemedyKind.REVIEW, given, act.actor());
            em.persist(remedy);
            em.flush();
            begin(act, remedy);
            act.outcome("throughUs", false);
            act.produced("remedyId", remedy.id());
        });
    }

    private void begin(ActInProgress act, Remedy remedy) {
        limits.start(remedy.caseId(), remedy.id(), ReplyClock.of(remedy).orElseThrow(), remedy.copyOn().orElseThrow());
        limits.start(remedy.caseId(), remedy.id(), ReplyClock.decision(remedy), remedy.acceptedOn().orElseThrow());
        limits.meetIfRunning(remedy.decisionId(), "review-application", soughtOn(decisions, remedy));
        accounts.standStill(remedy.decisionId(), SurchargePause.Ground.REVIEW, pausedFrom(act, remedy, settings));
    }

    /** Whether the surcharge stands still from the application or from its acceptance is contested and a setting (rulebook Z-4). */
    static LocalDate pausedFrom(ActInProgress act, Remedy remedy, Settings settings) {
        return settings.text("surcharge.pause-from", act.caseFile().agencyId(), act.day()).equals("application") ? remedy.appliedOn()
                : remedy.acceptedOn().orElseThrow();
    }

    /** The organ replies in writing, with its evidence and the law it rests on. */
    public Receipt reply(ActRequest request, GiveReply given) {
        return acts.perform(request, ActKind.REPLY_TO_REVIEW, given.toFacts(), act -> {
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.REVIEW);
            limits.meetIfRunning(remedy.id(), ReplyClock.of(remedy).orElseThrow(() -> Refusal.conflict("remedy.reply.none")), act.day());
            remedy.replied(forms.reply(act, remedy, given), act.day());
        });
    }

    /**
     * How the review ended; its effects follow. Produces {@code changeId} where it changed the decision.
     *
     * @throws Refusal 409 none runs, 400 of another kind or before its acceptance, 422 heavier
     */
    public Receipt outcome(ActRequest request, RecordRuling given) {
        return acts.perform(request, ActKind.RECORD_REVIEW_OUTCOME, given.toFacts(), act -> {
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.REVIEW);
            remedy.rule(given, act.actor());
            effects.follow(act, remedy, given.servedOn());
        });
    }

    private DecisionView require(UUID caseId, UUID decisionId, LocalDate appliedOn) {
        return requireServed(decisions, caseId, decisionId, appliedOn);
    }

    /** The decision that is fought: one that reached the party before. */
    static DecisionView requireServed(Decisions decisions, UUID caseId, UUID decisionId, LocalDate appliedOn) {
        DecisionView decision = decisions.current(caseId).stream().filter(one -> one.id().equals(decisionId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("decision.unknown"));
        if (decision.servedOn() == null || appliedOn.isBefore(decision.decidedOn())) {
            throw Refusal.conflict("remedy.decision-not-served", decision.number());
        }
        return decision;
    }

    /** Day on which the remedy counts as sought: who applies before the service does so on the day of it. */
    static LocalDate soughtOn(Decisions decisions, Remedy remedy) {
        LocalDate served = decisions.view(remedy.decisionId()).orElseThrow().servedOn();
        return remedy.appliedOn().isBefore(served) ? served : remedy.appliedOn();
    }

    private static void notInTheFuture(LocalDate day, ActInProgress act) {
        if (day.isAfter(act.day())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
    }
}
