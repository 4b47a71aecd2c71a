package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.coercion.boundary.Seizures;
import org.tiean.coercion.entity.Seizure;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.execution.control.AuctionForms;
import org.tiean.execution.control.AuctionsFound;
import org.tiean.execution.control.AuctionsNeedless;
import org.tiean.execution.entity.AuctionLine;
import org.tiean.execution.entity.AuctionRound;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.CommissionAuction;
import org.tiean.execution.entity.DecideAuction;
import org.tiean.execution.entity.DropAuction;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.PaySurplus;
import org.tiean.execution.entity.ProposeAuction;
import org.tiean.execution.entity.ReceiveAuctionMoney;
import org.tiean.execution.entity.RecordAuction;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/**
 * Things sealed or detained are auctioned against the fine (查封、扣押的财物拍卖抵缴罚款; 行政强制法46(3), 48, 49). Whoever sought neither
 * review nor sued in time and, demanded, still does not pay, may see what was seized from it go to an auction house; the price is set off
 * against the fine first and the surcharge after it, as every payment, what is above goes back, and the rest is left to the court.
 */
@Named("seizedAuctions")
@ApplicationScoped
@Transactional
public class SeizedAuctions {

    /** By {@code execution.auction-costs}: the party bears what the auction cost. */
    private static final String FROM_PROCEEDS = "proceeds";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    AuctionsFound found;

    @Inject
    AuctionsNeedless needless;

    @Inject
    AuctionForms forms;

    @Inject
    FineAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    Seizures seizures;

    @Inject
    ServiceDesk desk;

    @Inject
    Officers officers;

    @Inject
    Settings settings;

    /**
     * The handlers propose it. Produces {@code auctionId}.
     *
     * @throws Refusal 404 no such fine, 409 nothing is held, another auction waits; 422 the time for review or suit runs, not demanded
     */
    public Receipt propose(ActRequest request, ProposeAuction given) {
        return acts.perform(request, ActKind.PROPOSE_AUCTION, given.toFacts(), act -> {
            if (found.open(request.caseId()).isPresent()) {
                throw Refusal.conflict("execution.auction.another");
            }
            FineAccount account = accounts.ofDecision(given.decisionId()).filter(one -> one.caseId().equals(request.caseId()))
                    .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
            Seizure seizure = found.seizure(request.caseId()).orElseThrow(() -> Refusal.conflict("execution.auction.none-held"));
            SeizedAuction made = new SeizedAuction(account, seizure.id(), given, act.actor(), act.day());
            em.persist(made);
            act.produced("auctionId", made.id());
        });
    }

    /** The head answers; approved, it is the decision on execution by force, which the party is told. */
    public Receipt decide(ActRequest request, DecideAuction given) {
        return acts.perform(request, ActKind.APPROVE_AUCTION, given.toFacts(), act -> {
            SeizedAuction open = require(request.caseId());
            UUID paper = given.outcome() == DecideAuction.Outcome.APPROVED ? forms.decision(act, open, balance(act, open, act.day())) : null;
            em.flush();
            open.decide(given, paper, act.actor(), act.day(), officers.approvalBasis(act.actor(), ApprovalMatter.EXECUTION, act.day()).orElse(""));
            act.outcome("auctionOutcome", given.outcome().name());
        });
    }

    /** Records that the decision reached the party (行政强制法38). */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_AUCTION_DECISION, proof.toFacts(), act -> {
            SeizedAuction open = require(request.caseId());
            if (open.paperId().filter(proof.documentIds()::contains).isEmpty()) {
                throw Refusal.invalid("execution.auction.other-document");
            }
            LocalDate day = desk.serve(act, proof);
            open.served(day);
            act.produced("servedOn", day.toString());
        });
    }

    /** @throws Refusal 422 announced too shortly before, the term of the seizure would be over */
    public Receipt commission(ActRequest request, CommissionAuction given) {
        return acts.perform(request, ActKind.COMMISSION_AUCTION, given.toFacts(), act -> require(request.caseId()).commission(given));
    }

    /**
     * What came of it. Sold, the things are the party's and the organ's no more; unsold, another auction may be commissioned.
     *
     * @throws Refusal 422 custody does not say that they left by auction
     */
    public Receipt record(ActRequest request, RecordAuction given) {
        return acts.perform(request, ActKind.RECORD_AUCTION, given.toFacts(), act -> {
            if (given.heldOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            SeizedAuction open = require(request.caseId());
            open.held(given);
            if (given.result() == RecordAuction.Result.SOLD) {
                seizures.auctioned(request.caseId(), open.lines().stream().map(AuctionLine::thingId).collect(Collectors.toSet()), act.day());
            }
            act.outcome("auction", given.result().name());
        });
    }

    /**
     * Finance records that the price is there; it counts as paid on the day of the sale, which stops the surcharge earliest: the article is
     * silent, and this favours the party. Produces {@code offsetFen}, {@code surplusFen} and {@code owedFen}.
     *
     * @throws Refusal 409 the receipt proves another payment
     */
    public Receipt receive(ActRequest request, ReceiveAuctionMoney given) {
        return acts.perform(request, ActKind.RECEIVE_AUCTION_MONEY, given.toFacts(), act -> {
            if (given.receivedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            SeizedAuction open = require(request.caseId());
            LocalDate sold = open.soldOn().orElseThrow(() -> Refusal.conflict("execution.disposal.state-now"));
            Money owed = least(balance(act, open, sold).owed(), balance(act, open, act.day()).owed());
            open.received(given, open.account().closedOn().isPresent() ? Money.ZERO : owed, charged(act, open));
            Money offset = open.offset().orElseThrow();
            if (!offset.isZero()) {
                payments.offset(act, new RecordPayment(open.account().decisionId(), offset, sold, Channel.AUCTION, given.receipt(), null));
            }
            Money surplus = open.surplus().orElseThrow();
            act.outcome("auctionSurplus", surplus.isZero() ? "NONE" : "LEFT");
            act.produced("offsetFen", String.valueOf(offset.fen()));
            act.produced("surplusFen", String.valueOf(surplus.fen()));
        });
    }

    /** What is above fine and surcharge went back to the party. */
    public Receipt paySurplus(ActRequest request, PaySurplus given) {
        return acts.perform(request, ActKind.PAY_SURPLUS, given.toFacts(), act -> {
            if (given.paidOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            require(request.caseId()).paySurplus(given);
        });
    }

    /** The head gives it up before anything was sold; what is held is disposed of as any seized thing. */
    public Receipt drop(ActRequest request, DropAuction given) {
        return acts.perform(request, ActKind.DROP_AUCTION, given.toFacts(), act -> needless.drop(require(request.caseId()), given.reason(), act.day()));
    }

    /** What of the costs the party bears: nothing, unless the agency has settled otherwise. */
    private Money charged(ActInProgress act, SeizedAuction open) {
        return settings.text("execution.auction-costs", act.caseFile().agencyId(), act.day()).equals(FROM_PROCEEDS)
                ? open.last().flatMap(AuctionRound::costs).orElse(Money.ZERO) : Money.ZERO;
    }

    private FineBalance balance(ActInProgress act, SeizedAuction open, LocalDate day) {
        return open.account().balanceOn(day, accounts.base(act.caseFile(), act.day()));
    }

    private static Money least(Money one, Money other) {
        return one.exceeds(other) ? other : one;
    }

    private SeizedAuction require(UUID caseId) {
        return found.open(caseId).orElseThrow(() -> Refusal.notFound("execution.auction.none"));
    }
}
