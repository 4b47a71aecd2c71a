package org.tiean.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.KeycloakAccounts;
import org.tiean.identity.entity.Account;
import org.tiean.identity.entity.LoginPerson;
import org.tiean.kernel.entity.Refusal;
import org.tiean.notification.control.Postman;
import org.tiean.notification.entity.MailSubscription;
import org.tiean.notification.entity.MailSubscription.Rhythm;

/** Whether who is logged in wants to hear of tasks by mail. Everybody chooses for oneself only. */
@ApplicationScoped
@Transactional
public class MailChoices {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    KeycloakAccounts logins;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    /** Whether mail can be sent from here at all. */
    public boolean isPossible() {
        return postman.isReady();
    }

    /** The own choice; empty for no mail. */
    public Optional<Rhythm> own() {
        return subscription().map(MailSubscription::rhythm);
    }

    /**
     * Chooses.
     *
     * @param rhythm null for no mail
     * @throws Refusal {@code notification.mail.not-set-up}, {@code notification.mail.no-account},
     *                 {@code notification.mail.no-address} where the login service knows no verified address
     */
    public void choose(Rhythm rhythm) {
        Optional<MailSubscription> now = subscription();
        if (rhythm == null) {
            now.ifPresent(em::remove);
            return;
        }
        if (!postman.isReady()) {
            throw Refusal.notYetAvailable("notification.mail.not-set-up");
        }
        if (em.find(Account.class, String.valueOf(actor.username())) == null) {
            throw Refusal.forbidden("notification.mail.no-account");
        }
        if (logins.person(actor.username()).flatMap(LoginPerson::mail).isEmpty()) {
            throw Refusal.conflict("notification.mail.no-address");
        }
        now.ifPresentOrElse(one -> one.change(rhythm),
                () -> em.persist(new MailSubscription(actor.username(), rhythm, clock.instant())));
    }

    private Optional<MailSubscription> subscription() {
        return em.createQuery("select s from MailSubscription s where s.username = :me", MailSubscription.class)
                .setParameter("me", String.valueOf(actor.username())).getResultStream().findFirst();
    }
}
