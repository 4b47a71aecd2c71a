package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import org.tiean.document.entity.AddressConfirmation;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.document.entity.ServiceCompleted;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceOfDocument;
import org.tiean.document.entity.ServiceParticulars;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Citation;
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
    AddressConfirmations confirmations;

    @Inject
    Event<ServiceCompleted> completed;

    /**
     * Records that documents were served together, and makes the proof of service (送达回证) for each party; a public
     * notice proves itself.
     *
     * @return the legal day of service: that of the act; by post, through another organ or unit the day it was signed for, electronically
     *         the day it reached the recipient's system, with a public notice the day on which its term ended
     * @throws Refusal 422 a document is not sealed yet or was not when it was served, 404 it is not of this case, 409 served before, put
     *                 up in no notice or in one whose term still runs
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
                requireSealedBefore(document, act, proof);
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
        JsonObject fields = Facts.of()
                .put("recipient", Facts.of().put("name", party == null ? proof.recipient() : party.name()).build())
                .put("papers", papers.build())
                .put("service", course(act, proof, party))
                .put("receiver", Facts.of().put("name", proof.recipient()).put("capacity", proof.capacity())
                        .put("signature", proof.signatureDigest()).build())
                .put("witness", Facts.of().put("name", proof.witness()).build())
                .build();
        return documents.order(act, new DocumentOrder(DocumentKind.SERVICE_RECEIPT, party, fields));
    }

    /** How it went: what the way proves itself by, and why it was taken. */
    private JsonObject course(ActInProgress act, ServiceProof proof, Party party) {
        ServiceParticulars told = proof.particulars();
        boolean refused = proof.method() == ServiceMethod.LEFT;
        Facts facts = Facts.of().put("place", proof.place()).put("method", proof.method().title())
                .put("servedAt", Zones.minuteOf(told.arrivedAt() == null ? act.occurredAt() : told.arrivedAt()))
                .put("signedOn", told.signedOn()).put("reference", told.reference()).put("through", told.through())
                .put("ground", told.ground() == null ? null : told.ground().words())
                .put("refusal", refused ? proof.note() : null).put("attachments", proof.attachments()).put("remark", refused ? null : proof.note());
        if (proof.method() == ServiceMethod.ELECTRONIC && party != null) {
            confirmations.of(act.caseFile().id(), party.id(), act.day()).flatMap(AddressConfirmation::electronicAccount)
                    .ifPresent(account -> facts.put("account", account));
        }
        return facts.build();
    }

    /**
     * Nobody was handed what did not exist yet, however late the service is entered: the day on the proof of service is that of its
     * signature (民事诉讼法87(2)).
     */
    private static void requireSealedBefore(CaseDocument document, ActInProgress act, ServiceProof proof) {
        ServiceParticulars told = proof.particulars();
        document.sealedAt().filter(sealed -> told.arrivedAt() != null ? told.arrivedAt().isBefore(sealed.truncatedTo(ChronoUnit.MINUTES))
                : told.signedOn() != null ? told.signedOn().isBefore(Zones.dayOf(sealed))
                : act.occurredAt().isBefore(sealed.truncatedTo(ChronoUnit.MINUTES))).ifPresent(sealed -> {
                    throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("民事诉讼法", 87, 2), "document.service.before-sealed", document.title(),
                            Zones.minuteOf(sealed).toString().replace('T', ' '));
                });
    }

    private LocalDate dayOfService(ActInProgress act, ServiceProof proof) {
        if (proof.method() != ServiceMethod.PUBLIC_NOTICE) {
            LocalDate day = proof.particulars().day().orElse(act.day());
            boolean ahead = proof.particulars().arrivedAt() != null && proof.particulars().arrivedAt().isAfter(act.occurredAt());
            if (ahead || day.isAfter(act.day())) {
                throw Refusal.invalid("document.service.not-yet", day);
            }
            return day;
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
