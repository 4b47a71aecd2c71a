package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.hearing.entity.ReplaceChair;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/replace-hearing-chair.xhtml} (更换听证主持人). */
@Named
@RequestScoped
public class ReplaceHearingChairPage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    private String chairId;
    private String reason;

    public String submit() {
        return task.done(hearings.replaceChair(task.request(), new ReplaceChair(UUID.fromString(chairId), reason)));
    }

    public List<Officer> getChairs() {
        return hearings.possibleChairs(task.getCaseFile());
    }

    public String getChairId() {
        return chairId;
    }

    public void setChairId(String chairId) {
        this.chairId = chairId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
