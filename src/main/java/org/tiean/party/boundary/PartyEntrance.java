package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.NumberPattern;
import org.tiean.identity.control.SlowedCallers;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.party.control.PartySessions;
import org.tiean.party.entity.Entrance;

/** Lets a party in by number and code (文号、查询码). Whoever fails waits, the longer the more often; the case is never closed. */
@ApplicationScoped
@Transactional
public class PartyEntrance {

    /** No number or code is longer. */
    private static final int LONGEST = 100;

    @Inject
    CaseDocuments documents;

    @Inject
    SlowedCallers callers;

    @Inject
    PartySessions sessions;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Tries number and code. That it failed is kept, so this answers and does not refuse.
     *
     * @param address whence the caller comes
     */
    public Entrance enter(String number, String code, String address) {
        Optional<Duration> wait = callers.mustWait(address);
        if (wait.isPresent()) {
            return Entrance.later(wait.get());
        }
        String given = cut(number);
        Optional<CaseDocument> opened = documents.opened(given, cut(code));
        if (opened.isEmpty()) {
            callers.failed(address, "number|" + NumberPattern.asTyped(given));
            return Entrance.WRONG;
        }
        CaseDocument paper = opened.get();
        Visitor visitor = new Visitor(Visitor.Kind.PARTY_BY_CODE, paper.caseId(), paper.partyId().orElseThrow());
        ledger.append(Chain.ofCase(paper.caseId()), new ActRecord("party-enter", null, clock.instant(), visitor.name(),
                Json.createObjectBuilder().add("partyId", visitor.partyId().toString()).add("documentId", paper.id().toString()).build()));
        return Entrance.letIn(sessions.open(paper, address));
    }

    private static String cut(String text) {
        return text == null ? "" : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
