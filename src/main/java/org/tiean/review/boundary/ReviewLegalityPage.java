package org.tiean.review.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.tiean.casefile.entity.Finding;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.review.entity.LegalReview;
import org.tiean.review.entity.ReviewLegality;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.review.entity.ReviewPoint;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/review/review-legality.xhtml}: the file on the left, eight points in the middle, what the gate finds on the right. */
@Named
@RequestScoped
public class ReviewLegalityPage {

    @Inject
    TaskPage task;

    @Inject
    LegalReviews reviews;

    @Inject
    CaseDocuments documents;

    private final List<PointForm> points = Arrays.stream(ReviewPoint.values()).map(PointForm::new).toList();
    private ReviewOpinion opinion;
    private String problems;
    private boolean discussionAdvised;

    /** Agreement. */
    public String submit() {
        return give(ReviewOpinion.AGREED);
    }

    /** One of the other three opinions, which send the case back. */
    public String sendBack() {
        return give(opinion);
    }

    private String give(ReviewOpinion given) {
        return task.done(reviews.give(task.request(), new ReviewLegality(given, points.stream().map(PointForm::answer).toList(),
                problems == null || problems.isBlank() ? null : problems, discussionAdvised)));
    }

    public List<PointForm> getPoints() {
        return points;
    }

    /** Opinions that send the case back. */
    public List<ReviewOpinion> getOpinions() {
        return List.of(ReviewOpinion.SUPPLEMENT, ReviewOpinion.CORRECT, ReviewOpinion.TRANSFER);
    }

    public List<DocumentView> getDocuments() {
        return documents.of(task.getCaseId());
    }

    public List<LegalReview> getEarlier() {
        return reviews.of(task.getCaseId());
    }

    /** What would bar the decision now. */
    public List<Finding> getChecklist() {
        return reviews.checklist(task.getCaseFile());
    }

    public ReviewOpinion getOpinion() {
        return opinion;
    }

    public void setOpinion(ReviewOpinion opinion) {
        this.opinion = opinion;
    }

    public String getProblems() {
        return problems;
    }

    public void setProblems(String problems) {
        this.problems = problems;
    }

    public boolean isDiscussionAdvised() {
        return discussionAdvised;
    }

    public void setDiscussionAdvised(boolean discussionAdvised) {
        this.discussionAdvised = discussionAdvised;
    }
}
