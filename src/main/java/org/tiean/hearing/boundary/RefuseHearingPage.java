package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.RefuseHearing;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/refuse-hearing.xhtml} (不予受理听证申请). */
@Named
@RequestScoped
public class RefuseHearingPage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    private String requestId;
    private String reason;

    public String submit() {
        return task.done(hearings.refuse(task.request(), new RefuseHearing(UUID.fromString(requestId), reason)));
    }

    /** Requests that wait for an answer; those made in time stay in the list, so that it is seen why they are not refused. */
    public List<HearingRequest> getRequests() {
        return hearings.unanswered(task.getCaseId());
    }

    public String getRequestId() {
        return requestId;
    }

    public void setRequestId(String requestId) {
        this.requestId = requestId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
