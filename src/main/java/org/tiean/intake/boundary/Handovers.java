package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Assignment;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Handler;
import org.tiean.casefile.entity.Receipt;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.control.HandoverRegister;
import org.tiean.intake.control.RecusalRegister;
import org.tiean.intake.entity.AnswerHandover;
import org.tiean.intake.entity.Handover;
import org.tiean.intake.entity.HandoverRow;
import org.tiean.intake.entity.OfferHandover;
import org.tiean.intake.entity.Recusal;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Handing a case over between colleagues (转办), agreed by both: until the colleague accepts, it stays with who offers it. Where
 * a handler cannot agree any more, the squad leader or the head {@link Handlers#reassign reassigns}.
 */
@ApplicationScoped
@Transactional
public class Handovers {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    SeenCases cases;

    @Inject
    Officers officers;

    @Inject
    HandoverRegister register;

    @Inject
    RecusalRegister recusals;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Offers the own part of a case. Produces {@code handoverId}.
     *
     * @throws Refusal 409 offered already or the colleague handles it anyway, 422 not a handler, or the colleague may not handle it
     */
    public Receipt offer(ActRequest request, OfferHandover given) {
        Officer colleague = officers.require(given.colleagueId());
        List<UUID> then = handlers(cases.require(request.caseId()), officers.byUsername(actor.username()).map(Officer::id).orElse(null),
                colleague.id());
        return acts.perform(request, ActKind.OFFER_HANDOVER, given.toFacts(then), act -> {
            if (act.caseFile().isHandledBy(colleague.username())) {
                throw Refusal.conflict("intake.handover.handles-already", colleague.name());
            }
            if (register.of(request.caseId()).stream().anyMatch(one -> one.isOpen() && one.giver().equals(act.actor()))) {
                throw Refusal.conflict("intake.handover.offered-already");
            }
            Handover made = new Handover(request.caseId(), officers.byUsername(act.actor()).orElseThrow(), colleague, given.reason(),
                    request.occurredAt());
            em.persist(made);
            act.produced("handoverId", made.id());
        });
    }

    /**
     * Accepts, declines or takes back. Accepted, the colleague handles the case and the giver has left it.
     *
     * @throws Refusal 403 the other one's answer, 404 unknown, 409 answered before or the handlers changed, 422 the colleague may not
     *                 handle it
     */
    public Receipt answer(ActRequest request, AnswerHandover given) {
        boolean accepted = given.answer() == AnswerHandover.Answer.ACCEPTED;
        CaseFile seen = cases.require(request.caseId());
        Handover offered = require(request.caseId(), given.handoverId());
        List<UUID> then = accepted ? handlers(seen, offered.giverId(), offered.colleagueId()) : List.of();
        return acts.perform(request, ActKind.ANSWER_HANDOVER, given.toFacts(then), act -> {
            Handover one = require(request.caseId(), given.handoverId());
            one.answer(given, act.actor(), request.occurredAt());
            if (accepted) {
                CaseFile caseFile = act.caseFile();
                if (!caseFile.isHandledBy(one.giver()) || !then.equals(handlers(caseFile, one.giverId(), one.colleagueId()))) {
                    throw Refusal.conflict("intake.handover.changed");
                }
                caseFile.assign(officers.requireAll(then).stream().map(officer -> new Assignment(officer.id(), officer.username())).toList(),
                        act.day(), one.reason());
            }
        });
    }

    /** Everybody who handles the case once one has left and another has come. */
    private static List<UUID> handlers(CaseFile caseFile, UUID leaves, UUID comes) {
        return Stream.concat(caseFile.handlers().stream().map(Handler::officerId).filter(id -> !id.equals(leaves)), Stream.of(comes))
                .distinct().sorted().toList();
    }

    private Handover require(UUID caseId, UUID id) {
        return register.of(caseId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.notFound("intake.handover.unknown"));
    }

    /** Open offers of a case that the actor made or is to answer. */
    public List<Handover> own(UUID caseId) {
        return register.of(caseId).stream().filter(one -> one.isOpen() && one.concerns(actor.username())).toList();
    }

    /** All of a case. */
    public List<Handover> of(UUID caseId) {
        return register.of(caseId);
    }

    /** Who enforces for the agency today, does not handle the case and need not keep away from it. */
    public List<Officer> candidates(CaseFile caseFile) {
        Set<UUID> away = recusals.of(caseFile.id()).stream().filter(Recusal::isGranted).map(Recusal::officerId).collect(Collectors.toSet());
        return officers.enforcingFor(caseFile.agencyId(), Zones.today(clock)).stream()
                .filter(officer -> !away.contains(officer.id()) && !caseFile.isHandledBy(officer.username())).toList();
    }

    /** Cases offered to the actor, the first offered first. */
    public List<HandoverRow> waiting() {
        if (actor.roles().stream().noneMatch(ActKind.ANSWER_HANDOVER.roles()::contains)) {
            return List.of();
        }
        return em.createQuery("select new org.tiean.intake.entity.HandoverRow(h.caseId, c.number, c.title, h.giverName, h.reason, h.offeredAt)"
                        + " from Handover h, CaseFile c where c.id = h.caseId and h.colleague = :me and h.answer is null order by h.offeredAt, h.id",
                HandoverRow.class).setParameter("me", actor.username()).setMaxResults(Page.Slice.LARGEST).getResultList();
    }
}
