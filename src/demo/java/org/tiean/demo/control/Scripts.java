package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.coercion.entity.PreservedEnd;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.demo.entity.Script;
import org.tiean.demo.entity.Unbuilt;
import org.tiean.execution.control.NoForceAtNight;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.kernel.entity.Zones;

/** Makes of each sample case the dated steps its life consists of. */
@ApplicationScoped
public class Scripts {

    private static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int PAYMENT_DAYS = 15;
    private static final int TERM = 30;
    private static final int SELF_REMOVAL = 16;
    private static final int THREE_DAYS = 3;

    @Inject
    HolidayTables holidays;

    @Inject
    CasePlayer cases;

    @Inject
    InvestigationPlayer investigation;

    @Inject
    CoercionPlayer coercion;

    @Inject
    CustodyPlayer custody;

    @Inject
    HearingPlayer hearing;

    @Inject
    HearingConductPlayer conduct;

    @Inject
    NoPenaltyPlayer noPenalty;

    @Inject
    DecisionPlayer decision;

    @Inject
    ExecutionPlayer execution;

    @Inject
    EnforcementPlayer enforcement;

    @Inject
    RemedyPlayer remedy;

    @Inject
    CoerciveExecutionPlayer force;

    @Inject
    ClosingPlayer closing;

    @Inject
    SummaryPlayer summary;

    /** The whole life of a case, whether or not it has come so far yet. */
    public Script of(Played played) {
        Script script = new Script();
        Pace pace = new Pace(holidays.calendar(), played.sample());
        if (played.sample().isSummary()) {
            onTheSpot(script, played, pace);
        } else {
            clue(script, played);
            if (played.sample().needs("NOT_FILED")) {
                notFiled(script, played, pace);
            } else if (played.sample().filedOn() != null) {
                file(script, played);
                investigate(script, played, pace);
                if (played.sample().needs("NO_PENALTY")) {
                    spare(script, played, pace);
                    return script;
                }
                hear(script, played, pace);
                decide(script, played, pace);
                execute(script, played, pace);
            }
        }
        return script;
    }

    private void onTheSpot(Script script, Played played, Pace pace) {
        Instant happened = played.sample().happenedAt();
        boolean ordered = played.sample().needs("MINOR_PARTY");
        Instant decided = ordered ? at(played.sample().decidedOn(), LocalTime.of(16, 30)) : happened.plus(Duration.ofMinutes(15));
        LocalDate day = Zones.dayOf(decided);
        script.then("decide-on-the-spot", decided, () -> summary.decide(played));
        script.then("file-summary-decision", at(pace.after(day, 1), LocalTime.of(9, 0)), () -> summary.file(played));
        if (SummaryPlayer.isCollected(played.sample())) {
            script.then("hand-in-cash", at(pace.after(day, 1), LocalTime.of(10, 0)), () -> execution.handIn(played));
            close(script, played, pace, pace.after(day, 2));
        } else {
            script.then("pay", at(day.plusDays(6), LocalTime.of(15, 0)), () -> execution.pay(played));
            close(script, played, pace, pace.after(day.plusDays(6), 2));
        }
    }

    /** Seen by day, it is entered at once; what happened at night is entered in the morning. */
    private void clue(Script script, Played played) {
        SampleCase sample = played.sample();
        Instant entered = sample.happenedAt().plus(Duration.ofMinutes(15));
        LocalTime time = LocalTime.ofInstant(entered, Zones.CHINA);
        LocalDate day = Zones.dayOf(entered);
        if (time.isBefore(MORNING)) {
            entered = at(day, MORNING);
        } else if (time.isAfter(EVENING) && sample.filedOn() != null && sample.filedOn().isAfter(day)) {
            entered = at(day.plusDays(1), MORNING);
        }
        script.then("clue", entered, () -> cases.receiveClue(sample, played.caseId(), played.pair()));
        script.then("party", entered.plus(Duration.ofMinutes(15)),
                () -> cases.recordParty(sample, played.caseId(), played.pair()));
        script.then("evidence", entered.plus(Duration.ofMinutes(40)),
                () -> cases.collectEvidence(sample, played.caseId(), played.pair()));
    }

    private void notFiled(Script script, Played played, Pace pace) {
        LocalDate day = Zones.dayOf(played.sample().happenedAt());
        script.then("verify", at(pace.after(day, 1), LocalTime.of(9, 30)),
                () -> cases.proposeNotFiling(played.sample(), played.caseId(), played.pair()));
        script.then("approve-not-filing", at(pace.after(day, 2), LocalTime.of(10, 0)),
                () -> cases.approveNotFiling(played.caseId()));
    }

    private void file(Script script, Played played) {
        LocalDate day = played.sample().filedOn();
        script.then("verify", at(day, LocalTime.of(10, 30)),
                () -> cases.proposeFiling(played.sample(), played.caseId(), played.pair()));
        script.then("approve-filing", at(day, LocalTime.of(15, 40)), () -> cases.approveFiling(played.caseId()));
    }

    private void investigate(Script script, Played played, Pace pace) {
        SampleCase sample = played.sample();
        if (sample.needs("CORRECTION_REINSPECTION")) {
            script.then("order-correction", at(pace.order(), LocalTime.of(9, 0)),
                    () -> investigation.order(played, pace.due()));
            script.then("serve-correction-order", at(pace.order(), LocalTime.of(14, 30)),
                    () -> investigation.serveOrder(played));
            script.then("reinspect", at(pace.reinspection(), LocalTime.of(9, 40)), () -> investigation.reinspect(played));
        }
        if (sample.needs("SEIZURE")) {
            seize(script, played, pace);
        }
        if (!sample.needs("NO_PENALTY")) {
            script.then("report", at(pace.report(), LocalTime.of(16, 0)), () -> investigation.report(played));
        }
    }

    /**
     * The tools are detained on the clause that allows it: at once, or where that needs a refusal to correct, after the
     * re-inspection. Where the thirty days and thirty more would not last to the decision, they are preserved as evidence first.
     */
    private void seize(Script script, Played played, Pace pace) {
        LocalDate filed = played.sample().filedOn();
        boolean early = !played.sample().needs("CORRECTION_REINSPECTION");
        boolean preserved = early && filed.plusDays(TERM + 1).isBefore(pace.decision());
        if (preserved) {
            script.then("propose-preservation", at(filed, LocalTime.of(16, 20)), () -> coercion.proposePreservation(played));
            script.then("approve-preservation", at(filed, LocalTime.of(16, 40)), () -> coercion.approvePreservation(played));
            script.then("take-preservation", at(filed, LocalTime.of(17, 30)), () -> coercion.takePreservation(played));
            script.then("serve-preservation", at(filed, LocalTime.of(17, 50)), () -> coercion.servePreservation(played));
        }
        LocalDate taken = preserved ? pace.after(filed, 5) : early ? pace.after(filed, 1) : pace.report();
        script.then("propose-seizure", at(taken, LocalTime.of(9, 0)), () -> coercion.proposeSeizure(played));
        script.then("approve-seizure", at(taken, LocalTime.of(9, 40)), () -> coercion.approveSeizure(played));
        script.then("take-seizure", at(taken, LocalTime.of(11, 0)), () -> coercion.takeSeizure(played));
        script.then("serve-seizure", at(taken, LocalTime.of(11, 20)), () -> coercion.serveSeizure(played));
        script.beside("keep-item", at(taken, LocalTime.of(15, 45)), () -> custody.takeIn(played));
        script.beside("measure-publication", at(pace.after(taken, 1), LocalTime.of(9, 20)), () -> decision.decideOthers(played));
        script.beside("confirm-measure-publication", at(pace.after(taken, 1), LocalTime.of(11, 10)), () -> decision.confirmPublication(played));
        script.beside("take-stock", at(pace.after(taken, 2), LocalTime.of(9, 0)), () -> custody.takeStock(played));
        if (preserved) {
            script.then("dispose-preservation", at(taken, LocalTime.of(14, 0)), () -> coercion.disposePreservation(played, PreservedEnd.SEIZED));
            script.then("return-preserved", at(taken, LocalTime.of(15, 0)), () -> coercion.returnPreserved(played, "preservation-disposal"));
        }
        if (taken.plusDays(TERM).isBefore(pace.decision())) {
            LocalDate extended = pace.before(taken.plusDays(TERM), 2);
            script.beside("extend-seizure", at(extended, LocalTime.of(10, 0)), () -> coercion.extend(played));
            script.beside("serve-seizure-extension", at(pace.after(extended, 1), LocalTime.of(10, 0)), () -> coercion.serveExtension(played));
        }
    }

    /** What the decision leaves to be done about what is held, within the term. */
    private void release(Script script, Played played, Pace pace) {
        script.then("dispose-seizure", at(pace.decision(), LocalTime.of(16, 0)), () -> coercion.disposeSeizure(played));
        LocalDate next = pace.after(pace.decision(), 1);
        if (CoercionPlayer.isConfiscated(played)) {
            script.beside("put-away", at(next, LocalTime.of(8, 50)), () -> custody.putAway(played));
        } else {
            script.then("return-seized", at(next, LocalTime.of(8, 50)), () -> coercion.returnSeized(played));
            script.beside("return-item", at(next, LocalTime.of(9, 5)), () -> custody.giveBack(played));
        }
    }

    private void spare(Script script, Played played, Pace pace) {
        LocalDate served = pace.after(pace.decision(), 2);
        script.then("propose-no-penalty", at(pace.review(), LocalTime.of(10, 0)), () -> noPenalty.propose(played, pace.due()));
        script.then("approve-no-penalty", at(pace.decision(), LocalTime.of(15, 20)), () -> noPenalty.approve(played));
        script.then("serve-no-penalty", at(served, LocalTime.of(15, 0)), () -> noPenalty.serve(played));
        close(script, played, pace, pace.after(served, 2));
    }

    private void hear(Script script, Played played, Pace pace) {
        SampleCase sample = played.sample();
        LocalDate served = pace.notice();
        script.then("issue-notice", at(served, LocalTime.of(9, 10)), () -> hearing.issueNotice(played));
        script.then("serve-notice", at(served, LocalTime.of(14, 50)), () -> hearing.serveNotice(played));
        if (!sample.isSilent() && !sample.isHeard()) {
            script.then("defend", at(pace.after(served, 2), LocalTime.of(10, 20)), () -> hearing.defend(played));
            script.then("reexamine", at(pace.after(served, 3), LocalTime.of(9, 50)), () -> hearing.reexamine(played));
        }
        if (sample.isHeard()) {
            script.then("request-hearing", at(pace.after(served, 3), LocalTime.of(11, 0)), () -> hearing.requestHearing(played));
            script.then("accept-hearing", at(pace.acceptance(), LocalTime.of(9, 20)), () -> conduct.accept(played));
            script.then("arrange-hearing", at(pace.acceptance(), LocalTime.of(10, 30)),
                    () -> conduct.arrange(played, at(pace.hearing(), LocalTime.of(9, 30))));
            script.then("serve-hearing-notice", at(pace.after(pace.acceptance(), 1), LocalTime.of(10, 0)),
                    () -> conduct.serveNotice(played));
            script.then("hold-hearing", at(pace.hearing(), LocalTime.of(10, 50)), () -> conduct.hold(played));
            script.then("report-hearing", at(pace.after(pace.hearing(), 1), LocalTime.of(15, 0)), () -> conduct.report(played));
        }
        if ("WAIVED".equals(sample.hearing()) || sample.defence() != null && sample.defence().contains("放弃")) {
            script.then("waive", at(pace.after(served, 3), LocalTime.of(16, 10)), () -> hearing.waive(played));
        }
    }

    private void decide(Script script, Played played, Pace pace) {
        script.then("review", at(pace.review(), LocalTime.of(10, 10)), () -> decision.review(played));
        script.then("discuss", at(pace.decision(), LocalTime.of(10, 0)), () -> decision.discuss(played));
        script.then("decide", at(pace.decision(), LocalTime.of(15, 20)), () -> decision.decide(played));
        if (played.sample().needs("SEIZURE")) {
            release(script, played, pace);
        }
        script.then("publication", at(pace.after(pace.decision(), 1), LocalTime.of(9, 20)),
                () -> decision.decidePublication(played));
        script.then("confirm-publication", at(pace.after(pace.decision(), 1), LocalTime.of(11, 10)),
                () -> decision.confirmPublication(played));
        script.then("serve-decision", at(pace.after(pace.decision(), 2), LocalTime.of(15, 0)), () -> decision.serve(played));
    }

    private void execute(Script script, Played played, Pace pace) {
        SampleCase sample = played.sample();
        LocalDate served = pace.after(pace.decision(), 2);
        if (sample.needs("DEMAND")) {
            demand(script, played, pace, served);
            return;
        }
        if (sample.needs("INSTALMENT")) {
            payInParts(script, played, pace, served);
            return;
        }
        if (sample.needs(SampleCase.UNPAID)) {
            return;
        }
        LocalDate paid = served.plusDays(PAYMENT_DAYS * 3 / 5);
        script.then("pay", at(paid, LocalTime.of(15, 30)), () -> execution.pay(played));
        if (sample.needs("REVIEW_APPEAL")) {
            appeal(script, played, pace, paid);
            return;
        }
        close(script, played, pace, pace.after(paid, 2));
    }

    /** Paid, and reviewed all the same: the case is closed and archived meanwhile, and the decision is upheld after that. */
    private void appeal(Script script, Played played, Pace pace, LocalDate paid) {
        LocalDate copy = pace.after(paid, 1);
        LocalDate closed = pace.after(paid, 2);
        script.then("review-notice", at(copy, LocalTime.of(9, 0)), () -> remedy.reviewed(played, paid.minusDays(4), paid));
        script.then("propose-closing", at(closed, LocalTime.of(9, 30)), () -> closing.propose(played));
        script.then("approve-closing", at(pace.after(closed, 1), LocalTime.of(15, 10)), () -> closing.approve(played));
        script.then("review-reply", at(pace.after(copy, 6), LocalTime.of(10, 0)), () -> remedy.reply(played));
        script.then("archive", at(pace.after(closed, 6), LocalTime.of(14, 0)), () -> closing.archive(played));
        script.then("review-outcome", at(pace.after(copy.plusDays(35), 1), LocalTime.of(9, 0)), () -> remedy.upheld(played));
    }

    /** Paid after the demand; or, for a building that has to come down, nothing is paid and the court is asked for the fine. */
    private void demand(Script script, Played played, Pace pace, LocalDate served) {
        boolean court = played.sample().needs("DEMOLITION");
        LocalDate demanded = pace.after(court ? served.plusMonths(6).plusDays(3) : served.plusDays(PAYMENT_DAYS), 5);
        script.then("issue-demand", at(demanded, LocalTime.of(9, 0)), () -> enforcement.demand(played));
        if (court) {
            script.then("demand-duty", at(demanded, LocalTime.of(10, 0)), () -> force.demand(played));
        }
        script.then("serve-demand", at(pace.after(demanded, 1), LocalTime.of(15, 0)), () -> enforcement.serveDemand(played));
        if (court) {
            script.then("serve-duty-demand", at(pace.after(demanded, 1), LocalTime.of(15, 20)), () -> force.serveDemand(played));
            LocalDate applied = pace.after(demanded, 14);
            script.then("apply-to-court", at(applied, LocalTime.of(10, 0)), () -> enforcement.apply(played));
            script.then("record-government-order", at(pace.after(applied, 1), LocalTime.of(10, 0)), () -> force.order(played));
            script.then("court-accepts", at(pace.after(applied, 3), LocalTime.of(10, 0)), () -> enforcement.court(played, RecordCourtStep.Kind.ACCEPTED));
            script.then("court-grants", at(pace.after(applied, 8), LocalTime.of(10, 0)), () -> enforcement.court(played, RecordCourtStep.Kind.GRANTED));
            demolish(script, played, pace, pace.after(applied, 9));
            return;
        }
        LocalDate paid = pace.after(demanded, 5);
        script.then("pay", at(paid, LocalTime.of(15, 30)), () -> execution.pay(played));
        close(script, played, pace, pace.after(paid, 2));
    }

    /** The government has ordered it; announced for sixteen days, then taken down on a working day. */
    private void demolish(Script script, Played played, Pace pace, LocalDate decided) {
        LocalDate announced = pace.after(decided, 2);
        LocalDate removeBy = announced.plusDays(SELF_REMOVAL);
        LocalDate first = pace.after(removeBy, 1);
        LocalDate down = NoForceAtNight.isEveryYear(first) ? pace.after(first, THREE_DAYS) : first;
        script.then("decide-coercion", at(decided, LocalTime.of(10, 0)), () -> force.decide(played));
        script.then("serve-coercion-decision", at(pace.after(decided, 1), LocalTime.of(10, 0)), () -> force.serveDecision(played));
        script.then("announce-demolition", at(announced, LocalTime.of(9, 0)), () -> force.announce(played, removeBy));
        script.beside("force-publication", at(announced, LocalTime.of(9, 20)), () -> decision.decideOthers(played));
        script.beside("confirm-force-publication", at(announced, LocalTime.of(11, 10)), () -> decision.confirmPublication(played));
        script.then("prepare-demolition", at(down, LocalTime.of(8, 50)), () -> force.prepare(played));
        script.then("carry-out-coercion", at(down, LocalTime.of(16, 30)), () -> force.carryOut(played));
        script.then("reckon-costs", at(pace.after(down, 2), LocalTime.of(10, 0)), () -> force.reckon(played));
    }

    /** Asked for within the term, granted in three parts two months apart. */
    private void payInParts(Script script, Played played, Pace pace, LocalDate served) {
        script.then("request-deferral", at(pace.after(served, 3), LocalTime.of(9, 0)), () -> execution.askForParts(played, served));
        script.then("decide-deferral", at(pace.after(served, 5), LocalTime.of(10, 0)), () -> execution.grantParts(played));
        script.then("serve-deferral", at(pace.after(served, 6), LocalTime.of(15, 0)), () -> execution.serveDeferral(played));
        LocalDate last = served;
        for (int part = 1; part <= ExecutionPlayer.PARTS; part++) {
            last = ExecutionPlayer.dueOn(served, part).minusDays(4);
            script.then("pay-part-" + part, at(last, LocalTime.of(15, 30)), () -> execution.payPart(played));
        }
        close(script, played, pace, pace.after(last, 2));
    }

    private void close(Script script, Played played, Pace pace, LocalDate day) {
        script.then("propose-closing", at(day, LocalTime.of(9, 30)), () -> closing.propose(played));
        script.then("approve-closing", at(pace.after(day, 1), LocalTime.of(15, 10)), () -> closing.approve(played));
        script.then("archive", at(pace.after(day, 6), LocalTime.of(14, 0)), () -> closing.archive(played));
    }

    private static void unbuilt(Script script, String name, Instant at, String procedure) {
        script.then(name, at, () -> {
            throw new Unbuilt(procedure);
        });
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Zones.CHINA).toInstant();
    }
}
