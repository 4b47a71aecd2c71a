package org.tiean.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.control.HearingsFound;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Look;
import org.tiean.review.entity.CollectiveDiscussion;
import org.tiean.review.entity.LegalReview;

/** Finds reviews and discussions, and says whether they are due and done for the report in question. */
@ApplicationScoped
public class Reviews {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PenaltyNotices notices;

    @Inject
    HearingsFound hearings;

    /** Rounds of review, oldest first. */
    public List<LegalReview> of(UUID caseId) {
        return Look.once(LegalReview.class, caseId, () -> em.createQuery("select r from LegalReview r where r.caseId = :case"
                + " order by r.round", LegalReview.class).setParameter("case", caseId).getResultList());
    }

    /** Discussions, oldest first. */
    public List<CollectiveDiscussion> discussions(UUID caseId) {
        return Look.once(CollectiveDiscussion.class, caseId, () -> em.createQuery("select d from CollectiveDiscussion d"
                + " where d.caseId = :case order by d.startedAt, d.id", CollectiveDiscussion.class)
                .setParameter("case", caseId).getResultList());
    }

    /** The report the parties were told of: what is decided is what was noticed. */
    @AskedOnce
    public Optional<UUID> reportInQuestion(UUID caseId) {
        return notices.current(caseId).stream().map(PenaltyNotice::reportId).findFirst();
    }

    /** By the report, or because a hearing was held (行政处罚法58(1)[2]). */
    @AskedOnce
    public boolean isReviewDue(UUID caseId) {
        return notices.current(caseId).stream().anyMatch(PenaltyNotice::legalReviewDue) || hearings.heard(caseId).isPresent();
    }

    /** By the report, or because the reviewer advised it. */
    @AskedOnce
    public boolean isDiscussionDue(UUID caseId) {
        return notices.current(caseId).stream().anyMatch(PenaltyNotice::discussionDue)
                || passed(caseId).filter(LegalReview::discussionAdvised).isPresent();
    }

    /** The latest round, if it lets the report in question pass. */
    @AskedOnce
    public Optional<LegalReview> passed(UUID caseId) {
        return reportInQuestion(caseId).flatMap(report -> of(caseId).stream().reduce((earlier, later) -> later)
                .filter(review -> review.passes(report)));
    }

    /** The latest discussion, if it carries the report in question. */
    @AskedOnce
    public Optional<CollectiveDiscussion> carried(UUID caseId) {
        return reportInQuestion(caseId).flatMap(report -> discussions(caseId).stream().reduce((earlier, later) -> later)
                .filter(discussion -> discussion.carries(report)));
    }
}
