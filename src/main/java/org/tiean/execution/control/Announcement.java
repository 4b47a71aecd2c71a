package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.CaseDocument;

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

    static boolean announces(JsonObject snapshot) {
        JsonObject payment = snapshot.getJsonObject("payment");
        return payment != null && payment.containsKey("fineFen") && !payment.getBoolean("onTheSpot", false);
    }
}
