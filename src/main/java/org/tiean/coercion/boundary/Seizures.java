package org.tiean.coercion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.coercion.control.CoercionForms;
import org.tiean.coercion.control.MeasuresFound;
import org.tiean.coercion.entity.BeginTesting;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.EndTesting;
import org.tiean.coercion.entity.ExtendSeizure;
import org.tiean.coercion.entity.GoodsExamination;
import org.tiean.coercion.entity.HandBack;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.ProposeSeizure;
import org.tiean.coercion.entity.SeizeOnTheSpot;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.TakeSeizure;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.CaseProcess;
import org.tiean.workflow.boundary.LimitTimers;

/**
 * Sealing and detaining (查封、扣押; 行政强制法 17–28). Approved before, or taken because it could not wait and approved within a day;
 * held for its term; lifted, confiscated, handed on; given back.
 */
@Named("seizures")
@ApplicationScoped
@Transactional
public class Seizures {

    /** Thirty days, prolonged by at most thirty. */
    public static final String TERM = "seizure-term";
    /** Twenty-four hours to approve what was taken first. */
    public static final String APPROVAL = "seizure-approval";

    private static final String DISPOSE = "dispose-seizure";
    private static final String HAND_BACK = "return-seized";
    private static final String PART = "seizure-part-disposed";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    MeasuresFound found;

    @Inject
    CoercionForms forms;

    @Inject
    TimeLimits limits;

    @Inject
    LimitTimers timers;

    @Inject
    ServiceDesk desk;

    @Inject
    CaseProcess process;

    @Inject
    Officers officers;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * The handlers ask for it. Produces {@code seizureId}.
     *
     * @throws Refusal 404 no such party or item, 409 the case is not being investigated, 422 no clause allows it, one runs already
     */
    public Receipt propose(ActRequest request, ProposeSeizure asked) {
        return acts.perform(request, ActKind.PROPOSE_SEIZURE, asked.toFacts(), act -> {
            act.caseFile().party(asked.partyId());
            Seizure made = new Seizure(request.id(), request.caseId(), asked, act.actor(), act.day());
            em.persist(made);
            act.produced("seizureId", made.id());
        });
    }

    /** The head answers before anything is done (D15). */
    public Receipt approve(ActRequest request, MeasureOpinion given) {
        return acts.perform(request, ActKind.APPROVE_SEIZURE, given.toFacts(), act -> answer(act, given));
    }

    /**
     * The head answers within twenty-four hours what was taken because it could not wait (D15). Refused, it is lifted at once (D19).
     *
     * @throws Refusal 422 approved too late
     */
    public Receipt approveTaken(ActRequest request, MeasureOpinion given) {
        return acts.perform(request, ActKind.APPROVE_TAKEN_SEIZURE, given.toFacts(), act -> {
            Seizure taken = answer(act, given);
            limits.meetIfRunning(taken.id(), APPROVAL, act.day());
            if (given.outcome() == MeasureOpinion.Outcome.REFUSED) {
                free(act.caseFile(), act.day(), taken, taken.things().stream().filter(SeizedThing::isToSettle).toList());
            }
        });
    }

    private Seizure answer(ActInProgress act, MeasureOpinion given) {
        Seizure asked = require(act.caseFile().id());
        asked.answer(given, act.actor(), act.occurredAt(), act.day(),
                officers.approvalBasis(act.actor(), ApprovalMatter.MEASURE, act.day()).orElse(""));
        forms.approval(act, asked, given);
        act.outcome("seizure", given.outcome().name());
        return asked;
    }

    /**
     * What was approved is done, step by step; the term runs. Produces {@code until} and the papers (D16, list, D17).
     *
     * @throws Refusal 422 not approved, a step is missing, a thing the clause does not reach
     */
    public Receipt take(ActRequest request, TakeSeizure given) {
        return acts.perform(request, ActKind.TAKE_SEIZURE, given.toFacts(), act -> {
            Seizure approved = require(request.caseId());
            approved.take(given, act.actor(), act.occurredAt());
            hold(act, approved, given);
        });
    }

    /**
     * It could not wait: done first; the head has twenty-four hours. Produces {@code seizureId}, {@code until} and the papers.
     *
     * @throws Refusal as {@link #propose} and {@link #take}
     */
    public Receipt onTheSpot(ActRequest request, SeizeOnTheSpot given) {
        return acts.perform(request, ActKind.SEIZE_ON_THE_SPOT, given.toFacts(), act -> {
            act.caseFile().party(given.what().partyId());
            Seizure made = Seizure.onTheSpot(request.id(), request.caseId(), given, act.actor(), act.day(), act.occurredAt());
            em.persist(made);
            act.produced("seizureId", made.id());
            limits.start(request.caseId(), made.id(), APPROVAL, act.occurredAt());
            hold(act, made, given.how());
        });
    }

    private void hold(ActInProgress act, Seizure taken, TakeSeizure given) {
        if (given.startedAt().isAfter(act.occurredAt())) {
            throw Refusal.invalid("coercion.taking.order");
        }
        LocalDate until = limits.start(act.caseFile().id(), taken.id(), TERM, act.day()).due();
        taken.documented(forms.seizure(act, taken, given, until));
        act.produced("until", until.toString());
    }

    /** Records that decision and list were handed over. */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_SEIZURE, proof.toFacts(), act -> {
            Seizure taken = unserved(request.caseId()).filter(one -> one.decisionId().filter(proof.documentIds()::contains).isPresent())
                    .orElseThrow(() -> Refusal.invalid("coercion.serve.other-document"));
            LocalDate day = desk.serve(act, proof);
            taken.served(day);
            act.produced("servedOn", day.toString());
        });
    }

    /** The head prolongs it because the case is complex (D18). Produces {@code until}. */
    public Receipt extend(ActRequest request, ExtendSeizure given) {
        return acts.perform(request, ActKind.EXTEND_SEIZURE, given.toFacts(), act -> {
            Seizure running = require(request.caseId());
            LocalDate before = limits.dueOf(running.id(), TERM).orElseThrow(() -> Refusal.conflict("coercion.measure.not-in-force")).due();
            running.extend(given, act.day());
            LocalDate until = limits.extend(running.id(), TERM, given.days(), Approver.HEAD, given.reason(), act.day()).due();
            running.extensionDocumented(forms.extension(act, running, given, before, until));
            act.produced("until", until.toString());
        });
    }

    /** The party knows that it was prolonged. */
    public Receipt serveExtension(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_SEIZURE_EXTENSION, proof.toFacts(), act -> {
            Seizure extended = found.seizures(request.caseId()).stream().filter(one -> one.extensionId().filter(proof.documentIds()::contains).isPresent())
                    .findFirst().orElseThrow(() -> Refusal.invalid("coercion.serve.other-document"));
            extended.extensionServed(desk.serve(act, proof));
        });
    }

    /** Something goes to be tested: from that day the term stands still, at most to the last day given (D20). */
    public Receipt beginTesting(ActRequest request, BeginTesting given) {
        return acts.perform(request, ActKind.BEGIN_TESTING, given.toFacts(), act -> {
            Seizure running = require(request.caseId());
            GoodsExamination test = running.begin(given, act.day());
            em.persist(test);
            limits.pause(running.id(), TERM, act.day(), given.kind().word());
            timers.follow(request.caseId(), TERM);
            test.documented(forms.testing(act, running, test));
            act.waitUntilEndOf("testingOver", given.until());
        });
    }

    /** The party knows how long it takes. */
    public Receipt serveTesting(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_TESTING_NOTICE, proof.toFacts(), act ->
                test(request.caseId(), test -> test.noticeId().filter(proof.documentIds()::contains).isPresent()).told(desk.serve(act, proof)));
    }

    /** The test is over: the term counts again from the next day, and the party is told what was found. */
    public Receipt endTesting(ActRequest request, EndTesting given) {
        return acts.perform(request, ActKind.END_TESTING, given.toFacts(), act -> {
            Seizure tested = withOpenTest(request.caseId()).orElseThrow(() -> Refusal.conflict("coercion.testing.none"));
            GoodsExamination test = tested.openTest().orElseThrow();
            test.end(given, act.day());
            resume(tested, test, act.day());
            test.resultDocumented(forms.testResult(act, tested, test, given));
        });
    }

    /** The party knows what was found. */
    public Receipt serveTestResult(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_TEST_RESULT, proof.toFacts(), act ->
                test(request.caseId(), test -> test.resultPaperId().filter(proof.documentIds()::contains).isPresent()).resultTold(desk.serve(act, proof)));
    }

    private GoodsExamination test(UUID caseId, java.util.function.Predicate<GoodsExamination> which) {
        return found.seizures(caseId).stream().flatMap(one -> one.tests().stream()).filter(which).findFirst()
                .orElseThrow(() -> Refusal.invalid("coercion.serve.other-document"));
    }

    private void resume(Seizure tested, GoodsExamination test, LocalDate lastDay) {
        if (!test.isHoldingTheTerm()) {
            return;
        }
        LocalDate again = (lastDay.isBefore(test.until()) ? lastDay : test.until()).plusDays(1);
        test.countsAgain(again);
        if (limits.openPauses(tested.id(), TERM).contains(test.kind().word())) {
            limits.resume(tested.id(), TERM, test.kind().word(), again);
            timers.follow(tested.caseId(), TERM);
        }
    }

    /**
     * The days given for a test are over; the process tells. The term counts again, whether or not the result has come.
     *
     * @param caseId as the process keeps it
     */
    public void testingOver(String caseId) {
        withOpenTest(UUID.fromString(caseId)).ifPresent(tested -> {
            GoodsExamination test = tested.openTest().orElseThrow();
            if (test.until().isBefore(Zones.today(clock))) {
                resume(tested, test, test.until());
            }
        });
    }

    /**
     * The head disposes of some things or all: those lifted are given back (D19), those handed on the party hears of.
     *
     * @throws Refusal 422 the term is over, confiscated without a decision, a ground that does not hold
     */
    public Receipt dispose(ActRequest request, DisposeSeizure given) {
        return acts.perform(request, ActKind.DISPOSE_SEIZURE, given.toFacts(), act -> {
            Seizure running = require(request.caseId());
            List<SeizedThing> disposed = running.dispose(given, act.day());
            forms.disposal(act, running, disposed, given);
            em.flush();
            if (running.isInForce()) {
                act.processStays();
                if (disposed.stream().anyMatch(SeizedThing::isToSettle)) {
                    process.message(request.caseId(), PART, Map.of());
                }
            } else {
                end(running, act.day());
            }
        });
    }

    /** Things of the running seizure were auctioned against the fine; where nothing is held any more it is over (行政强制法46(3)). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void auctioned(UUID caseId, Set<UUID> things, LocalDate day) {
        Seizure running = require(caseId);
        running.auctioned(things, day);
        em.flush();
        if (!running.isInForce()) {
            end(running, day);
            if (process.isOpen(caseId, DISPOSE)) {
                process.complete(caseId, DISPOSE, Map.of());
            }
        }
    }

    private void end(Seizure running, LocalDate day) {
        if (limits.dueOf(running.id(), TERM).isPresent()) {
            limits.meet(running.id(), TERM, day);
        }
    }

    /** Papers are served, and what was lifted given back with a list of it. */
    public Receipt handBack(ActRequest request, HandBack given) {
        return acts.perform(request, ActKind.RETURN_SEIZED, given.toFacts(), act -> {
            Seizure running = require(request.caseId());
            if (!Set.copyOf(given.proof().documentIds()).equals(papersToServe(running))) {
                throw Refusal.invalid("coercion.serve.other-document");
            }
            LocalDate day = desk.serve(act, given.proof());
            forms.returned(act, running, given);
            running.handedBack(day);
            act.produced("servedOn", day.toString());
        });
    }

    /** The papers that go with what is to be given back or was handed on. */
    public Set<UUID> papersToServe(Seizure seizure) {
        return seizure.things().stream().filter(SeizedThing::isToSettle).map(thing -> thing.paperId().orElseThrow()).collect(Collectors.toSet());
    }

    /**
     * The term is over; the process tells. What is held is free by law, its lifting is written, and it has to be given back.
     *
     * @param caseId as the process keeps it
     */
    public void lapse(String caseId) {
        CaseFile caseFile = locked(caseId);
        LocalDate today = Zones.today(clock);
        Seizure running = require(caseFile.id());
        // refused while time is left, however the timer came to fire
        limits.lapse(running.id(), TERM, today);
        List<SeizedThing> free = running.lapse(today);
        lift(caseFile, today, running, free);
        record(caseFile, running, "lapse-seizure", Citation.of("行政强制法", 28, 1));
    }

    /**
     * Nobody approved within twenty-four hours what was taken first; the process tells. It is lifted at once.
     *
     * @param caseId as the process keeps it
     */
    public void approvalMissed(String caseId) {
        CaseFile caseFile = locked(caseId);
        LocalDate today = Zones.today(clock);
        Seizure running = require(caseFile.id());
        limits.stop(running.id(), APPROVAL, today);
        free(caseFile, today, running, running.notApproved(today));
        record(caseFile, running, "miss-seizure-approval", Citation.of("行政强制法", 19));
    }

    private void free(CaseFile caseFile, LocalDate day, Seizure running, List<SeizedThing> free) {
        lift(caseFile, day, running, free);
        limits.stop(running.id(), TERM, day);
    }

    private void lift(CaseFile caseFile, LocalDate day, Seizure running, List<SeizedThing> free) {
        if (!free.isEmpty()) {
            forms.lifted(caseFile, day, running, free);
            em.flush();
        }
    }

    private void record(CaseFile caseFile, Seizure running, String what, Citation basis) {
        ledger.append(Chain.ofCase(caseFile.id()), new ActRecord(what, basis, clock.instant(), CurrentActor.SYSTEM,
                Facts.of().put("seizureId", running.id()).build()));
    }

    private CaseFile locked(String caseId) {
        return em.find(CaseFile.class, UUID.fromString(caseId), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether it was taken already, asked by the process: because it could not wait. */
    public boolean isTaken(String caseId) {
        return running(UUID.fromString(caseId)).filter(one -> one.takenAt().isPresent()).isPresent();
    }

    /** Whether the head has yet to answer for what was taken, asked by the process. */
    public boolean isUnapproved(String caseId) {
        return running(UUID.fromString(caseId)).filter(Seizure::isUnapproved).isPresent();
    }

    /** Whether something has to be given back and no step for that is open yet, asked by the process. */
    public boolean opensReturn(String caseId) {
        UUID id = UUID.fromString(caseId);
        return running(id).filter(Seizure::isToSettle).isPresent() && !process.isOpen(id, HAND_BACK);
    }

    private Seizure require(UUID caseId) {
        return running(caseId).orElseThrow(() -> Refusal.conflict("coercion.seizure.none"));
    }

    /** The one that is not over. */
    public Optional<Seizure> running(UUID caseId) {
        return found.seizure(caseId);
    }

    /** The one whose decision the party has not got yet. */
    public Optional<Seizure> unserved(UUID caseId) {
        return found.seizures(caseId).stream().filter(one -> one.decisionId().isPresent() && one.servedOn().isEmpty()).findFirst();
    }

    /** The one with a test whose result the party does not know yet. */
    public Optional<Seizure> withOpenTest(UUID caseId) {
        return found.seizures(caseId).stream().filter(one -> one.openTest().isPresent()).findFirst();
    }

    /** All of a case, the oldest first. */
    public List<Seizure> of(UUID caseId) {
        return found.seizures(caseId);
    }
}
