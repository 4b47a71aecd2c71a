package org.tiean.notification.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.notification.entity.MailSubscription.Rhythm;

/** The choice of mail (邮件提醒) on {@code /desk/reminders.xhtml}. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    MailChoices choices;

    private Rhythm rhythm;
    private boolean read;

    public boolean isPossible() {
        return choices.isPossible();
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public Rhythm getRhythm() {
        if (!read) {
            rhythm = choices.own().orElse(null);
            read = true;
        }
        return rhythm;
    }

    public void setRhythm(Rhythm chosen) {
        rhythm = chosen;
        read = true;
    }

    public String choose() {
        choices.choose(rhythm);
        return "/desk/reminders?faces-redirect=true&mail=1";
    }
}
