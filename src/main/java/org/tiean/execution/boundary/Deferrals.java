package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.execution.control.DeferralForms;
import org.tiean.execution.control.PlanClock;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** Paying later and in parts (延期、分期缴纳罚款; 行政处罚法66(2)): the party asks, the head answers, the answer is served. */
@Named("deferrals")
@ApplicationScoped
@Transactional
public class Deferrals {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    FineAccounts accounts;

    @Inject
    PlanClock plans;

    @Inject
    DeferralForms forms;

    @Inject
    ServiceDesk desk;

    @Inject
    Officers officers;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Takes down what the party asks for; the term to pay runs on meanwhile. Produces {@code deferralId} and the paper (D46).
     *
     * @throws Refusal 404 no such fine, 409 the process does not wait for it, 422 nothing owed, a request waits, a plan is kept
     */
    public Receipt request(ActRequest request, RequestDeferral asked) {
        return acts.perform(request, ActKind.REQUEST_DEFERRAL, asked.toFacts(), act -> {
            if (asked.askedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            FineAccount account = accounts.ofDecision(asked.decisionId()).filter(found -> found.caseId().equals(request.caseId()))
                    .orElseThrow(() -> Refusal.notFound("execution.account.unknown"));
            Deferral made = account.ask(asked, act.actor(), act.day());
            em.persist(made);
            act.produced("deferralId", made.id());
            forms.request(act, made, account.balanceOn(act.day(), accounts.base(act.caseFile(), act.day())));
        });
    }

    /**
     * The head grants a plan or refuses; the papers are made. A granted plan bears no surcharge from that day on, its first part
     * takes the place of the term to pay. Produces the papers' ids and numbers.
     *
     * @throws Refusal 409 nothing waits, 422 the plan does not share out exactly what is owed
     */
    public Receipt decide(ActRequest request, DecideDeferral given) {
        return acts.perform(request, ActKind.DECIDE_DEFERRAL, given.toFacts(), act -> {
            FineAccount account = pending(request.caseId()).filter(Deferral::isOpen).map(Deferral::account)
                    .orElseThrow(() -> Refusal.conflict("execution.deferral.none"));
            em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            SurchargeBase base = accounts.base(act.caseFile(), act.day());
            FineBalance balance = account.balanceOn(act.day(), base);
            Money owed = account.owedAsOf(act.day(), base);
            DecideDeferral rolled = new DecideDeferral(given.outcome(), given.opinion(), given.parts().stream().map(plans::rolled).toList());
            Deferral answered = account.answer(rolled, base, act.actor(), act.day(),
                    officers.approvalBasis(act.actor(), ApprovalMatter.EXECUTION, act.day()).orElse(""));
            answered.documented(forms.answer(act, answered, rolled, balance, owed));
            em.flush();
            if (answered.isGranted()) {
                plans.begin(account, FineAccounts.LIMIT, act.day());
            }
        });
    }

    /**
     * Records that the answer reached the party.
     *
     * @throws Refusal 400 for another document, 422 not sealed
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_DEFERRAL, proof.toFacts(), act -> {
            Deferral answered = pending(request.caseId()).filter(one -> one.noticeId().filter(proof.documentIds()::contains).isPresent())
                    .orElseThrow(() -> Refusal.invalid("execution.deferral.other-document"));
            LocalDate day = desk.serve(act, proof);
            answered.served(day);
            act.produced("servedOn", day.toString());
        });
    }

    /**
     * The last day of a part went by; the process tells. The plan is over where its money has not come: the surcharge grows
     * again from the next day, by the account itself, and the record says why.
     *
     * @param caseId as the process keeps it
     */
    public void missed(String caseId) {
        CaseFile caseFile = em.find(CaseFile.class, UUID.fromString(caseId), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = Zones.today(clock);
        accounts.of(caseFile.id()).stream().filter(account -> plans.lapse(account, today)).forEach(account ->
                ledger.append(Chain.ofCase(caseFile.id()), new ActRecord("miss-instalment", Citation.of("行政处罚法", 72, 1, 1),
                        clock.instant(), CurrentActor.SYSTEM, Json.createObjectBuilder().add("decisionNumber", account.decisionNumber())
                                .add("missedOn", account.lateSince(today).orElseThrow().toString()).build())));
    }

    /** What was asked for and not answered, or answered and not served. */
    public Optional<Deferral> pending(UUID caseId) {
        return accounts.of(caseId).stream().flatMap(account -> account.pendingDeferral().stream()).findFirst();
    }

    /** The accounts on which something is owed. */
    public List<FineAccount> owed(UUID caseId) {
        return accounts.of(caseId).stream().filter(account -> account.closedOn().isEmpty()).toList();
    }
}
