package org.tiean.document.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.PowerListReading;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListPublished;
import org.tiean.authority.entity.PowerView;
import org.tiean.document.control.AgencySealingJob;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.entity.AgencyDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** The sealed papers of published lists (权责清单文本): ordered with the publication, for everybody to read. */
@Named
@ApplicationScoped
@Transactional
public class PowerListPapers {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PowerListReading lists;

    @Inject
    Agencies agencies;

    @Inject
    CaseDocuments documents;

    @Inject
    DocumentNumbers numbers;

    @Inject
    DocumentRenderer renderer;

    @Inject
    Outbox outbox;

    @Inject
    ContentStore files;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /** Fixes what the paper says and takes its number, in the transaction of the publication. */
    @Transactional(Transactional.TxType.MANDATORY)
    void order(@Observes PowerListPublished fact) {
        PowerList list = lists.require(fact.listId());
        LocalDate today = Zones.today(clock);
        Organ organ = agencies.issuingOrganOf(list.agency().id(), today);
        String number = numbers.use(organ.agencyId(), documents.pattern(organ, today), DocumentKind.POWER_LIST);
        AgencyDocument paper = new AgencyDocument(list.agency().id(), list.id(), DocumentKind.POWER_LIST, number,
                renderer.source(DocumentKind.POWER_LIST, snapshot(list, organ, number, today)), clock.instant());
        em.persist(paper);
        outbox.order(AgencySealingJob.NAME, paper.id());
    }

    private JsonObject snapshot(PowerList list, Organ organ, String number, LocalDate day) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int no = 1;
        for (PowerView view : lists.views(list.id())) {
            items.add(item(no++, view));
        }
        JsonObjectBuilder agency = Json.createObjectBuilder().add("name", organ.name());
        JsonObjectBuilder snapshot = Json.createObjectBuilder().add("agency", agency).add("number", number)
                .add("date", day.toString()).add("edition", list.edition())
                .add("effectiveFrom", list.effectiveFrom().toString())
                .add("transition", chinese("authority.transition." + lists.transition(list))).add("items", items);
        if (list.note() != null) {
            snapshot.add("note", list.note());
        }
        return snapshot.build();
    }

    private JsonObjectBuilder item(int no, PowerView view) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("no", no);
        add(json, "code", view.code());
        add(json, "kind", view.kind().word());
        add(json, "name", view.name());
        add(json, "duty", view.duty());
        add(json, "basis", view.basis());
        add(json, "basisText", view.basisText());
        add(json, "kinds", view.kinds());
        add(json, "range", view.range());
        add(json, "correction", view.correction());
        add(json, "furtherStep", view.furtherStep());
        add(json, "holding", view.on() ? chinese("authority.grant-kind." + view.grantKind()) + "：" + view.grantDocument()
                + (view.grantTo() == null ? "" : "（至" + view.grantTo() + "）") : "未启用：" + view.offReason());
        add(json, "posts", String.join("、", view.posts()));
        add(json, "grounds", String.join("；", view.grounds()));
        add(json, "boundary", view.boundaryWith() == null ? null : view.boundaryWith() + "：" + view.boundaryNote());
        return json;
    }

    private String chinese(String key) {
        return messages.text(Locale.SIMPLIFIED_CHINESE, key);
    }

    private static void add(JsonObjectBuilder json, String name, String text) {
        if (text != null && !text.isBlank()) {
            json.add(name, text);
        }
    }

    /** The paper of an edition; empty for one that was announced elsewhere before. */
    public Optional<AgencyDocument> of(UUID listId) {
        return em.createQuery("select d from AgencyDocument d where d.kind = :kind and d.subjectId = :list", AgencyDocument.class)
                .setParameter("kind", DocumentKind.POWER_LIST).setParameter("list", listId).getResultStream().findFirst();
    }

    /** Whether the sealed file can be fetched. */
    public boolean isSealed(UUID listId) {
        return of(listId).flatMap(AgencyDocument::fileDigest).isPresent();
    }

    /** @throws Refusal 404 where there is no paper, 409 while it is being made */
    public InputStream file(UUID listId) {
        AgencyDocument paper = of(listId).orElseThrow(() -> Refusal.notFound("document.unknown"));
        return files.open(paper.fileDigest().orElseThrow(() -> Refusal.conflict("document.in-the-making")));
    }
}
