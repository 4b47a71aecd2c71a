package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.ServiceCompleted;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceOfDocument;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Hands documents over and says from which day that counts (送达), 行政处罚法61; rulebook B9. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ServiceDesk {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ServiceAnnouncements announcements;

    @Inject
    Event<ServiceCompleted> completed;

    /**
     * Records that documents were served together.
     *
     * @return the legal day of service: that of the act, with a public notice the day on which its term ended
     * @throws Refusal 422 a document is not sealed yet or was put up in no notice, 404 it is not of this case, 409 served before
     */
    public LocalDate serve(ActInProgress act, ServiceProof proof) {
        if (proof.documentIds().isEmpty()) {
            throw Refusal.invalid("document.service.incomplete");
        }
        LocalDate servedOn = dayOfService(act, proof);
        for (UUID id : proof.documentIds()) {
            CaseDocument document = em.find(CaseDocument.class, id);
            if (document == null || !document.caseId().equals(act.caseFile().id())) {
                throw Refusal.notFound("document.unknown");
            }
            document.served();
            requireSealedBefore(document, act.occurredAt());
            announcements.ended(id, servedOn);
            em.persist(new ServiceOfDocument(id, document.caseId(), proof, act.occurredAt(), servedOn));
            completed.fire(new ServiceCompleted(document.caseId(), id, document.kind(),
                    document.partyId().orElse(null), servedOn));
        }
        return servedOn;
    }

    /** Nobody was handed what did not exist yet, however late the service is entered. */
    private static void requireSealedBefore(CaseDocument document, Instant servedAt) {
        document.sealedAt().filter(sealed -> servedAt.isBefore(sealed.truncatedTo(ChronoUnit.MINUTES))).ifPresent(sealed -> {
            throw Refusal.conflict("document.service.before-sealed", document.title(),
                    Zones.minuteOf(sealed).toString().replace('T', ' '));
        });
    }

    private LocalDate dayOfService(ActInProgress act, ServiceProof proof) {
        if (proof.method() != ServiceMethod.PUBLIC_NOTICE) {
            return act.day();
        }
        return proof.documentIds().stream().map(id -> announcements.ofDocument(id)
                        .orElseThrow(() -> Refusal.conflict("document.rule.not-announced")).servedOn())
                .max(LocalDate::compareTo).orElseThrow();
    }
}
