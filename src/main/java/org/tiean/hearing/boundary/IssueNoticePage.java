package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.hearing.entity.IssueNotice;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/issue-notice.xhtml}: the notices are made from the report; only new facts are asked for. */
@Named
@RequestScoped
public class IssueNoticePage {

    @Inject
    TaskPage task;

    @Inject
    PenaltyNotices notices;

    @Inject
    InvestigationReports reports;

    private String newFacts;

    public String submit() {
        return task.done(notices.issue(task.request(), new IssueNotice(newFacts == null || newFacts.isBlank() ? null : newFacts)));
    }

    /** What the report proposes. */
    public List<ReportView.Line> getLines() {
        return reports.current(task.getCaseId()).map(ReportView::lines).orElse(List.of());
    }

    public String getNewFacts() {
        return newFacts;
    }

    public void setNewFacts(String newFacts) {
        this.newFacts = newFacts;
    }
}
