package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Handler;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.intake.control.RecusalForms;
import org.tiean.intake.control.RecusalRegister;
import org.tiean.intake.entity.DecideRecusal;
import org.tiean.intake.entity.Recusal;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.kernel.entity.Refusal;

/** Challenges of those who work on a case, and the head's decision (回避; 行政处罚法43). */
@ApplicationScoped
@Transactional
public class Recusals {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Officers officers;

    @Inject
    RecusalRegister register;

    @Inject
    RecusalForms forms;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceDesk desk;

    /**
     * Takes a challenge in; the investigation goes on. Produces {@code recusalId} and the paper (D07).
     *
     * @throws Refusal 409 if the person does not work on the case, or is challenged already; 400 on own motion of another
     */
    public Receipt request(ActRequest request, RequestRecusal asked) {
        return acts.perform(request, ActKind.REQUEST_RECUSAL, asked.toFacts(), act -> {
            Officer officer = officers.require(asked.officerId());
            if (!challengeable(act.caseFile(), act.day()).contains(officer)) {
                throw Refusal.conflict("intake.recusal.not-on-the-case", officer.name());
            }
            if (asked.askedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            if (asked.by() == RequestRecusal.By.ONESELF && !officer.username().equals(act.actor())) {
                throw Refusal.invalid("intake.recusal.not-oneself");
            }
            if (asked.partyId() != null) {
                act.caseFile().party(asked.partyId());
            }
            if (register.of(request.caseId()).stream().anyMatch(known -> known.isPending() && known.officerId().equals(officer.id()))) {
                throw Refusal.conflict("intake.recusal.pending", officer.name());
            }
            Recusal recusal = new Recusal(request.caseId(), officer.username(), asked, act.actor());
            em.persist(recusal);
            act.produced("recusalId", recusal.id());
            forms.request(act, recusal);
        });
    }

    /** The head decides, in writing (D07). Who has to withdraw handles the case no longer from that day; the squad names somebody else. */
    public Receipt decide(ActRequest request, DecideRecusal decided) {
        return acts.perform(request, ActKind.DECIDE_RECUSAL, decided.toFacts(), act -> {
            Recusal recusal = register.of(request.caseId()).stream().filter(known -> known.id().equals(decided.recusalId()))
                    .findFirst().orElseThrow(() -> Refusal.notFound("intake.recusal.unknown"));
            recusal.decide(decided.granted(), decided.opinion(), act.actor(), act.day());
            forms.decision(act, recusal);
            if (decided.granted()) {
                act.caseFile().withdraw(recusal.officerId(), act.day());
            }
        });
    }

    /**
     * Records that decisions on challenges were served on the party that asked.
     *
     * @throws Refusal 400 for another kind of document
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_RECUSAL_DECISION, proof.toFacts(), act -> {
            Set<UUID> waiting = toServe(request.caseId()).stream().map(DocumentView::id).collect(Collectors.toSet());
            if (!waiting.containsAll(proof.documentIds())) {
                throw Refusal.invalid("intake.recusal.other-document");
            }
            act.produced("servedOn", desk.serve(act, proof).toString());
        });
    }

    /** Decisions of a case for a party, not yet served. */
    public List<DocumentView> toServe(UUID caseId) {
        return documents.of(caseId).stream().filter(paper -> paper.kind() == DocumentKind.RECUSAL_DECISION && paper.partyId() != null
                && paper.servedOn() == null).toList();
    }

    /** Who may be challenged: the handlers now, and who may review for the agency that day. */
    public List<Officer> challengeable(CaseFile caseFile, LocalDate day) {
        List<UUID> ids = caseFile.handlers().stream().map(Handler::officerId).toList();
        List<Officer> people = new ArrayList<>(ids.stream().map(officers::require).toList());
        officers.reviewersFor(caseFile.agencyId(), day).stream().filter(reviewer -> !people.contains(reviewer)).forEach(people::add);
        return people;
    }

    /** Challenges of a case that wait for the head. */
    public List<Recusal> pending(UUID caseId) {
        return register.of(caseId).stream().filter(Recusal::isPending).toList();
    }
}
