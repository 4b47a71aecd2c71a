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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.ServiceAnnounced;
import org.tiean.document.entity.ServiceAnnouncement;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/**
 * Service by public notice (公告送达; 民事诉讼法95 through 行政处罚法61): the notice is put up, thirty days or what the
 * place has set go by, and only then the document counts as served and the case goes on.
 */
@ApplicationScoped
@Transactional
public class ServiceAnnouncements {

    /** Time to be waited for; it runs on the document. */
    static final String LIMIT = "public-notice-service";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Settings settings;

    @Inject
    Event<ServiceAnnounced> announced;

    /**
     * Puts up the notice. Produces {@code service-announcementId} and {@code servedOn}, the day with which its term ends.
     *
     * @throws Refusal 404 a document is not of this case, 409 announced or served before, 422 not sealed yet or to
     *                 different parties
     */
    public Receipt announce(ActRequest request, AnnounceService given) {
        return acts.perform(request, ActKind.ANNOUNCE_SERVICE, given.toFacts(), act -> {
            List<CaseDocument> papers = given.documentIds().stream().distinct().map(id -> paper(act, id)).toList();
            Party party = addressee(act, papers);
            int days = Math.max(catalogue.get(LIMIT).length(),
                    settings.integer("service.public-notice-days", act.caseFile().agencyId(), act.day()));
            UUID notice = documents.order(act, new DocumentOrder(DocumentKind.SERVICE_ANNOUNCEMENT, party,
                    fields(given, papers, days)));
            // the rows name the notice, which must be there before them
            em.flush();
            for (CaseDocument paper : papers) {
                LocalDate servedOn = limits.start(act.caseFile().id(), paper.id(), LIMIT, days, act.day()).due();
                em.persist(new ServiceAnnouncement(paper.id(), act.caseFile().id(), notice, given, act.day(), servedOn));
                announced.fire(new ServiceAnnounced(act.caseFile().id(), paper.id(), act.day()));
                act.produced("servedOn", servedOn.toString());
            }
        });
    }

    private CaseDocument paper(ActInProgress act, UUID id) {
        CaseDocument document = em.find(CaseDocument.class, id);
        if (document == null || !document.caseId().equals(act.caseFile().id())
                || document.kind().use() != DocumentKind.Use.SERVED) {
            throw Refusal.notFound("document.unknown");
        }
        if (document.state() != CaseDocument.State.SEALED) {
            throw Refusal.conflict("document.state", document.title(), document.state());
        }
        if (ofDocument(id).isPresent()) {
            throw Refusal.conflict("document.announcement.before", document.title());
        }
        return document;
    }

    private static Party addressee(ActInProgress act, List<CaseDocument> papers) {
        List<UUID> parties = papers.stream().flatMap(paper -> paper.partyId().stream()).distinct().toList();
        if (parties.size() != 1) {
            throw Refusal.invalid("document.announcement.one-party");
        }
        return act.caseFile().party(parties.get(0));
    }

    private static JsonObject fields(AnnounceService given, List<CaseDocument> papers, int days) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        papers.forEach(paper -> list.add(Facts.of().put("title", paper.kind().title())
                .put("number", paper.number().orElse("")).build()));
        return Facts.of().put("papers", list.build())
                .put("announcement", Facts.of()
                        .put("whereaboutsUnknown", given.ground() == AnnounceService.Ground.WHEREABOUTS_UNKNOWN)
                        .put("content", given.content()).put("medium", given.medium()).put("collectAt", given.collectAt())
                        .put("days", days).build())
                .build();
    }

    /** The notice that a document was put up in; empty if it was none. */
    public Optional<ServiceAnnouncement> ofDocument(UUID documentId) {
        return em.createQuery("select a from ServiceAnnouncement a where a.documentId = :document",
                ServiceAnnouncement.class).setParameter("document", documentId).getResultStream().findFirst();
    }

    /** Ends the waiting: the document was served, by the notice or because the party was found. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ended(UUID documentId, LocalDate day) {
        limits.meetIfRunning(documentId, LIMIT, day);
    }
}
