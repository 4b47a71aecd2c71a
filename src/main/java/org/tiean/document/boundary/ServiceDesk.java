package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.document.entity.ServiceCompleted;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceOfDocument;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Hands documents over and says from which day that counts (送达), 行政处罚法61; rulebook B9. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ServiceDesk {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceAnnouncements announcements;

    @Inject
    Event<ServiceCompleted> completed;

    /**
     * Records that documents were served together, and makes the proof of service (送达回证) for each party; a public
     * notice proves itself.
     *
     * @return the legal day of service: that of the act, with a public notice the day on which its term ended
     * @throws Refusal 422 a document is not sealed yet, 404 it is not of this case, 409 served before, put up in no notice or in
     *                 one whose term still runs
     */
    public LocalDate serve(ActInProgress act, ServiceProof proof) {
        if (proof.documentIds().isEmpty()) {
            throw Refusal.invalid("document.service.incomplete");
        }
        LocalDate servedOn = dayOfService(act, proof);
        Map<Optional<UUID>, List<CaseDocument>> byParty = proof.documentIds().stream().distinct().map(id -> find(act, id))
                .collect(Collectors.groupingBy(CaseDocument::partyId, LinkedHashMap::new, Collectors.toList()));
        byParty.values().forEach(handedOver -> {
            handedOver.forEach(document -> {
                document.served();
                requireSealedBefore(document, act.occurredAt());
            });
            UUID receipt = proof.method() == ServiceMethod.PUBLIC_NOTICE ? null : receipt(act, proof, handedOver);
            for (CaseDocument document : handedOver) {
                announcements.ended(document.id(), servedOn);
                em.persist(new ServiceOfDocument(document.id(), document.caseId(), proof, act.occurredAt(), servedOn, receipt));
                completed.fire(new ServiceCompleted(document.caseId(), document.id(), document.kind(),
                        document.partyId().orElse(null), servedOn));
            }
        });
        return servedOn;
    }

    private CaseDocument find(ActInProgress act, UUID id) {
        CaseDocument document = em.find(CaseDocument.class, id);
        if (document == null || !document.caseId().equals(act.caseFile().id())) {
            throw Refusal.notFound("document.unknown");
        }
        return document;
    }

    private UUID receipt(ActInProgress act, ServiceProof proof, List<CaseDocument> handedOver) {
        Party party = handedOver.get(0).partyId().map(act.caseFile()::party).orElse(null);
        JsonArrayBuilder papers = Json.createArrayBuilder();
        handedOver.forEach(document -> papers.add(Facts.of().put("title", document.title())
                .put("number", document.number().orElse(null)).put("copies", 1).build()));
        boolean refused = proof.method() == ServiceMethod.LEFT;
        JsonObject fields = Facts.of()
                .put("recipient", Facts.of().put("name", party == null ? proof.recipient() : party.name()).build())
                .put("papers", papers.build())
                .put("service", Facts.of().put("place", proof.place()).put("method", proof.method().title())
                        .put("servedAt", Zones.minuteOf(act.occurredAt())).put("refusal", refused ? proof.note() : null)
                        .put("attachments", proof.attachments()).put("remark", refused ? null : proof.note()).build())
                .put("receiver", Facts.of().put("name", proof.recipient()).put("capacity", proof.capacity())
                        .put("signature", proof.signatureDigest()).build())
                .put("witness", Facts.of().put("name", proof.witness()).build())
                .build();
        return documents.order(act, new DocumentOrder(DocumentKind.SERVICE_RECEIPT, party, fields));
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
                        .orElseThrow(() -> Refusal.conflict("document.rule.not-announced")))
                .map(notice -> over(notice, act.day()))
                .max(LocalDate::compareTo).orElseThrow();
    }

    /** The gate has asked before; no paper stands served ahead of its day, whoever calls. */
    private static LocalDate over(ServiceAnnouncement notice, LocalDate day) {
        if (!notice.isOverOn(day)) {
            throw Refusal.conflict("document.rule.notice-runs", notice.announcedOn(), notice.servedOn());
        }
        return notice.servedOn();
    }
}
