package org.tiean.decision.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.evidence.boundary.EvidenceIntake;
import org.tiean.evidence.entity.CollectEvidence;

/**
 * An on-the-spot decision from the street with the photos that prove it (rulebook A5.7), in one transaction: all of it
 * or nothing.
 */
@ApplicationScoped
@Transactional
public class FieldDecisions {

    @Inject
    SummaryDecisions decisions;

    @Inject
    EvidenceIntake evidence;

    /**
     * @param photos each names an upload; their acts' ids follow from that of the decision, so that sending all again
     *               after a lost answer changes nothing
     * @return the receipt of the decision
     */
    public Receipt decide(ActRequest request, DecideOnTheSpot decision, List<CollectEvidence> photos) {
        Receipt receipt = decisions.decide(request, decision);
        for (int i = 0; i < photos.size(); i++) {
            evidence.collect(part(request, "photo-" + i), photos.get(i));
        }
        return receipt;
    }

    private static ActRequest part(ActRequest whole, String name) {
        byte[] text = (whole.id() + "/" + name).getBytes(StandardCharsets.UTF_8);
        return new ActRequest(UUID.nameUUIDFromBytes(text), whole.caseId(), whole.occurredAt());
    }
}
