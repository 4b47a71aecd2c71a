package org.tiean.notification.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.notification.entity.ReminderRow;

/** {@code /desk/reminders.xhtml} (期限提醒), and the few at the head of the list of tasks. */
@Named
@RequestScoped
public class RemindersPage {

    private static final int FEW = 5;

    @Inject
    Reminders reminders;

    @Inject
    Formats formats;

    private Page<ReminderRow> page;
    private Page<ReminderRow> few;

    public Page<ReminderRow> getPage() {
        if (page == null) {
            page = reminders.own(formats.slice());
        }
        return page;
    }

    public List<ReminderRow> getRows() {
        return getPage().rows();
    }

    /** The most pressing ones. */
    public Page<ReminderRow> getFew() {
        if (few == null) {
            few = reminders.own(new Page.Slice(0, FEW));
        }
        return few;
    }
}
