package org.tiean.investigation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.investigation.entity.TimeRequest;
import org.tiean.kernel.control.Look;

/** Finds requests for time, and which limit of a case they are about now. */
@ApplicationScoped
public class TimeRequestsFound {

    /** Fifteen working days to verify a lead. */
    public static final String VERIFICATION = "lead-verification";
    /** Ninety days to decide. */
    public static final String DECISION = "decision";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimits limits;

    /** The limit that runs: verification before filing, decision after it; empty when neither does. */
    public Optional<String> limit(UUID caseId) {
        return List.of(VERIFICATION, DECISION).stream().filter(id -> limits.dueOf(caseId, id).isPresent()).findFirst();
    }

    /** The request that waits for the head. */
    public Optional<TimeRequest> open(UUID caseId) {
        return of(caseId).stream().filter(request -> request.outcome().isEmpty()).findFirst();
    }

    /** All of a case, in order. */
    public List<TimeRequest> of(UUID caseId) {
        return Look.once(TimeRequest.class, caseId, () -> em.createQuery("select r from TimeRequest r where r.caseId = :case"
                + " order by r.requestedOn, r.id", TimeRequest.class).setParameter("case", caseId).getResultList());
    }
}
