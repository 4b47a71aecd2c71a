package org.tiean.remedy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.boundary.Decisions;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.SurchargePause;
import org.tiean.kernel.entity.Refusal;
import org.tiean.remedy.control.RemedyForms;
import org.tiean.remedy.control.ReplyClock;
import org.tiean.remedy.control.RulingEffects;
import org.tiean.remedy.control.TimeToSeekRemedy;
import org.tiean.remedy.entity.ConfirmJudgment;
import org.tiean.remedy.entity.GiveReply;
import org.tiean.remedy.entity.RecordAppeal;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;
import org.tiean.remedy.entity.Ruling;
import org.tiean.settings.boundary.Settings;

/** Litigation as the defendant sees it (行政诉讼; 行政诉讼法26, 34, 35, 45–48, 67–89). */
@ApplicationScoped
@Transactional
public class Suits {

    private static final String APPEAL = "suit-appeal";
    private static final String APPEAL_RULING = "suit-appeal-ruling";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Remedies remedies;

    @Inject
    Decisions decisions;

    @Inject
    FineAccounts accounts;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    RemedyForms forms;

    @Inject
    RulingEffects effects;

    /**
     * The court serves the action and asks for the answer (应诉通知). Produces {@code remedyId}.
     *
     * @throws Refusal 404 no such decision, 422 out of time, review comes first, another remedy runs or was spent
     */
    public Receipt noticed(ActRequest request, RecordRemedyNotice given) {
        return acts.perform(request, ActKind.RECORD_SUIT_NOTICE, given.toFacts(), act -> {
            if (given.copyOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            Remedy remedy = Remedy.noticed(Reviews.requireServed(decisions, request.caseId(), given.decisionId(), given.appliedOn()),
                    RemedyKind.SUIT, given, act.actor());
            em.persist(remedy);
            em.flush();
            limits.start(request.caseId(), remedy.id(), ReplyClock.of(remedy).orElseThrow(), given.copyOn());
            limits.meetIfRunning(remedy.decisionId(), "suit-direct", Reviews.soughtOn(decisions, remedy));
            limits.meetIfRunning(remedy.decisionId(), TimeToSeekRemedy.AFTER_REVIEW, Reviews.soughtOn(decisions, remedy));
            accounts.standStill(remedy.decisionId(), SurchargePause.Ground.SUIT, Reviews.pausedFrom(act, remedy, settings));
            act.produced("remedyId", remedy.id());
        });
    }

    /** The organ answers and hands in its evidence within fifteen days (行政诉讼法67). */
    public Receipt answer(ActRequest request, GiveReply given) {
        return acts.perform(request, ActKind.ANSWER_SUIT, given.toFacts(), act -> {
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.SUIT);
            limits.meetIfRunning(remedy.id(), ReplyClock.of(remedy).orElseThrow(() -> Refusal.conflict("remedy.reply.none")), act.day());
            remedy.replied(forms.reply(act, remedy, given), act.day());
        });
    }

    /**
     * The judgment of first instance; it counts only once nobody may appeal any more, unless no appeal lies.
     *
     * @throws Refusal 409 none runs or it was given, 400 of another kind, 422 heavier
     */
    public Receipt judged(ActRequest request, RecordRuling given) {
        return acts.perform(request, ActKind.RECORD_JUDGMENT, given.toFacts(), act -> {
            requirePast(given.servedOn(), act.day());
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.SUIT);
            Ruling ruling = remedy.rule(given, act.actor());
            boolean last = ruling.kind().isFinalAtOnce();
            act.outcome("judgmentFinal", last);
            if (last) {
                effects.follow(act, remedy, given.servedOn());
            } else {
                em.flush();
                act.waitUntilEndOf("appealOver", limits.start(request.caseId(), ruling.id(), limit(ruling), given.servedOn()).due());
            }
        });
    }

    /** Somebody appealed in time (行政诉讼法85). */
    public Receipt appealed(ActRequest request, RecordAppeal given) {
        return acts.perform(request, ActKind.RECORD_APPEAL, given.toFacts(), act -> {
            requirePast(given.filedOn(), act.day());
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.SUIT);
            Ruling first = remedy.ruling().orElseThrow(() -> Refusal.conflict("remedy.appeal.none"));
            remedy.appealed(given, limits.ever(first.id(), limit(first)).orElseThrow(() -> Refusal.conflict("remedy.appeal.none")).due());
            limits.meetIfRunning(first.id(), limit(first), given.filedOn());
        });
    }

    /**
     * Nobody appealed: the judgment counts.
     *
     * @throws Refusal 409 there is none, 400 while an appeal is still open
     */
    public Receipt confirm(ActRequest request, ConfirmJudgment given) {
        return acts.perform(request, ActKind.CONFIRM_JUDGMENT, given.toFacts(), act -> {
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.SUIT);
            Ruling first = remedy.ruling().filter(ruling -> remedy.appealedOn().isEmpty()).orElseThrow(() -> Refusal.conflict("remedy.confirm.none"));
            LocalDate last = limits.ever(first.id(), limit(first)).orElseThrow().due();
            if (!given.effectiveOn().isAfter(last)) {
                throw Refusal.invalid("remedy.confirm.early", last);
            }
            if (limits.dueOf(first.id(), limit(first)).isPresent()) {
                limits.stop(first.id(), limit(first), act.day());
            }
            effects.follow(act, remedy, given.effectiveOn());
        });
    }

    /** The judgment of second instance, which counts from its service. */
    public Receipt judgedFinally(ActRequest request, RecordRuling given) {
        return acts.perform(request, ActKind.RECORD_FINAL_JUDGMENT, given.toFacts(), act -> {
            Remedy remedy = remedies.require(request.caseId(), RemedyKind.SUIT);
            remedy.rule(given, act.actor());
            effects.follow(act, remedy, given.servedOn());
        });
    }

    private static String limit(Ruling ruling) {
        return ruling.kind().isRuling() ? APPEAL_RULING : APPEAL;
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
    }
}
