package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** Looking at personal values in the clear (查看未脱敏信息): for a reason, and in the record of the case. */
@ApplicationScoped
@Transactional
public class Unmasking {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * The party with its values, once the look is recorded.
     *
     * @param reason why, at least two characters
     * @throws Refusal 404 unknown or foreign, 403 not permitted, 400 without a reason
     */
    public Party reveal(UUID caseId, UUID partyId, String reason) {
        CaseFile caseFile = em.find(CaseFile.class, caseId);
        if (caseFile == null) {
            throw Refusal.notFound("casefile.unknown");
        }
        access.requireSeen(caseFile, Subject.CASE);
        if (!access.seesUnmasked(caseFile, Subject.CASE)) {
            throw Refusal.forbidden("casefile.unmask.forbidden");
        }
        if (reason == null || reason.strip().length() < 2) {
            throw Refusal.invalid("casefile.unmask.reason");
        }
        Party party = caseFile.party(partyId);
        Instant now = clock.instant();
        ledger.append(Chain.ofCase(caseId), new ActRecord("unmask", null, now, actor.username(),
                Json.createObjectBuilder().add("party", partyId.toString()).add("reason", reason.strip()).build()));
        return party;
    }
}
