package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.CaseDocument;
import org.tiean.execution.entity.CashGround;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.RecordPayment;

/**
 * Whether a decision told the party of the surcharge (行政强制法45(1)). Both forms print the clause with the
 * term to pay; the on-the-spot form leaves it out where the money was taken at once.
 */
@ApplicationScoped
public class Announcement {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    public boolean announces(UUID documentId) {
        CaseDocument document = documentId == null ? null : em.find(CaseDocument.class, documentId);
        return document != null && announces(Snapshots.read(document.source().snapshot()));
    }

    /** What was taken when a decision was made on the spot, as its form says. */
    public RecordPayment collected(DecisionView decision) {
        OnTheSpot ground = em.find(SummaryDecision.class, decision.id()).collectionGround().orElseThrow();
        JsonObject payment = Snapshots.read(em.find(CaseDocument.class, decision.documentId()).source().snapshot())
                .getJsonObject("payment");
        return new RecordPayment(decision.id(), decision.fine(), decision.servedOn(), Channel.ON_THE_SPOT,
                payment.getString("receiptNo"), switch (ground) {
                    case SMALL -> CashGround.SMALL_SUM;
                    case HARD_LATER -> CashGround.HARD_LATER;
                    case REMOTE -> CashGround.REMOTE_REQUEST;
                });
    }

    static boolean announces(JsonObject snapshot) {
        JsonObject payment = snapshot.getJsonObject("payment");
        return payment != null && payment.containsKey("fineFen") && !payment.getBoolean("onTheSpot", false);
    }
}
