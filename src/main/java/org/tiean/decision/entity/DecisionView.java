package org.tiean.decision.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/**
 * A decision that stands, of either procedure, as what follows it needs it.
 *
 * @param number     as printed
 * @param fine       all fines of this party together as they stand now, after a change what it left; zero where there is none
 * @param servedOn   null before service
 * @param paymentDue last day to pay; null before service, without a fine, or paid on the spot
 * @param payCode    under which the bank takes the fine; null where it takes none
 * @param summary    made on the spot: review comes before suit
 * @param collected  paid on the spot
 */
public record DecisionView(UUID id, UUID caseId, UUID partyId, UUID documentId, String number, Money fine,
                           LocalDate decidedOn, LocalDate servedOn, LocalDate paymentDue, String payCode,
                           boolean summary, boolean collected) {

    /** The same with another fine. */
    public DecisionView with(Money other) {
        return new DecisionView(id, caseId, partyId, documentId, number, other, decidedOn, servedOn, paymentDue, payCode, summary, collected);
    }
}
