package org.tiean.transfer.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Situation;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.coercion.control.MeasuresFound;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.entity.Money;
import org.tiean.review.control.Reviews;
import org.tiean.review.entity.LegalReview;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.scenario.Given;
import org.tiean.scenario.KnownLimits;
import org.tiean.scenario.KnownOfficers;
import org.tiean.scenario.RuleScenarios;
import org.tiean.transfer.entity.AnswerRefusal;
import org.tiean.transfer.entity.AnswerTransfer;
import org.tiean.transfer.entity.CaseTransfer;
import org.tiean.transfer.entity.CrimeTransfer;
import org.tiean.transfer.entity.HandOverCrime;
import org.tiean.transfer.entity.HandOverGoods;
import org.tiean.transfer.entity.IncomingTransfer;
import org.tiean.transfer.entity.PoliceAnswer;
import org.tiean.transfer.entity.ProposeTransfer;
import org.tiean.transfer.entity.ReceiveTransfer;
import org.tiean.transfer.entity.RecordCriminalOutcome;
import org.tiean.transfer.entity.RecordPoliceAnswer;
import org.tiean.transfer.entity.ReportCrime;
import org.tiean.transfer.entity.SendTransfer;
import org.tiean.transfer.entity.TransferOpinion;

class TransferRuleScenariosTest extends RuleScenarios {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final TransferOpinion YES = new TransferOpinion(TransferOpinion.Outcome.APPROVED, "同意");
    private static final TransferOpinion NO = new TransferOpinion(TransferOpinion.Outcome.REFUSED, "不同意");

    private final KnownOfficers officers = new KnownOfficers();

    TransferRuleScenariosTest() {
        super("transfer");
    }

    @Override
    protected void rules() {
        on(new TransferPossible(), (rule, given) -> {
            rule.found = known(given);
            CaseFile caseFile = caseFile();
            if (given.is("已决定")) {
                caseFile.decided(new DecidingOrgan(UUID.randomUUID(), "局", "seal", "区政府", "区法院"), DAY);
            }
            return situation(caseFile, ActKind.PROPOSE_TRANSFER, Facts.of().build());
        });
        on(new CrimeReportedOnce(), (rule, given) -> {
            rule.found = known(given);
            return situation(caseFile(), ActKind.REPORT_CRIME, Facts.of().build());
        });
        on(new TransferApprover(), (rule, given) -> {
            KnownOfficers people = new KnownOfficers();
            if (given.is("委托令")) {
                people.order(ApprovalMatter.FILING);
            }
            rule.officers = people;
            return situation(handled(caseFile(), given.text("经办人")), ActKind.APPROVE_TRANSFER, Facts.of().build(), given.text("审批人"), TODAY);
        });
        on(new CrimeDecidedByHead(), (rule, given) -> {
            rule.officers = officers;
            rule.found = new Known().crime(report(given.text("专案组")));
            return situation(handled(caseFile(), given.text("经办人")), given.is("审核") ? ActKind.REVIEW_CRIME_TRANSFER : ActKind.DECIDE_CRIME_TRANSFER,
                    Facts.of().build(), given.text("决定人"), TODAY);
        });
        on(new CrimeTransferInTime(), (rule, given) -> {
            rule.found = new Known().crime(report("甲"));
            rule.limits = new KnownLimits();
            boolean handing = given.is("移送");
            ((KnownLimits) rule.limits).end(handing ? "crime-transfer" : "crime-transfer-decision", given.day("届满"));
            return situation(caseFile(), handing ? ActKind.HAND_OVER_CRIME : ActKind.DECIDE_CRIME_TRANSFER, Facts.of().build(), "局长", given.day("办理日"));
        });
        on(new RefusalAnsweredInTime(), (rule, given) -> {
            rule.found = new Known().crime(report("甲"));
            rule.limits = new KnownLimits().end(given.is("复议后") ? "supervision-request" : "police-review-request", given.day("届满"));
            return situation(caseFile(), ActKind.ANSWER_REFUSAL, Facts.of().put("choice", given.text("处理")).build(), "经办", given.day("办理日"));
        });
        on(new GoodsHandedOverInTime(), (rule, given) -> {
            rule.found = new Known().crime(report("甲"));
            rule.limits = new KnownLimits().end("goods-handover", given.day("届满"));
            return situation(caseFile(), ActKind.HAND_OVER_GOODS, Facts.of().build(), "经办", given.day("办理日"));
        });
        on(new GoodsGoWithTheCase(), (rule, given) -> {
            boolean seized = given.is("查封扣押");
            boolean preserved = given.is("先行登记");
            rule.measures = new MeasuresFound() {
                @Override
                public Optional<Seizure> seizure(UUID caseId) {
                    return seized ? Optional.of(new Seizure() { }) : Optional.empty();
                }

                @Override
                public Optional<Preservation> preservation(UUID caseId) {
                    return preserved ? Optional.of(new Preservation() { }) : Optional.empty();
                }
            };
            return situation(caseFile(), given.is("移送机关") ? ActKind.SEND_TRANSFER : ActKind.HAND_OVER_GOODS, Facts.of().build());
        });
        on(new NoPenaltyInsteadOfTransfer(), (rule, given) -> {
            rule.found = known(given);
            return acting(given);
        });
        on(new AwayStandsStill(), (rule, given) -> {
            rule.found = known(given);
            return acting(given);
        });
        on(new TransferAdviceAnswered(), (rule, given) -> {
            rule.found = known(given);
            Optional<ReviewOpinion> opinion = given.find("最近审核").map(ReviewOpinion::valueOf);
            rule.reviews = new Reviews() {
                @Override
                public List<LegalReview> of(UUID caseId) {
                    return opinion.map(one -> List.<LegalReview>of(new LegalReview() {
                        @Override
                        public ReviewOpinion opinion() {
                            return one;
                        }

                        @Override
                        public LocalDate reviewedOn() {
                            return DAY;
                        }
                    })).orElse(List.of());
                }
            };
            return situation(caseFile(), ActKind.SUBMIT_REPORT, Facts.of().build());
        });
        on(new SenderAnswered(), (rule, given) -> {
            Known known = new Known();
            if (given.is("接收移送")) {
                known.incoming.add(new IncomingTransfer(UUID.randomUUID(), new ReceiveTransfer(ReceiveTransfer.SenderKind.PROCURATORATE, "区检察院", "8号",
                        DAY, DAY, "倾倒垃圾", "卷宗", null), "经办"));
            }
            rule.found = known;
            return situation(caseFile(), given.is("再次登记") ? ActKind.RECEIVE_TRANSFER : ActKind.PROPOSE_CLOSING, Facts.of().build());
        });
    }

    private Situation acting(Given given) {
        return situation(caseFile(), ActKind.valueOf(given.find("行为").orElse("APPROVE_DECISION")),
                Facts.of().put("outcome", given.is("退回") ? "RETURNED" : "APPROVED").build());
    }

    /** How far a transfer has come, in words. */
    private Known known(Given given) {
        Known known = new Known();
        given.find("移送机关").ifPresent(state -> known.organs.add(organ(state)));
        given.find("涉嫌犯罪").ifPresent(state -> known.crime(crime(state)));
        return known;
    }

    private static CaseTransfer organ(String state) {
        CaseTransfer one = new CaseTransfer(UUID.randomUUID(), new ProposeTransfer(ProposeTransfer.Ground.NO_COMPETENCE, "住建局", "不属于本机关", null), "经办", DAY);
        if (state.equals("申请")) {
            return one;
        }
        one.decide(state.equals("不同意") ? NO : YES, "局长", DAY, "");
        if (state.equals("不同意") || state.equals("同意")) {
            return one;
        }
        one.send(new SendTransfer("张接收"), DAY);
        if (!state.equals("送出")) {
            boolean taken = state.equals("接收");
            one.answer(new AnswerTransfer(taken ? AnswerTransfer.Answer.ACCEPTED : AnswerTransfer.Answer.REFUSED, DAY, taken ? null : "不属于我局"));
        }
        return one;
    }

    private static ReportCrime command(List<UUID> team) {
        return new ReportCrime(team, "区公安分局", "污染环境罪", "刑法338", "事实", "证据", "移送");
    }

    private CrimeTransfer report(String member) {
        UUID id = officers.byUsername(member).orElseThrow().id();
        return new CrimeTransfer(UUID.randomUUID(), command(List.of(id)), false, "经办", DAY);
    }

    private CrimeTransfer crime(String state) {
        CrimeTransfer one = new CrimeTransfer(UUID.randomUUID(), command(List.of()), false, "经办", DAY);
        if (state.equals("报告")) {
            return one;
        }
        one.decide(state.equals("不批准") ? NO : YES, "局长", DAY);
        if (state.equals("不批准")) {
            return one;
        }
        one.handOver(new HandOverCrime("民警", "区检察院"), DAY.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        if (state.equals("移送")) {
            return one;
        }
        boolean filed = !state.startsWith("不立案");
        one.answer(new RecordPoliceAnswer(filed ? PoliceAnswer.Kind.FILED : PoliceAnswer.Kind.NOT_FILED, "区公安分局", "3号", DAY, DAY, filed ? null : "情节轻微"));
        if (state.equals("不立案，接受")) {
            one.answerRefusal(new AnswerRefusal(AnswerRefusal.Choice.ACCEPTED, null, "没有异议"), DAY);
        }
        if (state.equals("定罪")) {
            one.handOverGoods(new HandOverGoods("经办", "民警", "a", "b"), DAY);
            one.end(new RecordCriminalOutcome(RecordCriminalOutcome.Result.CONVICTED, "区法院", "1号", DAY, Money.ofYuan(1000)), Money.ZERO);
        }
        return one;
    }

    /** What a scenario gives. */
    private static final class Known extends TransfersFound {

        private final List<CaseTransfer> organs = new ArrayList<>();
        private final List<CrimeTransfer> crimes = new ArrayList<>();
        private final List<IncomingTransfer> incoming = new ArrayList<>();

        Known crime(CrimeTransfer one) {
            crimes.add(one);
            return this;
        }

        @Override
        public List<CaseTransfer> toOrgans(UUID caseId) {
            return organs;
        }

        @Override
        public List<CrimeTransfer> toPolice(UUID caseId) {
            return crimes;
        }

        @Override
        public List<IncomingTransfer> received(UUID caseId) {
            return incoming;
        }
    }
}
