package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.control.CountersignByAnother;
import org.tiean.workflow.control.CountersignRegister;
import org.tiean.workflow.entity.Countersign;
import org.tiean.workflow.entity.CountersignRow;
import org.tiean.workflow.entity.GiveCountersign;
import org.tiean.workflow.entity.RemoveCountersign;
import org.tiean.workflow.entity.RequestCountersign;

/** Further signers of an approval (加签、会签): asked by who decides, heard before it is decided. */
@ApplicationScoped
@Transactional
public class Countersigns {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    @Inject
    CountersignRegister register;

    @Inject
    CountersignByAnother rule;

    @Inject
    Clock clock;

    /**
     * Asks one more to sign. Produces {@code countersignId}.
     *
     * @throws Refusal 409 asked already, 422 no such approval waits for the actor, or the signer does not stand apart
     */
    public Receipt request(ActRequest request, RequestCountersign asked) {
        return acts.perform(request, ActKind.REQUEST_COUNTERSIGN, asked.toFacts(), act -> {
            Officer signer = officers.require(asked.officerId());
            if (register.open(request.caseId()).stream()
                    .anyMatch(one -> one.step().equals(asked.step()) && one.signer().equals(signer.username()))) {
                throw Refusal.conflict("workflow.countersign.asked-already", signer.name());
            }
            Countersign made = new Countersign(request.caseId(), asked, new Countersign.Person(signer.username(), signer.name()),
                    new Countersign.Person(act.actor(), actor.displayName()), request.occurredAt());
            em.persist(made);
            act.produced("countersignId", made.id());
        });
    }

    /**
     * Who was asked answers.
     *
     * @throws Refusal 403 somebody else was asked, 404 unknown, 409 over, 422 handles the case
     */
    public Receipt give(ActRequest request, GiveCountersign given) {
        return acts.perform(request, ActKind.GIVE_COUNTERSIGN, given.toFacts(), act ->
                require(request.caseId(), given.countersignId()).answer(given, act.actor(), request.occurredAt()));
    }

    /**
     * Takes a request back that was not answered.
     *
     * @throws Refusal 403 the approval is not the actor's, 404 unknown, 409 over
     */
    public Receipt remove(ActRequest request, RemoveCountersign given) {
        return acts.perform(request, ActKind.REMOVE_COUNTERSIGN, given.toFacts(), act -> {
            Countersign one = require(request.caseId(), given.countersignId());
            if (ActKind.finishing(one.step()).stream().noneMatch(deciding -> actor.roles().stream().anyMatch(deciding.roles()::contains))) {
                throw Refusal.forbidden("workflow.countersign.not-yours-to-remove");
            }
            one.remove(given, act.actor(), request.occurredAt());
        });
    }

    private Countersign require(UUID caseId, UUID id) {
        return register.of(caseId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("workflow.countersign.unknown"));
    }

    /** All of a case. */
    public List<Countersign> of(UUID caseId) {
        return register.of(caseId);
    }

    /** Approvals of the case to which the actor may add a signer now. */
    public List<String> inHand(UUID caseId) {
        return rule.inHand(caseId);
    }

    /** Who may be asked in this case. */
    public List<Officer> candidates(CaseFile caseFile) {
        return officers.ofAgency(caseFile.agencyId()).stream()
                .filter(officer -> CountersignByAnother.fit(officer, caseFile.agencyId(), Zones.today(clock)))
                .filter(officer -> !officer.username().equals(actor.username()) && !caseFile.wasHandledBy(officer.username())).toList();
    }

    /** What waits for the actor's signature, asked first first; approvals over meanwhile left out. */
    public List<CountersignRow> waiting() {
        if (actor.roles().stream().noneMatch(ActKind.GIVE_COUNTERSIGN.roles()::contains)) {
            return List.of();
        }
        return em.createQuery("select new org.tiean.workflow.entity.CountersignRow(s.caseId, c.number, c.title, s.step, s.askedByName,"
                        + " s.reason, s.askedAt) from Countersign s, CaseFile c where c.id = s.caseId and s.signer = :me"
                        + " and s.answeredAt is null and s.removedAt is null order by s.askedAt, s.id", CountersignRow.class)
                .setParameter("me", actor.username()).setMaxResults(Page.Slice.LARGEST).getResultList();
    }
}
