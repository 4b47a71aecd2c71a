package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.execution.control.CoercionClock;
import org.tiean.execution.control.CoercionForms;
import org.tiean.execution.control.CoercionNotices;
import org.tiean.execution.entity.AgreeOnExecution;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.CoercionEnd;
import org.tiean.execution.entity.CoercionPause;
import org.tiean.execution.entity.RecordPerformance;
import org.tiean.execution.entity.RestoreExecuted;
import org.tiean.execution.entity.ResumeCoercion;
import org.tiean.execution.entity.SuspendCoercion;
import org.tiean.execution.entity.TerminateCoercion;
import org.tiean.kernel.entity.Refusal;

/**
 * What stops an execution, lets it go on, ends it or undoes it (自行履行、中止、恢复、执行协议、终结、执行回转; 行政强制法39–42).
 */
@ApplicationScoped
@Transactional
public class CoercionPauses {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Coercions coercions;

    @Inject
    CoercionForms forms;

    @Inject
    CoercionNotices notices;

    @Inject
    TimeLimits limits;

    @Inject
    ServiceDesk desk;

    /** The party did it itself: the procedure is over. */
    public Receipt performed(ActRequest request, RecordPerformance given) {
        return acts.perform(request, ActKind.RECORD_PERFORMANCE, given.toFacts(), act -> {
            if (given.performedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            CoerciveExecution running = coercions.require(request.caseId());
            running.performed(given);
            stopClocks(running, act.day());
        });
    }

    /** It stands still; after three years it may be given up (行政强制法39(2)). */
    public Receipt suspend(ActRequest request, SuspendCoercion given) {
        if (given.ground() == SuspendCoercion.Ground.AGREEMENT) {
            throw Refusal.invalid("execution.suspension.agreement-apart");
        }
        return acts.perform(request, ActKind.SUSPEND_COERCION, given.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            UUID notice = forms.suspension(act, running, given);
            em.flush();
            em.persist(running.suspend(given, null, notice, act.actor(), act.day()));
            limits.start(request.caseId(), running.id(), CoercionClock.SUSPENDED, act.day());
        });
    }

    /** Organ and party agree; while the agreement is kept nothing is done. */
    public Receipt agree(ActRequest request, AgreeOnExecution given) {
        return acts.perform(request, ActKind.AGREE_ON_EXECUTION, given.toFacts(), act -> {
            if (!given.performBy().isAfter(act.day())) {
                throw Refusal.invalid("execution.agreement.no-time");
            }
            CoerciveExecution running = coercions.require(request.caseId());
            UUID paper = forms.agreement(act, running, given);
            em.flush();
            em.persist(running.suspend(new SuspendCoercion(SuspendCoercion.Ground.AGREEMENT, given.terms()), given.performBy(), paper,
                    act.actor(), act.day()));
        });
    }

    /** It goes on: the ground ended, or the agreement was broken. */
    public Receipt resume(ActRequest request, ResumeCoercion given) {
        return acts.perform(request, ActKind.RESUME_COERCION, given.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            CoercionPause pause = running.pause().orElseThrow(() -> Refusal.conflict("execution.suspension.none"));
            UUID notice = forms.resumption(act, running, pause, given);
            em.flush();
            running.resume(given, notice, act.actor(), act.day());
            if (limits.dueOf(running.id(), CoercionClock.SUSPENDED).isPresent()) {
                limits.stop(running.id(), CoercionClock.SUSPENDED, act.day());
            }
        });
    }

    /** A notice that finishes no step reached the party. */
    public Receipt serveNotice(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_COERCION_NOTICE, proof.toFacts(), act -> {
            List<UUID> waiting = notices.waiting(request.caseId()).stream().map(DocumentView::id).toList();
            if (proof.documentIds().isEmpty() || !waiting.containsAll(proof.documentIds())) {
                throw Refusal.invalid("execution.coercion.other-document");
            }
            act.produced("servedOn", desk.serve(act, proof).toString());
        });
    }

    /** The head ends it on a ground of the law. */
    public Receipt terminate(ActRequest request, TerminateCoercion given) {
        return acts.perform(request, ActKind.TERMINATE_COERCION, given.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            UUID notice = forms.end(act, running, given);
            em.flush();
            running.terminate(given, notice, act.actor(), act.day());
            stopClocks(running, act.day());
        });
    }

    /** The party knows that it ended. */
    public Receipt serveEnd(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_COERCION_END, proof.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            Coercions.requirePaper(proof, running.end().map(CoercionEnd::noticeId).orElse(null));
            running.endServed(desk.serve(act, proof));
        });
    }

    /** What was carried out is undone. */
    public Receipt restore(ActRequest request, RestoreExecuted given) {
        return acts.perform(request, ActKind.RESTORE_EXECUTED, given.toFacts(), act -> {
            CoerciveExecution done = coercions.of(request.caseId()).stream()
                    .filter(one -> one.carriedOut().isPresent() && one.restoration().isEmpty()).findFirst()
                    .orElseThrow(() -> Refusal.conflict("execution.restoration.nothing"));
            UUID notice = forms.restoration(act, done, given);
            em.flush();
            done.restore(given, notice, act.day());
        });
    }

    private void stopClocks(CoerciveExecution running, LocalDate day) {
        List.of(CoercionClock.SUBSTITUTE, CoercionClock.SUSPENDED).stream().filter(limit -> limits.dueOf(running.id(), limit).isPresent())
                .forEach(limit -> limits.stop(running.id(), limit, day));
    }
}
