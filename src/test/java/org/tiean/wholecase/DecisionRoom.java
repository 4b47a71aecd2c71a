package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.boundary.NoPenalties;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.decision.entity.ApproveNoPenalty;
import org.tiean.decision.entity.NoPenaltyGround;
import org.tiean.decision.entity.ProposeNoPenalty;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.DecisionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.HearingPlayer;
import org.tiean.demo.control.InvestigationPlayer;
import org.tiean.demo.control.NoPenaltyPlayer;
import org.tiean.demo.control.SummaryPlayer;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Money;
import org.tiean.review.boundary.CollectiveDiscussions;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.Discuss;
import org.tiean.review.entity.Vote;

/** From the report of the investigation to the decision and its service. */
@ApplicationScoped
class DecisionRoom implements Room {

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    InvestigationPlayer investigation;

    @Inject
    HearingPlayer hearing;

    @Inject
    DecisionPlayer deciding;

    @Inject
    SummaryPlayer summary;

    @Inject
    NoPenaltyPlayer sparing;

    @Inject
    NoPenalties noPenalties;

    @Inject
    EvidenceList evidence;

    @Inject
    CollectiveDiscussions discussions;

    @Inject
    Decisions decisions;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("submit-report", (life, with) -> investigation.report(life.played()));
        words.put("issue-notice", (life, with) -> hearing.issueNotice(life.played()));
        words.put("serve-notice", (life, with) -> hearing.serveNotice(life.played()));
        words.put("waive-defence", (life, with) -> hearing.waive(life.played()));
        words.put("review-legality", (life, with) -> deciding.review(life.played()));
        words.put("discuss", this::discuss);
        words.put("approve-decision", this::decide);
        words.put("decide-publication", (life, with) -> deciding.decidePublication(life.played()));
        words.put("decide-other-publication", (life, with) -> deciding.decideOthers(life.played()));
        words.put("confirm-publication", (life, with) -> deciding.confirmPublication(life.played()));
        words.put("serve-decision", (life, with) -> deciding.serve(life.played()));
        words.put("file-summary-decision", (life, with) -> summary.file(life.played()));
        words.put("propose-no-penalty", this::spare);
        words.put("approve-no-penalty", (life, with) -> noPenalties.approve(life.request(), new ApproveNoPenalty(Approval.valueOf(with), "意见。")));
        words.put("serve-no-penalty", (life, with) -> sparing.serve(life.played()));
        return words;
    }

    /** As minor and put right today, or {@code UNPROVABLE}. */
    private void spare(ToldLife life, String with) {
        if (with.isEmpty()) {
            sparing.propose(life.played(), life.today());
            return;
        }
        noPenalties.propose(life.request(), new ProposeNoPenalty(NoPenaltyGround.valueOf(with), "现场检查、询问当事人", "违法事实无法查清",
                evidence.ofCase(life.caseId()).stream().map(one -> new SubmitReport.EvidenceUse(one.id(), "现场情况")).toList(), "没有违法所得。", "无", null,
                null, null));
    }

    /** {@code AGREED} or {@code RETURNED}. */
    private void discuss(ToldLife life, String with) {
        if (with.equals("AGREED")) {
            deciding.discuss(life.played());
            return;
        }
        Instant end = life.now();
        List<UUID> heads = cast.ids("head1", "deputy1");
        discussions.record(life.request(), new Discuss(end.minus(Duration.ofMinutes(30)), end, "局四楼会议室", heads.get(0), "林闻声", "承办人",
                "拟罚款数额达到本机关集体讨论标准", "承办机构建议依法作出行政处罚。", heads.stream().map(head -> new Discuss.Voice(head, Vote.SEND_BACK, "占用面积的测量方法需要补充说明。"))
                .toList(), Conclusion.RETURNED, "退回补充调查占用面积。", null));
    }

    /** {@code APPROVED}, {@code APPROVED 3000} in yuan, or {@code RETURNED}. */
    private void decide(ToldLife life, String with) {
        if (with.equals("APPROVED")) {
            deciding.decide(life.played());
            return;
        }
        String[] said = with.split(" ");
        Approval opinion = Approval.valueOf(said[0]);
        List<ApproveDecision.Line> lines = said.length == 1 ? List.of() : List.of(new ApproveDecision.Line(desk.actId(life.played()),
                Money.ofYuan(Long.parseLong(said[1])), "重新认定情节"));
        decisions.approve(life.request(), new ApproveDecision(opinion, opinion == Approval.APPROVED ? "从轻处罚。" : "退回补充调查。", lines, null, null));
    }
}
