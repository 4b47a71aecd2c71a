package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Stage;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.decision.entity.DecisionView;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.disclosure.boundary.OtherPublicationDecisions;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.kernel.entity.Refusal;
import org.tiean.review.boundary.CollectiveDiscussions;
import org.tiean.review.boundary.LegalReviews;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.Discuss;
import org.tiean.review.entity.ReviewLegality;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.review.entity.ReviewPoint;
import org.tiean.review.entity.Vote;

/** Plays review, discussion, decision, its publication and its service. */
@ApplicationScoped
@Transactional
public class DecisionPlayer {

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    LegalReviews reviews;

    @Inject
    CollectiveDiscussions discussions;

    @Inject
    Decisions decisions;

    @Inject
    PublicationDecisions publications;

    @Inject
    OtherPublicationDecisions others;

    /** Where it is due. */
    public void review(Played played) {
        Stage stage = desk.stage(played);
        if (stage == Stage.DEFENCE || stage == Stage.HEARING) {
            throw Refusal.conflict("workflow.step.not-open", "step.review-legality", "workflow.step.nothing");
        }
        if (stage != Stage.REVIEW) {
            return;
        }
        cast.enter("reviewer1");
        reviews.give(desk.request(played), new ReviewLegality(ReviewOpinion.AGREED, Arrays.stream(ReviewPoint.values())
                .map(point -> new ReviewLegality.Answer(point, true, null)).toList(), null, false));
    }

    /** Where it is due; it lasted forty minutes and ends now. */
    public void discuss(Played played) {
        if (desk.stage(played) != Stage.DISCUSSION) {
            return;
        }
        cast.enter("head1");
        SampleCase sample = played.sample();
        Instant end = clock.instant();
        List<UUID> heads = cast.ids("head1", "deputy1");
        discussions.record(desk.request(played), new Discuss(end.minus(Duration.ofMinutes(40)), end, "局四楼会议室", heads.get(0),
                "林闻声", "承办人" + String.join("、", cast.names(played.pair())), "拟罚款数额达到本机关集体讨论标准",
                Wording.found(sample) + "承办机构建议依法作出行政处罚。",
                heads.stream().map(head -> new Discuss.Voice(head, Vote.FOR, "事实清楚，证据充分，适用法律正确，裁量适当，同意承办机构的处罚建议。")).toList(),
                Conclusion.AGREED, "一致同意按照承办机构的建议作出行政处罚决定。", null));
    }

    public void decide(Played played) {
        cast.enter("head1");
        SampleCase sample = played.sample();
        decisions.approve(desk.request(played), new ApproveDecision(Approval.APPROVED, "事实清楚，证据确凿，同意作出行政处罚决定。",
                List.of(), Wording.correction(sample), performance(sample)));
    }

    private static String performance(SampleCase sample) {
        String other = sample.otherPenalty();
        if (other == null || other.equals("警告")) {
            return null;
        }
        return other.startsWith("限期拆除") ? "自收到本决定书之日起三十日内自行拆除。" : "自收到本决定书之日起十五日内履行。";
    }

    /** As the rules suggest. */
    public void decidePublication(Played played) {
        cast.enter("disclosure1");
        publications.decide(desk.request(played), new DecidePublication(publications.suggest(desk.caseFile(played)).stream()
                .map(one -> new DecidePublication.Line(one.decisionId(), one.publish(), one.reason(), one.channels(),
                        one.gravity(), null)).toList()));
    }

    /** Of the decisions other than penalties that wait; none where the place publishes none of the kind. */
    public void decideOthers(Played played) {
        cast.enter("disclosure1");
        List<Suggestion> waiting = others.undecided(desk.caseFile(played));
        if (!waiting.isEmpty()) {
            others.decide(desk.request(played), new DecidePublication(waiting.stream().map(one -> new DecidePublication.Line(one.decisionId(),
                    one.publish(), one.reason(), one.channels(), one.gravity(), null)).toList()));
        }
    }

    /** The head looks at what will be published; nothing to look at where nothing will be. */
    public void confirmPublication(Played played) {
        cast.enter("head1");
        publications.awaiting(played.caseId()).forEach(made -> publications.confirm(desk.request(played),
                new ConfirmPublication(made.decisionId(), ConfirmPublication.Outcome.CONFIRMED, null)));
    }

    /** The decision, and the notice on credit repair where one goes with it. */
    public void serve(Played played) {
        cast.enter(played.pair()[0]);
        List<UUID> current = decisions.current(played.caseId()).stream().map(DecisionView::id).toList();
        UUID[] together = publications.of(played.caseId()).stream().filter(made -> current.contains(made.decisionId())).flatMap(made -> made.noticeDocumentId().stream())
                .toArray(UUID[]::new);
        decisions.serve(desk.request(played), desk.proof(played, "penalty-decision", together));
    }
}
