package org.tiean.hearing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.DefenceWaiver;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Look;

/** Finds notices and what was answered to them. */
@ApplicationScoped
public class Notices {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    HearingsFound hearings;

    /** The notices that count now, one per party. */
    public List<PenaltyNotice> current(UUID caseId) {
        return Look.once(PenaltyNotice.class, caseId, () -> em.createQuery("""
                        select n from PenaltyNotice n where n.caseId = :case and n.supersededOn is null
                        order by n.issuedOn, n.id""", PenaltyNotice.class)
                .setParameter("case", caseId).getResultList());
    }

    /** The notice that counts now for this party. */
    public Optional<PenaltyNotice> current(UUID caseId, UUID partyId) {
        return current(caseId).stream().filter(notice -> notice.partyId().equals(partyId)).findFirst();
    }

    /** All notices ever issued, oldest first. */
    public List<PenaltyNotice> all(UUID caseId) {
        return em.createQuery("select n from PenaltyNotice n where n.caseId = :case order by n.edition, n.id",
                PenaltyNotice.class).setParameter("case", caseId).getResultList();
    }

    /** Defences of the whole case, also those made against superseded notices, in the order they came. */
    public List<Defence> defences(UUID caseId) {
        return Look.once(Defence.class, caseId, () -> em.createQuery("select d from Defence d join fetch d.notice n"
                + " where n.caseId = :case order by d.receivedOn, d.id", Defence.class).setParameter("case", caseId).getResultList());
    }

    private List<DefenceWaiver> waivers(UUID caseId) {
        return em.createQuery("select w from DefenceWaiver w join fetch w.notice n where n.caseId = :case", DefenceWaiver.class)
                .setParameter("case", caseId).getResultList();
    }

    /** How far each party's right to be heard has come. */
    @AskedOnce
    public List<NoticeStanding> standings(CaseFile caseFile) {
        UUID caseId = caseFile.id();
        List<PenaltyNotice> current = current(caseId);
        if (current.isEmpty()) {
            return List.of();
        }
        List<Defence> defences = defences(caseId);
        List<DefenceWaiver> waivers = waivers(caseId);
        List<HearingRequest> requests = hearings.requests(caseId);
        Set<UUID> pending = hearings.pending(caseId);
        return current.stream().map(notice -> standing(caseFile, notice, defences, waivers, requests, pending)).toList();
    }

    private static NoticeStanding standing(CaseFile caseFile, PenaltyNotice notice, List<Defence> defences,
                                           List<DefenceWaiver> waivers, List<HearingRequest> requests, Set<UUID> pending) {
        List<Defence> own = defences.stream()
                .filter(defence -> defence.notice().partyId().equals(notice.partyId())).toList();
        List<DefenceWaiver> given = waivers.stream().filter(waiver -> waiver.notice().id().equals(notice.id())).toList();
        LocalDate served = notice.servedOn().orElse(null);
        return new NoticeStanding(notice.partyId(), caseFile.party(notice.partyId()).name(), served,
                notice.defenceDue().orElse(null), notice.hearingDue().orElse(null),
                !given.isEmpty(), given.stream().anyMatch(DefenceWaiver::coversHearing),
                own.stream().anyMatch(defence -> defence.notice().id().equals(notice.id())),
                own.stream().filter(defence -> !defence.isExamined() && !defence.isLate()).count(),
                own.stream().filter(defence -> !defence.isExamined() && defence.isLate()).count(),
                requests.stream().anyMatch(request -> request.isInTime() && request.notice().id().equals(notice.id())),
                requests.stream().anyMatch(request -> pending.contains(request.id())
                        && request.notice().partyId().equals(notice.partyId())));
    }
}
