package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.hearing.entity.AcceptHearing;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/accept-hearing.xhtml} (受理听证申请、指定主持人). */
@Named
@RequestScoped
public class AcceptHearingPage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    private String chairId;
    private String recorder;
    private String opinion;

    public String submit() {
        return task.done(hearings.accept(task.request(), new AcceptHearing(UUID.fromString(chairId), recorder, opinion)));
    }

    public List<Officer> getChairs() {
        return hearings.possibleChairs(task.getCaseFile());
    }

    /** The requests it is about. */
    public List<HearingRequest> getRequests() {
        return hearings.unanswered(task.getCaseId());
    }

    public String getChairId() {
        return chairId;
    }

    public void setChairId(String chairId) {
        this.chairId = chairId;
    }

    public String getRecorder() {
        return recorder;
    }

    public void setRecorder(String recorder) {
        this.recorder = recorder;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
