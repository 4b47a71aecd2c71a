package org.tiean.hearing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.hearing.control.Notices;
import org.tiean.hearing.control.Respites;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Requests for a hearing (听证). They are recorded and bar the decision; the hearing itself is not built,
 * and the {@link org.tiean.hearing.control.HearingHeld gate} says so at every later step.
 */
@ApplicationScoped
@Transactional
public class Hearings {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Notices notices;

    @Inject
    Respites respites;

    /**
     * Takes a request in. Produces {@code hearingRequestId} and {@code standing}: {@code IN_TIME}, which bars
     * every later step, or {@code LATE}, which does not.
     *
     * @throws Refusal 404 no notice for the party, 409 not served yet, 422 no hearing was offered
     */
    public Receipt request(ActRequest request, RequestHearing command) {
        return acts.perform(request, ActKind.REQUEST_HEARING, command.toFacts(), act -> {
            PenaltyNotice notice = notices.current(request.caseId(), command.partyId())
                    .orElseThrow(() -> Refusal.notFound("hearing.notice.none-for-party"));
            if (command.requestedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            if (notice.servedOn().isEmpty()) {
                throw Refusal.conflict("hearing.request.before-service");
            }
            if (!notice.hearingOffered()) {
                throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 63, 1), "hearing.request.out-of-scope");
            }
            HearingRequest asked = new HearingRequest(notice, command);
            em.persist(asked);
            if (asked.isInTime()) {
                respites.hearingAsked(notice, command.requestedOn());
            }
            act.produced("hearingRequestId", asked.id());
            act.produced("standing", asked.isInTime() ? "IN_TIME" : "LATE");
        });
    }
}
