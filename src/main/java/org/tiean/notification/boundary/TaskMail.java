package org.tiean.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.KeycloakAccounts;
import org.tiean.identity.entity.LoginPerson;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Page;
import org.tiean.notification.control.Postman;
import org.tiean.notification.entity.MailSubscription;
import org.tiean.notification.entity.ReminderRow;
import org.tiean.notification.entity.StandInNews;
import org.tiean.workflow.boundary.TaskList;
import org.tiean.workflow.entity.TaskRow;

/**
 * Writes to somebody what waits for them: the same tasks and reminders their own pages would show now, found with the roles
 * the login service gives them now. A letter travels open, so it says step, case number and day, and nothing of the case.
 */
@ApplicationScoped
public class TaskMail {

    private static final int MOST = 30;
    private static final int FEW = 10;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    KeycloakAccounts logins;

    @Inject
    CurrentActor actor;

    @Inject
    TaskList tasks;

    @Inject
    Reminders reminders;

    @Inject
    StandInNotes standIns;

    @Inject
    Postman postman;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    /** Who might have to be written to now. */
    @Transactional
    public List<UUID> due() {
        Instant now = clock.instant();
        return em.createQuery("select s from MailSubscription s order by s.toldUntil", MailSubscription.class).getResultStream()
                .filter(one -> one.isDue(now)).map(MailSubscription::id).toList();
    }

    /**
     * Writes one letter if there is something to tell. If the server took it and we then fail to remember, it is written
     * twice; it is never lost.
     *
     * @return whether a letter went out
     * @throws RuntimeException login service or mail server did not answer; nothing was told, again later
     */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tell(UUID id) {
        if (em.createNativeQuery("select id from tiean.mail_subscription where id = ?1 for update skip locked")
                .setParameter(1, id).getResultList().isEmpty()) {
            return false;
        }
        MailSubscription to = em.find(MailSubscription.class, id);
        Instant now = clock.instant();
        if (!to.isDue(now)) {
            return false;
        }
        Optional<LoginPerson> person = logins.person(to.username());
        boolean written = false;
        if (person.isPresent() && person.get().mail().isPresent()) {
            actor.is(to.username(), person.get().roles());
            written = write(person.get().mail().get(), to.awaitsMorning(now), to.toldUntil());
        }
        to.told(now);
        return written;
    }

    private boolean write(String address, boolean morning, Instant since) {
        Page<TaskRow> fresh = tasks.ownSince(since, new Page.Slice(0, MOST));
        Page<ReminderRow> pressing = morning ? reminders.own(new Page.Slice(0, FEW)) : new Page<>(List.of(), 0, new Page.Slice(0, FEW));
        List<StandInNews> told = standIns.since(since);
        if (fresh.total() == 0 && pressing.total() == 0 && told.isEmpty()) {
            return false;
        }
        StringBuilder text = new StringBuilder(say("notification.mail.greeting", actor.displayName())).append("\n\n");
        if (fresh.total() > 0) {
            text.append(say("notification.mail.tasks", fresh.total())).append('\n');
            fresh.rows().forEach(task -> text.append("· ").append(line(say("step." + task.step()), task.number(), task.due())).append('\n'));
            text.append('\n');
        }
        if (!told.isEmpty()) {
            text.append(say("notification.stand-in.title")).append('\n');
            told.forEach(one -> text.append("· ").append(say("notification.stand-in." + one.kind(), one.absentName(), one.substituteName(),
                    one.fromDay().toString(), one.lastDay().toString())).append('\n'));
            text.append('\n');
        }
        if (pressing.total() > 0) {
            text.append(say("notification.mail.reminders", pressing.total())).append('\n');
            pressing.rows().forEach(one -> text.append("· ").append(line(say("page.reminders.kind." + one.kind()) + "　" + one.limit(),
                    one.number(), one.due())).append('\n'));
            text.append('\n');
        }
        text.append(say("notification.mail.where", publicUrl + "/desk/tasks.xhtml")).append('\n')
                .append(say("notification.mail.stop", publicUrl + "/desk/reminders.xhtml")).append('\n');
        postman.send(address, say("notification.mail.subject", fresh.total(), pressing.total()), text.toString());
        return true;
    }

    private String line(String what, String number, Object due) {
        String which = number == null ? say("page.case.no-number") : number;
        return due == null ? what + "　" + which : what + "　" + which + "　" + say("notification.mail.due", due.toString());
    }

    private String say(String key, Object... values) {
        return messages.text(Locale.SIMPLIFIED_CHINESE, key, values);
    }
}
