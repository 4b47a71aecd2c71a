package org.tiean.remedy.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What a review and a suit guard of themselves. */
class RemedyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 11);

    private final DecisionView decision = new DecisionView(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "37号",
            Money.ofYuan(5000), DAY, DAY, DAY.plusDays(17), null, false, false);

    @Test
    void aSuitEndsWithItsFirstInstanceOrItsSecond() {
        Remedy suit = noticed(RemedyKind.SUIT);
        assertThrows(Refusal.class, () -> rule(suit, RulingKind.APPEAL_DISMISSED, 30), "no appeal yet");
        assertThrows(Refusal.class, () -> rule(suit, RulingKind.UPHELD, 30), "a court does not uphold, it rejects");
        rule(suit, RulingKind.REVOKED, 30);
        assertThrows(Refusal.class, () -> rule(suit, RulingKind.REQUEST_REJECTED, 60), "nobody appealed");
        LocalDate last = DAY.plusDays(45);
        assertThrows(Refusal.class, () -> suit.appealed(new RecordAppeal(RecordAppeal.Appellant.ORGAN, DAY.plusDays(29)), last), "before the judgment");
        assertThrows(Refusal.class, () -> suit.appealed(new RecordAppeal(RecordAppeal.Appellant.ORGAN, last.plusDays(1)), last), "too late");
        suit.appealed(new RecordAppeal(RecordAppeal.Appellant.ORGAN, last), last);
        assertThrows(Refusal.class, () -> suit.appealed(new RecordAppeal(RecordAppeal.Appellant.PARTY, last), last));
        rule(suit, RulingKind.REQUEST_REJECTED, 100);
        assertEquals(RulingKind.REQUEST_REJECTED, suit.effective().orElseThrow().kind());
        suit.end(DAY.plusDays(102));
        assertTrue(suit.isSpent());
        assertThrows(Refusal.class, () -> suit.end(DAY.plusDays(103)));
    }

    @Test
    void whenTheAppealFailsTheFirstJudgmentCounts() {
        Remedy suit = noticed(RemedyKind.SUIT);
        rule(suit, RulingKind.REVOKED, 30);
        suit.appealed(new RecordAppeal(RecordAppeal.Appellant.ORGAN, DAY.plusDays(40)), DAY.plusDays(45));
        rule(suit, RulingKind.APPEAL_DISMISSED, 100);
        assertEquals(RulingKind.REVOKED, suit.effective().orElseThrow().kind());
    }

    @Test
    void againstWhatIsFinalNobodyAppeals() {
        Remedy suit = noticed(RemedyKind.SUIT);
        rule(suit, RulingKind.WITHDRAWN, 30);
        assertThrows(Refusal.class, () -> suit.appealed(new RecordAppeal(RecordAppeal.Appellant.PARTY, DAY.plusDays(31)), DAY.plusDays(45)));
    }

    @Test
    void anApplicationHandedInIsAnsweredOnceAndThenAcceptedOrNot() {
        Remedy review = Remedy.handedIn(decision, "示范市样板区人民政府", new ReceiveApplication(decision.id(), DAY.plusDays(5), "请求撤销", null, null), false, "受理");
        assertFalse(review.isRunning());
        assertThrows(Refusal.class, () -> review.accepted(accepted(10), "经办"), "it was not sent on");
        review.answer(new AnswerApplication(AnswerApplication.Answer.FORWARDED, "应予维持"), DAY.plusDays(8));
        assertThrows(Refusal.class, () -> review.answer(new AnswerApplication(AnswerApplication.Answer.FORWARDED, "再次"), DAY.plusDays(9)));
        assertThrows(Refusal.class, () -> review.accepted(accepted(7), "经办"), "before it was sent on");
        assertThrows(Refusal.class, () -> review.sent(sent(7)), "before the head said so");
        review.sent(sent(9));
        assertThrows(Refusal.class, () -> review.sent(sent(9)), "once");
        assertThrows(Refusal.class, () -> review.accepted(accepted(8), "经办"), "before it went");
        review.accepted(accepted(10), "经办");
        assertTrue(review.isRunning());
        assertThrows(Refusal.class, () -> rule(review, RulingKind.NOT_ACCEPTED, 20), "it was accepted");
    }

    private SendApplication sent(int day) {
        return new SendApplication(DAY.plusDays(day), SendApplication.Way.POST, "EMS1");
    }

    @Test
    void whatWasNotAcceptedIsNotSpent() {
        Remedy review = Remedy.handedIn(decision, "示范市样板区人民政府", new ReceiveApplication(decision.id(), DAY.plusDays(5), "请求撤销", null, null), false, "受理");
        review.answer(new AnswerApplication(AnswerApplication.Answer.FORWARDED, "应予维持"), DAY.plusDays(8));
        review.accepted(new RecordAcceptance(false, DAY.plusDays(10), "不受1号", null, false), "经办");
        assertFalse(review.isOpen() || review.isSpent());
    }

    @Test
    void executionIsStoppedOnceAndGoesOnWithTheEnd() {
        Remedy review = noticed(RemedyKind.REVIEW);
        review.stop(new RecordStay(RecordStay.By.OWN, null, DAY.plusDays(12), "需要"), "经办");
        assertThrows(Refusal.class, () -> review.stop(new RecordStay(RecordStay.By.OWN, null, DAY.plusDays(13), "需要"), "经办"));
        assertFalse(review.isStayedOn(DAY.plusDays(11)));
        assertTrue(review.isStayedOn(DAY.plusDays(12)));
        rule(review, RulingKind.UPHELD, 40);
        review.end(DAY.plusDays(41));
        assertFalse(review.isStayedOn(DAY.plusDays(41)));
        assertEquals(DAY.plusDays(41), review.stays().get(0).liftedOn().orElseThrow());
    }

    @Test
    void itIsAnsweredOnce() {
        Remedy review = noticed(RemedyKind.REVIEW);
        review.replied(UUID.randomUUID(), DAY.plusDays(12));
        assertThrows(Refusal.class, () -> review.replied(UUID.randomUUID(), DAY.plusDays(13)));
    }

    private static RecordAcceptance accepted(int days) {
        return new RecordAcceptance(true, DAY.plusDays(days), "样府复〔2026〕15号", DAY.plusDays(days), true);
    }

    private Remedy noticed(RemedyKind kind) {
        return Remedy.noticed(decision, kind, new RecordRemedyNotice(decision.id(), "机关", "15号", DAY.plusDays(5), DAY.plusDays(8), DAY.plusDays(10), false,
                "请求撤销", null), "经办");
    }

    private static void rule(Remedy remedy, RulingKind kind, int days) {
        remedy.rule(new RecordRuling(kind, days + "号", DAY.plusDays(days), DAY.plusDays(days + 1), false, null, null, List.of()), "经办");
    }
}
