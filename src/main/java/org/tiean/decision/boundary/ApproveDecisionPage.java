package org.tiean.decision.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.Reexamination;
import org.tiean.investigation.boundary.LawRecomparisons;
import org.tiean.investigation.entity.Recomparison;
import org.tiean.review.boundary.CollectiveDiscussions;
import org.tiean.review.boundary.LegalReviews;
import org.tiean.review.entity.CollectiveDiscussion;
import org.tiean.review.entity.LegalReview;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/decision/approve-decision.xhtml}: what was noticed, and the head's word on it. */
@Named
@RequestScoped
public class ApproveDecisionPage {

    @Inject
    TaskPage task;

    @Inject
    Decisions decisions;

    @Inject
    PenaltyNotices notices;

    @Inject
    Defences defences;

    @Inject
    LegalReviews reviews;

    @Inject
    CollectiveDiscussions discussions;

    @Inject
    LawRecomparisons recomparisons;

    private List<LineForm> lines;
    private String text;
    private String correction;
    private String performance;

    @PostConstruct
    void read() {
        lines = notices.current(task.getCaseId()).stream().flatMap(notice -> notice.lines().stream()).map(LineForm::new).toList();
    }

    public String submit() {
        return decide(Approval.APPROVED);
    }

    /** Back to investigation. */
    public String sendBack() {
        return decide(Approval.RETURNED);
    }

    private String decide(Approval opinion) {
        return task.done(decisions.approve(task.request(), new ApproveDecision(opinion, text,
                lines.stream().flatMap(form -> form.decided().stream()).toList(), blankToNull(correction), blankToNull(performance))));
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    public List<LineForm> getLines() {
        return lines;
    }

    /** Where the law moved after the report: old and new under the law of today. */
    public List<VersionComparison> getComparedAgain() {
        return recomparisons.today(task.getCaseId()).stream().map(Recomparison::comparison).filter(Objects::nonNull).toList();
    }

    public List<Reexamination> getReexaminations() {
        return defences.reexaminations(task.getCaseId());
    }

    public List<LegalReview> getReviews() {
        return reviews.of(task.getCaseId());
    }

    public List<CollectiveDiscussion> getDiscussions() {
        return discussions.of(task.getCaseId());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }

    public String getPerformance() {
        return performance;
    }

    public void setPerformance(String performance) {
        this.performance = performance;
    }
}
