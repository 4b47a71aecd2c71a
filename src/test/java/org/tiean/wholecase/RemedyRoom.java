package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.decision.InTransaction;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.DecisionView;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.RemedyPlayer;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.kernel.entity.Money;
import org.tiean.remedy.boundary.Remedies;
import org.tiean.remedy.boundary.Reviews;
import org.tiean.remedy.boundary.Suits;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.LiftStay;
import org.tiean.remedy.entity.ReceiveApplication;
import org.tiean.remedy.entity.RecordAcceptance;
import org.tiean.remedy.entity.RecordAppeal;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.RecordStay;
import org.tiean.remedy.entity.RulingKind;
import org.tiean.remedy.entity.SendApplication;

/** Reviews, suits, the organ's own changes, and what follows them. */
@ApplicationScoped
class RemedyRoom implements Room {

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    RemedyPlayer player;

    @Inject
    Reviews reviews;

    @Inject
    Suits suits;

    @Inject
    Remedies remedies;

    @Inject
    Decisions decisions;

    @Inject
    DecisionChanges changes;

    @Inject
    PublicationDecisions publications;

    @Inject
    InTransaction within;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("receive-review-application", (life, with) -> reviews.receive(life.request(), new ReceiveApplication(decision(life).id(), life.today(),
                "请求撤销处罚决定", "照片一张", null)));
        words.put("answer-review-application", (life, with) -> reviews.answer(life.request(), new AnswerApplication(
                AnswerApplication.Answer.valueOf(with), with.equals("CORRECTED") ? "已自行撤销，申请人撤回申请" : "事实清楚，应予维持")));
        words.put("send-review-application", (life, with) -> reviews.sent(life.request(), new SendApplication(life.today(), SendApplication.Way.POST,
                "EMS" + number(life))));
        words.put("record-review-acceptance", this::accepted);
        words.put("record-review-notice", this::noticed);
        words.put("reply-to-review", (life, with) -> player.reply(life.played()));
        words.put("record-review-outcome", (life, with) -> reviews.outcome(life.request(), ruling(life, with, "样府复决")));
        words.put("record-suit-notice", (life, with) -> player.sued(life.played(), life.today(), life.today()));
        words.put("answer-suit", (life, with) -> player.answerSuit(life.played()));
        words.put("record-judgment", (life, with) -> suits.judged(life.request(), ruling(life, with, "示行初")));
        words.put("record-appeal", this::appealed);
        words.put("confirm-judgment", (life, with) -> player.confirmed(life.played()));
        words.put("record-final-judgment", (life, with) -> suits.judgedFinally(life.request(), ruling(life, with, "示行终")));
        words.put("record-stay", (life, with) -> remedies.stop(life.request(), new RecordStay(RecordStay.By.valueOf(with), "样府复停" + number(life) + "号",
                life.today(), "执行将造成难以弥补的损失")));
        words.put("lift-stay", (life, with) -> remedies.liftStay(life.request(), new LiftStay(life.today(), "停止执行的原因消除")));
        words.put("decide-change", this::change);
        words.put("serve-change", (life, with) -> player.serve(life.played(), with));
        words.put("record-refund", (life, with) -> player.refund(life.played()));
        words.put("withdraw-publication", (life, with) -> player.withdraw(life.played(), WithdrawPublication.Trigger.valueOf(with)));
        words.put("publish-anew", (life, with) -> publications.anew(life.request(), new DecidePublication(
                publications.suggest(within.run(() -> desk.caseFile(life.played()))).stream().map(one -> new DecidePublication.Line(one.decisionId(),
                        one.publish(), one.reason(), one.channels(), one.gravity(), null)).toList())));
        return words;
    }

    /** {@code yes}, {@code yes simplified} or {@code no}. */
    private void accepted(ToldLife life, String with) {
        boolean yes = with.startsWith("yes");
        reviews.accepted(life.request(), new RecordAcceptance(yes, life.today(), "样府复受" + number(life) + "号", yes ? life.today() : null,
                with.endsWith("simplified")));
    }

    /** Accepted today, its copy came today; {@code simplified} in the simplified procedure (行政复议法53). */
    private void noticed(ToldLife life, String with) throws Exception {
        String organ = within.run(() -> desk.caseFile(life.played()).decidingOrgan().map(DecidingOrgan::reviewOrgan).orElseThrow());
        reviews.noticed(life.request(), new RecordRemedyNotice(decision(life).id(), organ, "样府复" + number(life) + "号", life.today(), life.today(),
                life.today(), with.equals("simplified"), "请求撤销处罚决定，处罚过重。", null));
    }

    /** {@code PARTY}, or {@code PARTY -2} where it was filed two days ago. */
    private void appealed(ToldLife life, String with) {
        String[] said = with.split(" ");
        LocalDate filed = said.length == 1 ? life.today() : life.today().plusDays(Long.parseLong(said[1]));
        suits.appealed(life.request(), new RecordAppeal(RecordAppeal.Appellant.valueOf(said[0]), filed));
    }

    /** {@code UPHELD}, or {@code CHANGED 3000} with what is left in yuan. */
    private RecordRuling ruling(ToldLife life, String with, String word) {
        String[] said = with.split(" ");
        return new RecordRuling(RulingKind.valueOf(said[0]), word + number(life) + "号", life.today(), life.today(), false, null, null, amounts(life, said));
    }

    /** {@code CORRECTION}, {@code REVOCATION} or {@code CHANGE 3000}. */
    private void change(ToldLife life, String with) {
        String[] said = with.split(" ");
        ChangeKind kind = ChangeKind.valueOf(said[0]);
        changes.decide(life.request(), new DecideChange(decision(life).id(), kind, "原决定未考虑当事人补充的材料",
                kind == ChangeKind.CORRECTION ? "“检查日期”一栏更正为现场笔录所载日期" : null, amounts(life, said), false));
    }

    private List<ChangedAmount> amounts(ToldLife life, String... said) {
        return said.length == 1 ? List.of() : List.of(new ChangedAmount(desk.actId(life.played()), Money.ofYuan(Long.parseLong(said[1]))));
    }

    private DecisionView decision(ToldLife life) {
        return decisions.current(life.caseId()).get(0);
    }

    private static String number(ToldLife life) {
        return "〔" + life.today().getYear() + "〕" + (Math.floorMod(life.caseId().hashCode(), 900) + 1);
    }
}
