package org.tiean.party.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.party.entity.PartySession;

/**
 * Notes in the record of the case what a party looked at (M25). It is one entry for each page and each paper in a session, made at the
 * first look: that something was seen and when first, not how often. Whoever comes back to the same page in the same session leaves no
 * further entry, so that a reader turning pages does not fill the record of the case; each single request stands in the access log,
 * which is kept as 网络安全法23 asks.
 */
@ApplicationScoped
@Transactional
public class PartyLooks {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** A page of the room. */
    public void page(PartySession session, String page) {
        note(session, page, "party-look", Json.createObjectBuilder().add("page", page).build());
    }

    /** The file of a paper. */
    public void paper(PartySession session, UUID documentId, String sha256) {
        note(session, documentId.toString(), "party-download", Json.createObjectBuilder().add("documentId", documentId.toString())
                .add("sha256", sha256).build());
    }

    private void note(PartySession session, String what, String act, jakarta.json.JsonObject payload) {
        int first = em.createNativeQuery("insert into tiean.party_look (session_id, what) values (cast(?1 as uuid), ?2)"
                + " on conflict do nothing").setParameter(1, session.id().toString()).setParameter(2, what).executeUpdate();
        if (first == 1) {
            ledger.append(Chain.ofCase(session.caseId()), new ActRecord(act, null, clock.instant(), session.visitor().name(), payload));
        }
    }
}
