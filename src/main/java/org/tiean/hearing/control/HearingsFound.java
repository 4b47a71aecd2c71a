package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingParty;
import org.tiean.hearing.entity.HearingRefusal;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.HearingWithdrawal;
import org.tiean.kernel.control.Look;

/** Finds requests for a hearing, what was answered to them, and the hearings themselves. */
@ApplicationScoped
public class HearingsFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Hearings of a case, oldest first. */
    public List<Hearing> of(UUID caseId) {
        return Look.once(Hearing.class, caseId, () -> em.createQuery("select h from Hearing h where h.caseId = :case"
                        + " order by h.acceptedOn, h.id", Hearing.class)
                .setParameter("case", caseId).getResultList());
    }

    /** The hearing that is going on. */
    public Optional<Hearing> open(UUID caseId) {
        return of(caseId).stream().filter(hearing -> hearing.closedOn().isEmpty()).findFirst();
    }

    /** The latest hearing at which somebody was heard. */
    public Optional<Hearing> heard(UUID caseId) {
        return of(caseId).stream().filter(Hearing::wasHeard).reduce((earlier, later) -> later);
    }

    /** Requests of a case in the order they came. */
    public List<HearingRequest> requests(UUID caseId) {
        return Look.once(HearingRequest.class, caseId, () -> em.createQuery("""
                        select r from HearingRequest r join fetch r.notice n where n.caseId = :case
                        order by r.requestedOn, r.id""", HearingRequest.class)
                .setParameter("case", caseId).getResultList());
    }

    /** Requests that were not accepted. */
    public List<HearingRefusal> refusals(UUID caseId) {
        return Look.once(HearingRefusal.class, caseId, () -> em.createQuery("""
                        select f from HearingRefusal f, HearingRequest r where f.requestId = r.id and r.notice.caseId = :case
                        order by f.refusedOn, f.requestId""", HearingRefusal.class)
                .setParameter("case", caseId).getResultList());
    }

    /** Requests taken back. */
    public List<HearingWithdrawal> withdrawals(UUID caseId) {
        return Look.once(HearingWithdrawal.class, caseId, () -> em.createQuery("""
                        select w from HearingWithdrawal w, HearingRequest r where w.requestId = r.id and r.notice.caseId = :case
                        order by w.withdrawnOn, w.id""", HearingWithdrawal.class)
                .setParameter("case", caseId).getResultList());
    }

    /** Requests nobody has answered yet and nobody took back. */
    public List<HearingRequest> unanswered(UUID caseId) {
        List<HearingRequest> requests = requests(caseId);
        if (requests.isEmpty()) {
            return requests;
        }
        Set<UUID> answered = Stream.of(refusals(caseId).stream().map(HearingRefusal::requestId),
                        withdrawals(caseId).stream().map(HearingWithdrawal::requestId),
                        of(caseId).stream().flatMap(hearing -> hearing.parties().stream()).map(HearingParty::requestId))
                .flatMap(ids -> ids).collect(Collectors.toSet());
        return requests.stream().filter(request -> !answered.contains(request.id())).toList();
    }

    /** Requests made in time whose hearing is not over: they bar the decision. */
    public Set<UUID> pending(UUID caseId) {
        List<HearingRequest> requests = requests(caseId).stream().filter(HearingRequest::isInTime).toList();
        if (requests.isEmpty()) {
            return Set.of();
        }
        Set<UUID> over = Stream.concat(withdrawals(caseId).stream().map(HearingWithdrawal::requestId),
                        of(caseId).stream().filter(hearing -> hearing.closedOn().isPresent())
                                .flatMap(hearing -> hearing.parties().stream())
                                .filter(party -> party.outcome().isPresent()).map(HearingParty::requestId))
                .collect(Collectors.toSet());
        return requests.stream().map(HearingRequest::id).filter(id -> !over.contains(id)).collect(Collectors.toSet());
    }

    /** The last day on which a hearing of the case ended; empty if none did. */
    public Optional<LocalDate> closedOn(UUID caseId) {
        return of(caseId).stream().flatMap(hearing -> hearing.closedOn().stream()).max(Comparator.naturalOrder());
    }
}
