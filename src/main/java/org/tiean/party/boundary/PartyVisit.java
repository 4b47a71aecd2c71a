package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Visitor;
import org.tiean.kernel.entity.Refusal;
import org.tiean.party.entity.PartySession;

/** The party that sent this request, told by the {@link PartyDoor}. */
@Named
@RequestScoped
public class PartyVisit {

    @Inject
    CurrentActor actor;

    private PartySession session;

    void is(PartySession opened) {
        session = opened;
        actor.isVisitor(opened.visitor());
    }

    /** Whether a party is there. */
    public boolean isOpen() {
        return session != null;
    }

    /** Whether it proved who it is. */
    public boolean isIdentified() {
        return session != null && session.provenAt().isPresent();
    }

    /** @throws Refusal 403 nobody is there */
    public PartySession session() {
        if (session == null) {
            throw Refusal.forbidden("party.session.none");
        }
        return session;
    }

    /** Who it is. */
    public Visitor visitor() {
        return session().visitor();
    }

    public UUID caseId() {
        return session().caseId();
    }

    public UUID partyId() {
        return session().partyId();
    }
}
