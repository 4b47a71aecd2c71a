package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;

/**
 * What a party brings to the window (当事人来文): a challenge, a defence, a request for a hearing. Who takes it in finds the
 * case by the number on the party's paper and sees nothing of it but number, name and parties.
 */
@ApplicationScoped
@Transactional
public class PartyRequests {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseAccess access;

    @Inject
    Authorization rights;

    /** Whether the actor takes in what parties of the agency bring. */
    public boolean takesIn() {
        return rights.may(actor.roles(), Subject.PARTY_REQUEST, Scope.AGENCY, Action.ACT);
    }

    /** The case of the actor's agency with that number, or with a document of that number; empty for none that may be seen. */
    public Optional<CaseFile> find(String number) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        return em.createNativeQuery("select c.id from tiean.case_file c where c.number = ?1 or c.id in"
                        + " (select d.case_id from tiean.document d where d.number = ?1)")
                .setParameter(1, number.strip()).setMaxResults(1).getResultStream()
                .map(id -> em.find(CaseFile.class, (UUID) id))
                .filter(found -> access.sees((CaseFile) found, Subject.PARTY_REQUEST)).map(CaseFile.class::cast).findFirst();
    }
}
