package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.demo.entity.Played;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.execution.boundary.Refunds;
import org.tiean.execution.entity.RecordRefund;
import org.tiean.execution.entity.Refund;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Zones;
import org.tiean.remedy.boundary.Reviews;
import org.tiean.remedy.boundary.Suits;
import org.tiean.remedy.entity.ConfirmJudgment;
import org.tiean.remedy.entity.GiveReply;
import org.tiean.remedy.entity.RecordAppeal;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.RulingKind;

/** Plays reviews, suits and what becomes of a decision through them. */
@ApplicationScoped
@Transactional
public class RemedyPlayer {

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    Decisions decisions;

    @Inject
    DecisionChanges changes;

    @Inject
    Reviews reviews;

    @Inject
    Suits suits;

    @Inject
    Refunds refunds;

    @Inject
    Publications publications;

    /** The reviewing organ sends the copy today. */
    public void reviewed(Played played, LocalDate applied, LocalDate accepted) {
        cast.enter(played.pair()[0]);
        reviews.noticed(desk.request(played), notice(played, organ(played).reviewOrgan(), "样府复〔" + today().getYear() + "〕" + number(played) + "号",
                applied, accepted));
    }

    /** The court serves the action today. */
    public void sued(Played played, LocalDate filed, LocalDate accepted) {
        cast.enter(played.pair()[0]);
        suits.noticed(desk.request(played), notice(played, organ(played).court(), "（" + today().getYear() + "）示行初" + number(played) + "号", filed, accepted));
    }

    private RecordRemedyNotice notice(Played played, String body, String number, LocalDate applied, LocalDate accepted) {
        return new RecordRemedyNotice(decision(played).id(), body, number, applied, accepted, today(), false,
                "请求撤销处罚决定，主要理由是正在办理许可，处罚过重。", null);
    }

    public void reply(Played played) {
        cast.enter("head1");
        reviews.reply(desk.request(played), answer(played));
    }

    public void answerSuit(Played played) {
        cast.enter("head1");
        suits.answer(desk.request(played), answer(played));
    }

    private GiveReply answer(Played played) {
        return new GiveReply(desk.caseFile(played).scene().facts() + "本机关依法立案、调查、告知、审核后作出处罚决定并送达。",
                "处罚决定书引用的法律、法规和裁量权基准。", "提出许可申请不等于取得许可，罚款在规定的档次以内，事实清楚，裁量适当。",
                "赵负责（局长）、王执法、李喆堃");
    }

    public void upheld(Played played) {
        outcome(played, RulingKind.UPHELD, null);
    }

    /** How a review ended, today. */
    public void outcome(Played played, RulingKind kind, Money left) {
        cast.enter(played.pair()[0]);
        reviews.outcome(desk.request(played), ruling(played, kind, left, "样府复决"));
    }

    public void judged(Played played, RulingKind kind, Money left) {
        cast.enter(played.pair()[0]);
        suits.judged(desk.request(played), ruling(played, kind, left, "示行初"));
    }

    public void judgedFinally(Played played, RulingKind kind) {
        cast.enter(played.pair()[0]);
        suits.judgedFinally(desk.request(played), ruling(played, kind, null, "示行终"));
    }

    public void appealed(Played played, RecordAppeal.Appellant who) {
        cast.enter(played.pair()[0]);
        suits.appealed(desk.request(played), new RecordAppeal(who, today()));
    }

    public void confirmed(Played played) {
        cast.enter(played.pair()[0]);
        suits.confirm(desk.request(played), new ConfirmJudgment(today()));
    }

    private RecordRuling ruling(Played played, RulingKind kind, Money left, String word) {
        return new RecordRuling(kind, word + "〔" + today().getYear() + "〕" + number(played) + "号", today(), today(), false, null, null,
                left == null ? List.of() : List.of(new ChangedAmount(desk.actId(played), left)));
    }

    /** The organ itself changes its decision to another sum. */
    public void change(Played played, Money left) {
        decide(played, new DecideChange(decision(played).id(), ChangeKind.CHANGE, "当事人补充的材料证明其主动消除了危害后果，原决定未予考虑", null,
                List.of(new ChangedAmount(desk.actId(played), left)), false));
    }

    /** The organ itself revokes its decision. */
    public void revoke(Played played, boolean redo) {
        decide(played, new DecideChange(decision(played).id(), ChangeKind.REVOCATION, "认定的违法主体有误", null, List.of(), redo));
    }

    /** A slip of the pen. */
    public void correct(Played played) {
        decide(played, new DecideChange(decision(played).id(), ChangeKind.CORRECTION, "书写错误", "“检查日期”一栏更正为现场笔录所载日期", List.of(), false));
    }

    private void decide(Played played, DecideChange given) {
        cast.enter("head1");
        changes.decide(desk.request(played), given);
    }

    /** @param folder of the paper */
    public void serve(Played played, String folder) {
        cast.enter(played.pair()[0]);
        changes.serve(desk.request(played), desk.proof(played, folder));
    }

    /** All that has to go back. */
    public void refund(Played played) {
        cast.enter("finance1");
        for (Refunds.Open open : refunds.open(desk.caseFile(played), today())) {
            refund(played, open.account().decisionId(), open.open());
        }
    }

    public void refund(Played played, UUID decisionId, Money amount) {
        cast.enter("finance1");
        refunds.record(desk.request(played), new RecordRefund(decisionId, amount, today(), Refund.Channel.ORIGINAL_ACCOUNT,
                "示财退" + played.caseId().toString().substring(0, 8) + "-" + amount.fen(), "收入退还书" + number(played)));
    }

    /** What is published of the case comes down. */
    public void withdraw(Played played, WithdrawPublication.Trigger trigger) {
        cast.enter("disclosure1");
        for (Publication one : publications.toWithdraw(played.caseId())) {
            publications.withdraw(desk.request(played), new WithdrawPublication(one.id(), trigger, today(), "该处罚决定已依法" + trigger.word() + "。", null));
        }
    }

    private DecidingOrgan organ(Played played) {
        return desk.caseFile(played).decidingOrgan().orElseThrow();
    }

    private DecisionView decision(Played played) {
        return decisions.current(played.caseId()).get(0);
    }

    private LocalDate today() {
        return Zones.today(clock);
    }

    private static int number(Played played) {
        return Math.floorMod(played.caseId().hashCode(), 900) + 1;
    }
}
