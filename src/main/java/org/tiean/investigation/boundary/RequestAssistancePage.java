package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.tiean.investigation.entity.RequestAssistance;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/request-assistance.xhtml} (请求协助调查). */
@Named
@RequestScoped
public class RequestAssistancePage {

    @Inject
    TaskPage task;

    @Inject
    InquiryPapers papers;

    private String organ;
    private String reason;
    private String matters;
    private LocalDate replyBy;

    public String submit() {
        return task.done(papers.requestAssistance(task.request(), new RequestAssistance(organ, reason, Lines.of(matters), replyBy)));
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMatters() {
        return matters;
    }

    public void setMatters(String matters) {
        this.matters = matters;
    }

    public LocalDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(LocalDate replyBy) {
        this.replyBy = replyBy;
    }
}
