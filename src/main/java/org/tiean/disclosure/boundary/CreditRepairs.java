package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.control.DisclosureForms;
import org.tiean.disclosure.entity.AnswerRepair;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.Repair;
import org.tiean.disclosure.entity.RequestRepair;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/**
 * Applications for credit repair (信用修复). The agency looks whether the conditions are met and hands on; whether repair is
 * granted is for the credit platform, and its result is recorded where the publication is taken down.
 */
@ApplicationScoped
@Transactional
public class CreditRepairs {

    private static final int MOST = 50;
    /** No article was found that says how long; a cautious default the place may lengthen. */
    private static final String LIMIT = "credit-repair-answer";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Decisions decisions;

    @Inject
    Publications publications;

    @Inject
    CaseDocuments documents;

    @Inject
    DisclosureForms forms;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    /**
     * Takes an application in. Produces {@code repairId}.
     *
     * @throws Refusal 404 no such decision in the case, 422 not shown, too early, not performed, or one waits
     */
    public Receipt request(ActRequest request, RequestRepair asked) {
        return acts.perform(request, ActKind.REQUEST_CREDIT_REPAIR, asked.toFacts(), act -> {
            if (asked.askedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            DecisionView decision = decisions.view(asked.decisionId()).filter(found -> found.caseId().equals(request.caseId()))
                    .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
            Repair repair = new Repair(request.caseId(), decision.number(), asked);
            em.persist(repair);
            act.produced("repairId", repair.id());
            UUID shown = shown(repair).orElseThrow(() -> Refusal.conflict("disclosure.repair.not-shown"));
            limits.start(request.caseId(), shown, LIMIT,
                    settings.integer("credit.repair-answer-days", act.caseFile().agencyId(), asked.askedOn()), asked.askedOn());
        });
    }

    /** The publication it is about; the time to answer runs on that, of which only one application waits at a time. */
    private Optional<UUID> shown(Repair repair) {
        return publications.of(repair.caseId()).stream().filter(one -> one.decisionId().equals(repair.decisionId())
                && one.state() == Publication.State.PUBLISHED).map(Publication::id).findFirst();
    }

    /** Last day to answer an application that waits; empty where it was answered. */
    public Optional<LimitResult> due(Repair repair) {
        return repair.isPending() ? publications.of(repair.caseId()).stream().filter(one -> one.decisionId().equals(repair.decisionId()))
                .flatMap(one -> limits.dueOf(one.id(), LIMIT).stream()).findFirst() : Optional.empty();
    }

    /**
     * The clerk answers; the party finds the sealed answer among its papers.
     *
     * @throws Refusal 404 no such application in the case, 409 answered before
     */
    public Receipt answer(ActRequest request, AnswerRepair given) {
        return acts.perform(request, ActKind.ANSWER_CREDIT_REPAIR, given.toFacts(), act -> {
            Repair repair = em.find(Repair.class, given.requestId());
            if (repair == null || !repair.caseId().equals(request.caseId())) {
                throw Refusal.notFound("disclosure.repair.unknown");
            }
            repair.answer(given, act.actor(), act.day());
            publications.of(repair.caseId()).stream().filter(one -> one.decisionId().equals(repair.decisionId()))
                    .forEach(one -> limits.meetIfRunning(one.id(), LIMIT, act.day()));
            DecisionView decision = decisions.view(repair.decisionId()).orElseThrow();
            documents.order(act, new DocumentOrder("credit-repair-answer", act.caseFile().party(decision.partyId()), forms.answered(repair)));
        });
    }

    /** Those of a case, in order. */
    public List<Repair> of(UUID caseId) {
        return em.createQuery("select r from Repair r where r.caseId = :case order by r.askedOn, r.id", Repair.class)
                .setParameter("case", caseId).getResultList();
    }

    /** Those that wait for the actor's answer (待办), the oldest first; none for who does not answer them. */
    public List<Repair> waiting() {
        if (!actor.has(Role.DISCLOSURE_CLERK)) {
            return List.of();
        }
        return em.createQuery("select r from Repair r, CaseFile c where c.id = r.caseId and c.agencyId = :agency and r.outcome is null"
                        + " order by r.askedOn, r.id", Repair.class).setParameter("agency", actor.agencyId()).setMaxResults(MOST).getResultList();
    }
}
