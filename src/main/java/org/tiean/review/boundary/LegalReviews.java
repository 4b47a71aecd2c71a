package org.tiean.review.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.CaseReturned;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.control.HearingsFound;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.entity.Refusal;
import org.tiean.review.control.Reviews;
import org.tiean.review.control.ReviewText;
import org.tiean.review.entity.LegalReview;
import org.tiean.review.entity.ReviewLegality;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.review.entity.Reviewer;
import org.tiean.review.entity.Submission;
import org.tiean.settings.boundary.Settings;

/** Legal review before the decision (法制审核; 行政处罚法58). */
@ApplicationScoped
@Transactional
public class LegalReviews {

    private static final String DOCUMENT = "legal-review-opinion";
    private static final String LIMIT = "legal-review";
    /** Findings about who approves, and about the review itself, are none of the reviewer's questions. */
    private static final Set<String> NOT_THE_REVIEWERS =
            Set.of("head-approves", "head-not-handler", "review-passed", "discussion-held");

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Reviews reviews;

    @Inject
    ReviewText text;

    @Inject
    PenaltyNotices notices;

    @Inject
    HearingsFound hearings;

    @Inject
    Officers officers;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    /**
     * Gives the opinion. Agreement carries the case on to the heads or the head, anything else sends it back
     * to investigation, to be submitted again. Produces {@code reviewId}.
     */
    public Receipt give(ActRequest request, ReviewLegality command) {
        return acts.perform(request, ActKind.REVIEW_LEGALITY, command.toFacts(), act -> {
            LegalReview review = review(act, command);
            act.produced("reviewId", review.id());
            em.flush();
            boolean discussion = reviews.isDiscussionDue(request.caseId());
            act.outcome("reviewOpinion", command.opinion().name());
            act.outcome("discussionDue", discussion);
            boolean agreed = command.opinion() == ReviewOpinion.AGREED;
            act.caseFile().advanceTo(!agreed ? Stage.INVESTIGATION : discussion ? Stage.DISCUSSION : Stage.DECISION);
        });
    }

    /** The head gave it back to be reviewed once more: the days to review begin again. */
    void on(@Observes CaseReturned returned) {
        CaseFile caseFile = returned.caseFile();
        if ("review-legality".equals(returned.to())) {
            limits.start(caseFile.id(), caseFile.id(), LIMIT, settings.integer("review.days", caseFile.agencyId(), returned.day()), returned.day());
        }
    }

    private LegalReview review(ActInProgress act, ReviewLegality command) {
        CaseFile caseFile = act.caseFile();
        Officer officer = officers.byUsername(act.actor()).orElseThrow();
        String previous = documents.latest(caseFile.id(), DOCUMENT).map(DocumentView::number).orElse(null);
        LegalReview review = new LegalReview(caseFile.id(), submission(caseFile.id(), act.day()),
                new Reviewer(officer.id(), officer.name(), officer.legalQualificationNo()), command, act.day());
        review.documented(documents.order(act, new DocumentOrder(DOCUMENT, null, text.opinion(caseFile, review, previous))));
        em.persist(review);
        limits.meetIfRunning(caseFile.id(), LIMIT, act.day());
        return review;
    }

    private Submission submission(UUID caseId, LocalDate day) {
        LocalDate received = Stream.concat(notices.current(caseId).stream().flatMap(notice -> notice.closedOn().stream()),
                        hearings.closedOn(caseId).stream())
                .max(Comparator.naturalOrder()).orElse(day);
        UUID report = notices.current(caseId).stream().map(PenaltyNotice::reportId).findFirst()
                .orElseThrow(() -> Refusal.conflict("hearing.notice.none"));
        Optional<LimitResult> limit = limits.dueOf(caseId, LIMIT);
        return new Submission(reviews.of(caseId).size() + 1, report, received, limit.map(LimitResult::due).orElse(day),
                limit.map(LimitResult::provisional).orElse(false));
    }

    /** What the gate itself finds, for the reviewer's checklist: all that would bar review or decision now. */
    public List<Finding> checklist(CaseFile caseFile) {
        Stream<Finding> all = Stream.concat(acts.missing(caseFile, ActKind.REVIEW_LEGALITY).stream(),
                acts.missing(caseFile, ActKind.APPROVE_DECISION).stream());
        return List.copyOf(new LinkedHashSet<>(all.filter(finding -> !NOT_THE_REVIEWERS.contains(finding.rule())).toList()));
    }

    /** Rounds of review, oldest first. */
    public List<LegalReview> of(UUID caseId) {
        return reviews.of(caseId);
    }
}
