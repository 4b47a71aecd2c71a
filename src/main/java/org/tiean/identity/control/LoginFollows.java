package org.tiean.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.tiean.identity.entity.Account;
import org.tiean.identity.entity.LoginOrder;
import org.tiean.kernel.control.OutboxJob;

/**
 * Brings Keycloak into line with an account. It asks the account, not the order, what holds: two orders carried out in
 * the wrong order, or one of them twice, end in the same state.
 */
@ApplicationScoped
public class LoginFollows implements OutboxJob {

    public static final String NAME = "login-follows-register";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    KeycloakAccounts keycloak;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID subject) {
        LoginOrder order = em.find(LoginOrder.class, subject);
        boolean open = em.find(Account.class, order.username()).isActive();
        boolean known = keycloak.let(order.username(), open);
        order.carriedOut(!known ? LoginOrder.Result.NO_LOGIN : open ? LoginOrder.Result.OPEN : LoginOrder.Result.LOCKED,
                clock.instant());
    }
}
