package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.hearing.entity.PostponeHearing;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/postpone-hearing.xhtml} (延期举行听证). */
@Named
@RequestScoped
public class PostponeHearingPage {

    @Inject
    TaskPage task;

    @Inject
    HearingSessions sessions;

    private String reason;

    public String submit() {
        return task.done(sessions.postpone(task.request(), new PostponeHearing(reason)));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
