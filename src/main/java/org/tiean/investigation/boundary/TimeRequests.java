package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.investigation.control.TimeForms;
import org.tiean.investigation.control.TimeRequestsFound;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.TimeRequest;
import org.tiean.kernel.entity.Refusal;

/**
 * More time, and investigations that stand still (延长期限、中止和恢复调查): asked for by the handlers, answered by a head;
 * the second extension of the decision by the heads together. What is granted moves the running limit.
 */
@ApplicationScoped
@Transactional
public class TimeRequests {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    TimeLimits limits;

    @Inject
    TimeRequestsFound found;

    @Inject
    TimeForms forms;

    @Inject
    Officers officers;

    /** Asks. Produces {@code timeRequestId}. */
    public Receipt request(ActRequest request, RequestTime asked) {
        return acts.perform(request, ActKind.REQUEST_TIME, asked.toFacts(), act -> {
            String limit = found.limit(request.caseId()).orElseThrow();
            TimeRequest made = new TimeRequest(request.caseId(), asked, limit, due(request.caseId(), limit), act.actor(), act.day());
            em.persist(made);
            act.produced("timeRequestId", made.id());
        });
    }

    /** Answers the request that waits. Produces the form's id and, if granted, {@code dueOn}. */
    public Receipt decide(ActRequest request, DecideTime given) {
        return acts.perform(request, ActKind.DECIDE_TIME, given.toFacts(), act -> {
            TimeRequest asked = found.open(request.caseId()).orElseThrow(() -> Refusal.conflict("investigation.time.none"));
            LimitResult before = before(asked, given);
            asked.decide(given, act.actor(), act.day(), mandate(act));
            LimitResult after = asked.isApproved() ? grant(asked, act.day()) : before;
            asked.documented(forms.order(act, asked, given, before, after), after.due());
            act.produced("dueOn", after.due().toString());
        });
    }

    /** A limit that ended meanwhile leaves nothing to grant; the request can still be refused, so that it does not wait for ever. */
    private LimitResult before(TimeRequest asked, DecideTime given) {
        return limits.dueOf(asked.caseId(), asked.limitId()).or(() -> given.outcome() == DecideTime.Outcome.REFUSED
                ? Optional.of(limits.explain(asked.caseId(), asked.limitId())) : Optional.empty())
                .orElseThrow(() -> Refusal.conflict("investigation.time.no-limit"));
    }

    private LimitResult grant(TimeRequest asked, LocalDate day) {
        return switch (asked.kind()) {
            case EXTENSION -> limits.extend(asked.caseId(), asked.limitId(), asked.amount().orElseThrow(),
                    approver(asked), asked.reason(), day);
            case SUSPENSION -> limits.pause(asked.caseId(), asked.limitId(), day, TimeLimits.SUSPENDED);
            case RESUMPTION -> limits.resume(asked.caseId(), asked.limitId(), TimeLimits.SUSPENDED, day);
        };
    }

    private Approver approver(TimeRequest asked) {
        return limits.nextExtension(asked.caseId(), asked.limitId()).orElseThrow(
                () -> Refusal.conflict("investigation.time.no-more", 0)).approver();
    }

    private LocalDate due(UUID caseId, String limit) {
        return limits.dueOf(caseId, limit).orElseThrow().due();
    }

    private String mandate(ActInProgress act) {
        return officers.approvalBasis(act.actor(), ApprovalMatter.LIMIT, act.day()).orElse("");
    }

    /** The request that waits for the head. */
    public Optional<TimeRequest> open(UUID caseId) {
        return found.open(caseId);
    }

    /** All of a case, in order. */
    public List<TimeRequest> of(UUID caseId) {
        return found.of(caseId);
    }
}
