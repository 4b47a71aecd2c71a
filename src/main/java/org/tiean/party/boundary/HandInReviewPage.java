package org.tiean.party.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFiles;
import org.tiean.party.entity.ReviewRoute;
import org.tiean.party.entity.ReviewWish;

/** {@code /party/hand-in-review.xhtml} (通过本机关提交行政复议申请; 行政复议法32). */
@Named
@RequestScoped
public class HandInReviewPage {

    @Inject
    PartyForm form;

    @Inject
    PartyRoom room;

    @Inject
    PartyRemedies remedies;

    private List<ReviewRoute> routes;
    private String decisionId;
    private ReviewWish wish = ReviewWish.REVOKE;
    private String reasons;
    private String lateReason;
    private UploadedFiles files;

    @PostConstruct
    void begin() {
        form.getActId();
        routes = room.routes().stream().filter(ReviewRoute::throughOrgan).toList();
        if (!routes.isEmpty()) {
            decisionId = routes.get(0).decisionId().toString();
        }
    }

    public String submit() {
        return form.done(remedies.handIn(form.request(), UUID.fromString(decisionId), wish, reasons, lateReason, form.take(files)));
    }

    /** Decisions made on the spot or from a camera; against others the reviewing organ takes the application in. */
    public List<ReviewRoute> getRoutes() {
        return routes;
    }

    /** Whether the time is over for one of them, so that a reason has to be given. */
    public boolean isLate() {
        return routes.stream().anyMatch(route -> route.reviewDue() == null);
    }

    /** Whether another review or suit of the case has to end first. */
    public boolean isBlocked() {
        return !remedies.isNoneOpen();
    }

    public ReviewWish[] getWishes() {
        return ReviewWish.values();
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public ReviewWish getWish() {
        return wish;
    }

    public void setWish(ReviewWish wish) {
        this.wish = wish;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }
}
