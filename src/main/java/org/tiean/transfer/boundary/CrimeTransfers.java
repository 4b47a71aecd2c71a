package org.tiean.transfer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.settings.boundary.Settings;
import org.tiean.transfer.control.TransferForms;
import org.tiean.transfer.control.TransfersFound;
import org.tiean.transfer.entity.AnswerRefusal;
import org.tiean.transfer.entity.CrimeTransfer;
import org.tiean.transfer.entity.HandOverCrime;
import org.tiean.transfer.entity.HandOverGoods;
import org.tiean.transfer.entity.PoliceAnswer;
import org.tiean.transfer.entity.RecordCriminalOutcome;
import org.tiean.transfer.entity.RecordPoliceAnswer;
import org.tiean.transfer.entity.ReportCrime;
import org.tiean.transfer.entity.ReviewCrimeTransfer;
import org.tiean.transfer.entity.TransferOpinion;

/** Cases whose act suggests a crime, to the police and back (移送涉嫌犯罪案件; 行政处罚法27; 行政执法机关移送涉嫌犯罪案件的规定). */
@Named("crimeTransfers")
@ApplicationScoped
@Transactional
public class CrimeTransfers {

    private static final String DECISION = "crime-transfer-decision";
    private static final String HAND_OVER = "crime-transfer";
    private static final String POLICE = "police-decision";
    private static final String OBJECTION = "police-review-request";
    private static final String RECONSIDERATION = "police-review";
    private static final String SUPERVISION = "supervision-request";
    private static final String GOODS = "goods-handover";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    TransfersFound found;

    @Inject
    TransferForms forms;

    @Inject
    CaseLeaves leaves;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    CaseDocuments documents;

    @Inject
    Custody custody;

    @Inject
    FineAccounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * The team reports (D55-2); three days to decide. Produces {@code transferId}.
     *
     * @throws Refusal 422 fewer than two qualified officers, or reported before
     */
    public Receipt report(ActRequest request, ReportCrime given) {
        return acts.perform(request, ActKind.REPORT_CRIME, given.toFacts(), act -> {
            boolean review = settings.flag("review.for-transfer", act.caseFile().agencyId(), act.day());
            CrimeTransfer transfer = new CrimeTransfer(request.caseId(), given, review, act.actor(), act.day());
            UUID report = forms.crimeReport(act, transfer);
            em.flush();
            transfer.reported(report);
            em.persist(transfer);
            em.flush();
            limits.start(request.caseId(), transfer.id(), DECISION, act.day());
            act.outcome("crimeReviewDue", review);
            act.produced("transferId", transfer.id());
        });
    }

    /** A legal reviewer says whether it should go; the head decides all the same. */
    public Receipt review(ActRequest request, ReviewCrimeTransfer given) {
        return acts.perform(request, ActKind.REVIEW_CRIME_TRANSFER, given.toFacts(),
                act -> require(request.caseId()).review(given, act.actor(), act.day()));
    }

    /** The head decides (D55-4). Approved, letter and lists are made (D55, D55-3), twenty-four hours to hand over; the ninety days stand still. */
    public Receipt decide(ActRequest request, TransferOpinion given) {
        return acts.perform(request, ActKind.DECIDE_CRIME_TRANSFER, given.toFacts(), act -> {
            CrimeTransfer transfer = require(request.caseId());
            transfer.decide(given, act.actor(), act.day());
            limits.meetIfRunning(transfer.id(), DECISION, act.day());
            forms.crimeApproval(act, transfer);
            if (given.outcome() == TransferOpinion.Outcome.APPROVED) {
                UUID letter = forms.crimeLetter(act, transfer);
                forms.crimeMaterials(act, transfer);
                em.flush();
                transfer.documented(letter);
                limits.start(request.caseId(), transfer.id(), HAND_OVER, act.occurredAt());
                leaves.standStill(act.caseFile(), act.day());
            } else {
                leaves.goOn(act.caseFile(), act.day());
            }
            act.outcome("crimeOpinion", given.outcome().name());
        });
    }

    /**
     * Handed to the police, copied to the procuratorate the same day where the setting asks for it (D55-5).
     *
     * @throws Refusal 409 the letter is not sealed, 400 nobody named to get the copy
     */
    public Receipt handOver(ActRequest request, HandOverCrime given) {
        return acts.perform(request, ActKind.HAND_OVER_CRIME, given.toFacts(), act -> {
            CrimeTransfer transfer = require(request.caseId());
            Transfers.requireSealed(documents, transfer.letterId());
            boolean copy = settings.flag("transfer.copy-to-procuratorate", act.caseFile().agencyId(), act.day());
            if (copy && given.procuratorate() == null) {
                throw Refusal.invalid("transfer.copy.missing");
            }
            transfer.handOver(given, act.occurredAt());
            limits.meetIfRunning(transfer.id(), HAND_OVER, act.day());
            limits.start(request.caseId(), transfer.id(), POLICE, act.day());
            if (given.procuratorate() != null) {
                forms.crimeCopy(act, transfer);
            }
        });
    }

    /** What the police say: opened, refused, or sent on to the police who are competent, whose three days run anew. */
    public Receipt answered(ActRequest request, RecordPoliceAnswer given) {
        return acts.perform(request, ActKind.RECORD_POLICE_ANSWER, given.toFacts(), act -> {
            Transfers.notInTheFuture(given.receivedOn(), act);
            CrimeTransfer transfer = require(request.caseId());
            if (!transfer.isWithPolice()) {
                throw Refusal.conflict("transfer.not-its-turn");
            }
            transfer.answer(given);
            limits.meetIfRunning(transfer.id(), POLICE, given.decidedOn());
            switch (given.kind()) {
                case FORWARDED -> limits.start(request.caseId(), transfer.id(), POLICE, given.decidedOn());
                case NOT_FILED -> limits.start(request.caseId(), transfer.id(), OBJECTION, given.receivedOn());
                case FILED -> limits.start(request.caseId(), transfer.id(), GOODS, given.receivedOn());
            }
            act.outcome("policeAnswer", given.kind().name());
        });
    }

    /** Refused: let be, objected to (D55-6), or brought before the procuratorate (D55-7). */
    public Receipt answerRefusal(ActRequest request, AnswerRefusal given) {
        return acts.perform(request, ActKind.ANSWER_REFUSAL, given.toFacts(), act -> {
            CrimeTransfer transfer = require(request.caseId());
            transfer.answerRefusal(given, act.day());
            Stream.of(OBJECTION, SUPERVISION).forEach(limit -> limits.meetIfRunning(transfer.id(), limit, act.day()));
            switch (given.choice()) {
                case ACCEPTED -> leaves.goOn(act.caseFile(), act.day());
                case RECONSIDERATION -> {
                    forms.reconsideration(act, transfer, given);
                    limits.start(request.caseId(), transfer.id(), RECONSIDERATION, act.day());
                }
                case SUPERVISION -> forms.supervision(act, transfer, given);
            }
            act.outcome("challenge", given.choice().name());
        });
    }

    /** What came of the objection; upheld by the police, three more days to go to the procuratorate. */
    public Receipt challengeAnswered(ActRequest request, RecordPoliceAnswer given) {
        return acts.perform(request, ActKind.RECORD_CHALLENGE_OUTCOME, given.toFacts(), act -> {
            Transfers.notInTheFuture(given.receivedOn(), act);
            CrimeTransfer transfer = require(request.caseId());
            if (!transfer.isChallenged()) {
                throw Refusal.conflict("transfer.not-its-turn");
            }
            transfer.answer(given);
            limits.meetIfRunning(transfer.id(), RECONSIDERATION, given.decidedOn());
            if (given.kind() == PoliceAnswer.Kind.FILED) {
                limits.start(request.caseId(), transfer.id(), GOODS, given.receivedOn());
            } else if (transfer.supervisedOn().isEmpty()) {
                limits.start(request.caseId(), transfer.id(), SUPERVISION, given.receivedOn());
            }
            act.outcome("challengeOutcome", given.kind().name());
        });
    }

    /**
     * Nobody objected in time; the process tells. The refusal stands and the case goes on.
     *
     * @param caseId as the process keeps it
     */
    public void challengeMissed(String caseId) {
        CaseFile caseFile = em.find(CaseFile.class, UUID.fromString(caseId), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = Zones.today(clock);
        CrimeTransfer transfer = require(caseFile.id());
        Stream.of(OBJECTION, SUPERVISION).filter(limit -> limits.dueOf(transfer.id(), limit).isPresent())
                .forEach(limit -> limits.lapse(transfer.id(), limit, today));
        transfer.letStand(today);
        leaves.goOn(caseFile, today);
        ledger.append(Chain.ofCase(caseFile.id()), new ActRecord("let-refusal-stand", Citation.of("行政执法机关移送涉嫌犯罪案件的规定", 9),
                clock.instant(), CurrentActor.SYSTEM, Facts.of().put("transferId", transfer.id()).build()));
    }

    /** Goods and material go to the police, thing by thing from custody, with a list both sign (D55-8). */
    public Receipt handOverGoods(ActRequest request, HandOverGoods given) {
        return acts.perform(request, ActKind.HAND_OVER_GOODS, given.toFacts(), act -> {
            CrimeTransfer transfer = require(request.caseId());
            transfer.handOverGoods(given, act.day());
            limits.meetIfRunning(transfer.id(), GOODS, act.day());
            var things = custody.kept(request.caseId());
            forms.goodsHandedOver(act, transfer, given, things);
            things.forEach(thing -> custody.goes(act, request.id(), move(thing, transfer, given)));
        });
    }

    private static MoveItem move(PhysicalItem thing, CrimeTransfer transfer, HandOverGoods given) {
        return new MoveItem(thing.id(), MoveKind.TRANSFERRED, null, given.giver(), given.receiver(), given.giverSignature(),
                given.receiverSignature(), null, "涉嫌犯罪案件移送" + transfer.police(), false);
    }

    /** How it ended there: punished as a crime the case ends here; else it goes on. A fine paid before counts towards the court's. */
    public Receipt ended(ActRequest request, RecordCriminalOutcome given) {
        return acts.perform(request, ActKind.RECORD_CRIMINAL_OUTCOME, given.toFacts(), act -> {
            Transfers.notInTheFuture(given.on(), act);
            CrimeTransfer transfer = require(request.caseId());
            transfer.end(given, paid(act));
            em.flush();
            if (transfer.isPursued()) {
                leaves.leave(act.caseFile(), given.on());
            } else {
                leaves.goOn(act.caseFile(), act.day());
            }
            transfer.offset().ifPresent(sum -> act.produced("offset", sum.display()));
            act.outcome("pursued", transfer.isPursued());
        });
    }

    private Money paid(ActInProgress act) {
        return accounts.of(act.caseFile().id()).stream().flatMap(account -> account.payments().stream())
                .map(payment -> payment.amount()).reduce(Money.ZERO, Money::plus);
    }

    private CrimeTransfer require(UUID caseId) {
        return found.crime(caseId).orElseThrow(() -> Refusal.conflict("transfer.none"));
    }
}
