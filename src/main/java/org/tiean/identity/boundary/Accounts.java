package org.tiean.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tiean.identity.control.LoginFollows;
import org.tiean.identity.entity.Account;
import org.tiean.identity.entity.LoginOrder;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Refusal;

/**
 * Switches accounts off and on again (账号停用、启用). Here it holds from the commit on: whoever is logged in loses
 * every right with the next request. Keycloak is told by a job, which repeats until it answers.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Accounts {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Nobody acts under this login any more. An account switched off already stays so, and no second order is made. */
    public void lock(String username) {
        Account account = require(username);
        if (account.isActive()) {
            account.deactivate();
            order(username);
        }
    }

    /** The login opens again. */
    public void open(String username) {
        Account account = require(username);
        if (!account.isActive()) {
            account.activate();
            order(username);
        }
    }

    /** Moves the account with its owner. */
    public void place(String username, UUID agencyId, UUID squadId, String officerNo) {
        require(username).place(agencyId, squadId, officerNo);
    }

    /** The latest order to the login service, with what came of it. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<LoginOrder> latestOrder(String username) {
        return em.createQuery("select o from LoginOrder o where o.username = :username order by o.orderedAt desc", LoginOrder.class)
                .setParameter("username", username).setMaxResults(1).getResultStream().findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRED)
    public boolean isActive(String username) {
        return require(username).isActive();
    }

    private void order(String username) {
        LoginOrder order = new LoginOrder(username, clock.instant());
        em.persist(order);
        outbox.order(LoginFollows.NAME, order.id());
    }

    private Account require(String username) {
        Account account = em.find(Account.class, username);
        if (account == null) {
            throw Refusal.notFound("identity.account.unknown", username);
        }
        return account;
    }
}
