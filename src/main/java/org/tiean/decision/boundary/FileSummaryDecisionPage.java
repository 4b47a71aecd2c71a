package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.decision.entity.FileSummaryDecision;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/decision/file-summary-decision.xhtml}: an on-the-spot decision is reported to the agency. */
@Named
@RequestScoped
public class FileSummaryDecisionPage {

    @Inject
    TaskPage task;

    @Inject
    SummaryDecisions decisions;

    private String remark;

    public String submit() {
        return task.done(decisions.file(task.request(), new FileSummaryDecision(remark == null || remark.isBlank() ? null : remark)));
    }

    public SummaryDecision getDecision() {
        return decisions.of(task.getCaseId()).orElseThrow();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
