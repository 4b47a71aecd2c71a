package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.hearing.entity.WaiveDefence;
import org.tiean.hearing.entity.WithdrawHearing;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.party.control.Declarations;

/**
 * What a party does only once it proved who it is: giving up the right to defend and to a hearing (行政处罚法62: expressly),
 * taking a request back, saying where and how papers reach it (61(2)).
 */
@ApplicationScoped
@Transactional
public class IdentifiedActs {

    private static final String ON_LINE = "（在线核验身份）";

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    PartyIdentity identity;

    @Inject
    Declarations declarations;

    @Inject
    Defences defences;

    @Inject
    Hearings hearings;

    @Inject
    AddressConfirmations confirmations;

    /**
     * Gives up stating and defending, and the hearing with it if said so.
     *
     * @throws Refusal 403 identity is not proved
     */
    public Receipt waive(ActRequest request, boolean hearingToo) {
        String proof = declare(request, hearingToo ? "已收到行政处罚事先告知书，知悉陈述、申辩和要求听证的权利，明确表示放弃陈述申辩，并放弃要求听证。"
                : "已收到行政处罚事先告知书，知悉陈述、申辩的权利，明确表示放弃陈述申辩。");
        return defences.waive(request, new WaiveDefence(visit.partyId(), Zones.dayOf(request.occurredAt()), hearingToo,
                room.party().name() + ON_LINE, proof, null));
    }

    /** Takes the request for a hearing back; 403 as above. */
    public Receipt withdrawHearing(ActRequest request) {
        String proof = declare(request, "撤回听证申请。");
        return hearings.withdraw(request, new WithdrawHearing(visit.partyId(), Zones.dayOf(request.occurredAt()),
                room.party().name() + ON_LINE, proof));
    }

    /** Confirms where and how it is to be served; 403 as above. */
    public Receipt confirmAddress(ActRequest request, ConfirmAddress given) {
        if (!visit.isIdentified()) {
            throw Refusal.forbidden("party.prove.needed");
        }
        return confirmations.confirm(request, new ConfirmAddress(visit.partyId(), given.address(), given.contact(), given.phone(),
                given.agent(), given.electronic(), room.party().name() + ON_LINE));
    }

    private String declare(ActRequest request, String words) {
        return declarations.keep(visit.session(), room.caseFile(), room.party(), words, identity.phone().orElse(""), request.occurredAt());
    }
}
