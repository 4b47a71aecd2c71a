package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.disclosure.boundary.CreditRepairs;
import org.tiean.disclosure.entity.Repair;
import org.tiean.disclosure.entity.RequestRepair;
import org.tiean.execution.boundary.Deferrals;
import org.tiean.execution.boundary.Enforcements;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.intake.boundary.Recusals;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.party.entity.Owed;

/**
 * What a party does for itself with its paper in hand (行政处罚法43, 45, 64, 66): each goes to the service that staff use when
 * the party comes to the counter, as an act of the party on the day it is sent.
 */
@ApplicationScoped
@Transactional
public class PartyActs {

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    Materials materials;

    @Inject
    Defences defences;

    @Inject
    Hearings hearings;

    @Inject
    Recusals recusals;

    @Inject
    Deferrals deferrals;

    @Inject
    Enforcements enforcements;

    @Inject
    CreditRepairs repairs;

    /** States and defends (陈述申辩); late it is taken in as well, and whoever decides is told. */
    public Receipt defend(ActRequest request, String content, List<UUID> uploads) {
        return with(uploads, defences.receive(request, new ReceiveDefence(visit.partyId(), day(request), Form.WRITTEN, content)));
    }

    /** Asks for a hearing (要求听证). */
    public Receipt askHearing(ActRequest request, String content, List<UUID> uploads) {
        return with(uploads, hearings.request(request, new RequestHearing(visit.partyId(), day(request), Form.WRITTEN, content)));
    }

    /** Challenges somebody who works on the case (申请回避). */
    public Receipt challenge(ActRequest request, UUID officerId, RequestRecusal.Ground ground, String reason) {
        return recusals.request(request, new RequestRecusal(officerId, RequestRecusal.By.PARTY, visit.partyId(), ground, reason, day(request)));
    }

    /** Who may be challenged. */
    public List<Officer> challengeable(LocalDate day) {
        return recusals.challengeable(room.caseFile(), day);
    }

    /**
     * Applies to pay later, or in equal parts a month apart (申请延期、分期); what does not divide is paid with the first.
     *
     * @param parts 1 for later, more for instalments
     * @throws Refusal 404 no such fine of this party
     */
    public Receipt askTime(ActRequest request, UUID decisionId, int parts, LocalDate first, String reason, List<UUID> uploads) {
        Owed owed = room.owed().stream().filter(one -> one.decisionId().equals(decisionId) && !one.closed()).findFirst()
                .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
        if (first == null || !first.isAfter(day(request)) || parts < 1 || parts > RequestDeferral.MOST) {
            throw Refusal.invalid("execution.deferral.incomplete");
        }
        RequestDeferral.Kind kind = parts == 1 ? RequestDeferral.Kind.POSTPONEMENT : RequestDeferral.Kind.INSTALMENTS;
        return with(uploads, deferrals.request(request, new RequestDeferral(decisionId, day(request), kind, reason,
                plan(owed.balance().owed(), parts, first))));
    }

    static List<Instalment> plan(Money sum, int parts, LocalDate first) {
        Money each = new Money(sum.fen() / parts);
        Money firstPart = new Money(sum.fen() - each.fen() * (parts - 1));
        return IntStream.range(0, parts).mapToObj(part -> new Instalment(first.plusMonths(part), part == 0 ? firstPart : each)).toList();
    }

    /**
     * Answers a demand (对催告的陈述申辩; 行政强制法36).
     *
     * @throws Refusal 404 no demand to this party
     */
    public Receipt answerDemand(ActRequest request, String content, List<UUID> uploads) {
        if (!isDemanded()) {
            throw Refusal.notFound("party.demand.none");
        }
        return with(uploads, enforcements.state(request, new StateOnDemand(day(request), content)));
    }

    /** Whether a demand to this party runs. */
    public boolean isDemanded() {
        return enforcements.running(visit.caseId()).filter(one -> one.account().partyId().equals(visit.partyId())).isPresent();
    }

    /**
     * Applies for credit repair (申请信用修复).
     *
     * @throws Refusal 404 no such decision of this party
     */
    public Receipt askRepair(ActRequest request, UUID decisionId, String measures, boolean promised) {
        if (room.decisions().stream().noneMatch(decision -> decision.id().equals(decisionId))) {
            throw Refusal.notFound("disclosure.decision.unknown");
        }
        return repairs.request(request, new RequestRepair(decisionId, day(request), measures, promised));
    }

    /** What became of this party's applications for repair, in order. */
    public List<Repair> repairs() {
        return repairs.of(visit.caseId()).stream().filter(one -> room.decisions().stream()
                .anyMatch(decision -> decision.id().equals(one.decisionId()))).toList();
    }

    private Receipt with(List<UUID> uploads, Receipt receipt) {
        materials.keep(receipt, visit.partyId(), uploads);
        return receipt;
    }

    private static LocalDate day(ActRequest request) {
        return Zones.dayOf(request.occurredAt());
    }
}
