package org.tiean.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.notification.boundary.MailChoices;
import org.tiean.notification.boundary.MailClock;
import org.tiean.notification.entity.MailSubscription.Rhythm;

/** A head chooses mail, a case comes to be approved, and a letter says so to the address Keycloak has, once. */
@ArquillianTest
class TaskMailIT {

    private static final String HEAD = "head1@tiean.example";

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Cast cast;

    @Inject
    MailChoices choices;

    @Inject
    MailClock clock;

    @Test
    void aNewTaskIsToldOnceAndWithoutThePartysName() throws Exception {
        assertTrue(choices.isPossible());
        Life life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        cast.enter("head1");
        assertEquals(Optional.empty(), choices.own());
        choices.choose(Rhythm.PROMPT);
        assertEquals(Optional.of(Rhythm.PROMPT), choices.own());
        clock.round();
        int before = letters().size();

        life.through("verify");
        clock.round();
        List<String> told = letters();
        assertEquals(before + 1, told.size(), "one letter");
        String letter = told.get(told.size() - 1);
        assertTrue(letter.startsWith("铁案：新待办 "), letter);
        assertTrue(letter.contains("· 立案审批　") && letter.contains("/desk/tasks.xhtml"), letter);
        assertFalse(letter.contains(life.played().sample().party().name()), "who the case is about is not written: " + letter);

        clock.round();
        assertEquals(before + 1, letters().size(), "nothing is told twice");
        cast.enter("head1");
        choices.choose(null);
        assertEquals(Optional.empty(), choices.own());
    }

    /** Subject and text of what lies in the head's mailbox. */
    private static List<String> letters() throws Exception {
        Properties how = new Properties();
        how.setProperty("mail.store.protocol", "imap");
        how.setProperty("mail.imap.port", System.getProperty("tiean.test.imap.port"));
        List<String> found = new ArrayList<>();
        try (Store store = Session.getInstance(how).getStore()) {
            store.connect("127.0.0.1", HEAD, HEAD);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (Message letter : inbox.getMessages()) {
                    found.add(letter.getSubject() + "\n" + letter.getContent());
                }
            }
        }
        return found;
    }
}
