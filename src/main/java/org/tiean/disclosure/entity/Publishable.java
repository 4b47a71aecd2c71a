package org.tiean.disclosure.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.decision.entity.DecisionView;
import org.tiean.document.entity.CaseDocument;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;

/**
 * A decision that may be published, of whatever kind, as its publication needs it.
 *
 * @param id     of the penalty decision; of any other decision that of its paper
 * @param fine   as it stands now; zero where there is none
 * @param served whether it reached its party
 */
public record Publishable(PublishedKind kind, UUID id, UUID caseId, UUID partyId, UUID documentId, String number, Money fine,
                          LocalDate decidedOn, boolean served) {

    public static Publishable of(DecisionView penalty) {
        return new Publishable(PublishedKind.PENALTY, penalty.id(), penalty.caseId(), penalty.partyId(), penalty.documentId(),
                penalty.number(), penalty.fine(), penalty.decidedOn(), penalty.servedOn() != null);
    }

    /** @param paper of a decision that is no penalty */
    public static Publishable of(CaseDocument paper) {
        return new Publishable(PublishedKind.of(paper.kind()).orElseThrow(), paper.id(), paper.caseId(), paper.partyId().orElseThrow(),
                paper.id(), paper.number().orElseThrow(), Money.ZERO, Zones.dayOf(paper.createdAt()),
                paper.state() == CaseDocument.State.SERVED);
    }
}
