package org.tiean.dossier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.ActTakenBack;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.decision.entity.EndedWithoutPenalty;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.dossier.control.ClosingForm;
import org.tiean.dossier.entity.ApproveClosing;
import org.tiean.dossier.entity.Closing;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.execution.entity.DecisionsPerformed;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;
import org.tiean.transfer.boundary.CaseHandedOn;

/** Closes cases (结案; 住建部令第55号): proposed by the handlers, approved by a head. */
@ApplicationScoped
@Transactional
public class Closings {

    /** Fifteen working days from the event that gives the ground. */
    private static final String LIMIT = "closing";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    CaseDocuments documents;

    @Inject
    Officers officers;

    @Inject
    ClosingForm form;

    /** Everything is performed: the days to close begin. */
    void on(@Observes DecisionsPerformed performed) {
        if (limits.dueOf(performed.caseId(), LIMIT).isEmpty()) {
            UUID agency = em.find(CaseFile.class, performed.caseId()).agencyId();
            limits.start(performed.caseId(), performed.caseId(), LIMIT, settings.integer("closing.days", agency, performed.on()),
                    performed.on());
        }
    }

    /** It ended without a penalty: the days to close begin. */
    void on(@Observes EndedWithoutPenalty ended) {
        if (limits.dueOf(ended.caseId(), LIMIT).isEmpty()) {
            limits.start(ended.caseId(), LIMIT, ended.on());
        }
    }

    /** Another organ or the criminal law goes on with it: the days to close begin. */
    void on(@Observes CaseHandedOn left) {
        if (limits.dueOf(left.caseId(), LIMIT).isEmpty()) {
            limits.start(left.caseId(), LIMIT, left.on());
        }
    }

    /**
     * Proposes to close. Produces {@code closingId}.
     *
     * @throws Refusal 422 the ground does not hold
     */
    public Receipt propose(ActRequest request, ProposeClosing command) {
        return acts.perform(request, ActKind.PROPOSE_CLOSING, command.toFacts(), act -> {
            Closing closing = new Closing(request.caseId(), command, act.actor(), act.day());
            em.persist(closing);
            act.caseFile().advanceTo(Stage.CLOSING);
            act.produced("closingId", closing.id());
        });
    }

    /** Closes the case and has the form made, or sends it back to the handlers. Produces the form's id and number. */
    public Receipt approve(ActRequest request, ApproveClosing command) {
        return acts.perform(request, ActKind.APPROVE_CLOSING, command.toFacts(), act -> {
            Closing closing = open(request.caseId()).orElseThrow(() -> Refusal.conflict("dossier.closing.none"));
            closing.decide(command, act.actor(), act.day(), mandate(act));
            act.outcome("closing", command.outcome().name());
            if (closing.isApproved()) {
                close(act, closing);
            }
        });
    }

    /** The proposal was withdrawn before the head had it. */
    void on(@Observes ActTakenBack taken) {
        if (taken.act() == ActKind.PROPOSE_CLOSING) {
            open(taken.caseFile().id()).ifPresent(closing -> closing.withdraw(taken.day()));
        }
    }

    private void close(ActInProgress act, Closing closing) {
        CaseFile caseFile = act.caseFile();
        closing.documented(documents.order(act, new DocumentOrder("closing-approval", caseFile.parties().get(0),
                form.fields(caseFile, closing, act.day()))));
        limits.meetIfRunning(caseFile.id(), LIMIT, act.day());
        caseFile.advanceTo(Stage.CLOSED);
    }

    private String mandate(ActInProgress act) {
        return officers.approvalBasis(act.actor(), ApprovalMatter.FILING, act.day()).orElse("");
    }

    /** The proposal that waits for the head. */
    @AskedOnce
    public Optional<Closing> open(UUID caseId) {
        return of(caseId).stream().filter(Closing::isOpen).findFirst();
    }

    /** The one that closed the case. */
    @AskedOnce
    public Optional<Closing> approved(UUID caseId) {
        return of(caseId).stream().filter(Closing::isApproved).findFirst();
    }

    /** All of a case, in order. */
    @AskedOnce
    public List<Closing> of(UUID caseId) {
        return em.createQuery("select c from Closing c where c.caseId = :case order by c.proposedOn, c.id", Closing.class)
                .setParameter("case", caseId).getResultList();
    }
}
