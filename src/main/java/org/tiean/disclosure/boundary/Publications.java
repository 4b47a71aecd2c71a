package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.entity.DecisionChanged;
import org.tiean.disclosure.control.DisclosureForms;
import org.tiean.disclosure.control.PublicRegister;
import org.tiean.disclosure.control.PublicShelf;
import org.tiean.disclosure.control.PublicTexts;
import org.tiean.disclosure.control.PublicationDays;
import org.tiean.disclosure.control.Publishables;
import org.tiean.disclosure.control.PublishJob;
import org.tiean.disclosure.control.SearchText;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.Publishable;
import org.tiean.disclosure.entity.PublishedKind;
import org.tiean.disclosure.entity.RecordRepair;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.control.Snapshots;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.ServiceCompleted;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Outbox;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.CaseProcess;

/** What is published, and taken down again (公示、撤回; 行政处罚法48). */
@Named("publications")
@ApplicationScoped
@Transactional
public class Publications {

    private static final String WITHDRAWAL = "publication-withdrawal";
    private static final String STEP = "withdraw-publication";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Publishables publishables;

    @Inject
    PublicationDays days;

    @Inject
    PublicTexts texts;

    @Inject
    DisclosureForms forms;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    PublicRegister register;

    @Inject
    CreditReports reports;

    @Inject
    PublicShelf shelf;

    @Inject
    OpenData openData;

    @Inject
    CaseProcess process;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    PublicationDecisions publicationDecisions;

    /** A decision reached its party: what is to be published of it goes out as soon as its text is made. */
    void on(@Observes ServiceCompleted service) {
        if (PublishedKind.of(service.kind()).isEmpty()) {
            return;
        }
        publishables.standing(service.caseId()).stream().filter(decision -> decision.documentId().equals(service.documentId()))
                .forEach(decision -> decided(decision.id()).stream().filter(PublicationDecision::isPublish)
                        .forEach(made -> open(em.find(CaseFile.class, service.caseId()), decision, made)));
    }

    /** Makes the public entry; a job publishes it when it is confirmed and the public text is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(CaseFile caseFile, Publishable decision, PublicationDecision made) {
        PublicContent content = content(caseFile, decision, made);
        Publication publication = new Publication(UUID.randomUUID(), made, content, words(content));
        em.persist(publication);
        if (made.isReleased()) {
            outbox.order(PublishJob.NAME, publication.id());
        }
    }

    /** What everybody will read of a publication that is being decided. */
    public PublicContent preview(PublicationDecision made) {
        CaseFile caseFile = em.find(CaseFile.class, made.caseId());
        return content(caseFile, publishables.find(made.decisionId()).orElseThrow(), made);
    }

    /** The same with what the rules mask and nothing covered by hand; who may see that, the caller asks. */
    public PublicContent uncovered(PublicationDecision made) {
        CaseFile caseFile = em.find(CaseFile.class, made.caseId());
        return texts.content(caseFile, publishables.find(made.decisionId()).orElseThrow(), made.draftFacts().orElse(publicFacts(made)),
                List.of());
    }

    private PublicContent content(CaseFile caseFile, Publishable decision, PublicationDecision made) {
        return texts.content(caseFile, decision, publicFacts(made), publicationDecisions.redactions(made));
    }

    private static String words(PublicContent content) {
        return SearchText.of(content.number(), content.party().name(), content.party().code(), content.item(), content.agency(),
                content.facts(), content.violated(), content.basis(), content.place() == null ? null : content.place().name());
    }

    /** The public text was drawn anew: an entry that waits says the same from now on, or will not be shown at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(CaseFile caseFile, Publishable decision, PublicationDecision made) {
        entry(made).ifPresent(publication -> {
            if (made.isPublish()) {
                PublicContent content = content(caseFile, decision, made);
                publication.again(made, content, words(content));
            } else {
                publication.drop();
            }
        });
    }

    /** The second person has confirmed: what waits goes out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void released(PublicationDecision made) {
        if (made.isReleased()) {
            entry(made).filter(publication -> publication.state() == Publication.State.PENDING)
                    .ifPresent(publication -> outbox.order(PublishJob.NAME, publication.id()));
        }
    }

    private Optional<Publication> entry(PublicationDecision made) {
        return em.createQuery("select p from Publication p where p.decisionId = :decision and p.state <> :withdrawn", Publication.class)
                .setParameter("decision", made.decisionId()).setParameter("withdrawn", Publication.State.WITHDRAWN).getResultStream().findFirst();
    }

    /**
     * The credit platform granted repair: the publication ends before its day, everywhere.
     *
     * @throws Refusal 404 unknown, 409 not shown, 422 the conditions are not met
     */
    public Receipt repaired(ActRequest request, RecordRepair command) {
        return acts.perform(request, ActKind.RECORD_CREDIT_REPAIR, command.toFacts(), act -> {
            Publication publication = require(request, command.publicationId());
            if (command.grantedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            publication.repaired(command.reference(), act.day());
            openData.recall();
            register.ended(publication);
            reports.deleted(publication, "信用修复：" + command.reference());
            shelf.put(publication.id());
            Publishable decision = publishables.find(publication.decisionId()).orElseThrow();
            documents.order(act, new DocumentOrder("credit-repair-answer", act.caseFile().party(decision.partyId()),
                    forms.granted(decision, command)));
        });
    }

    private Publication require(ActRequest request, UUID publicationId) {
        Publication publication = em.find(Publication.class, publicationId);
        if (publication == null || !publication.caseId().equals(request.caseId())) {
            throw Refusal.notFound("disclosure.publication.unknown");
        }
        return publication;
    }

    /** What the public text says, so that page and file say the same. */
    private String publicFacts(PublicationDecision made) {
        CaseDocument text = em.find(CaseDocument.class, made.textDocumentId().orElseThrow());
        JsonObject snapshot = Snapshots.read(text.source().snapshot());
        return snapshot.getString("publicFacts");
    }

    private List<PublicationDecision> decided(UUID decisionId) {
        return em.createQuery("select p from PublicationDecision p where p.decisionId = :decision",
                PublicationDecision.class).setParameter("decision", decisionId).getResultList();
    }

    /**
     * Takes a publication down. Number, organ and reason stay for all to read; what it said of the party goes.
     * Produces the form's id and {@code inTime}: {@code true} or {@code false}.
     *
     * @throws Refusal 404 unknown, 409 withdrawn before
     */
    public Receipt withdraw(ActRequest request, WithdrawPublication command) {
        return acts.perform(request, ActKind.WITHDRAW_PUBLICATION, command.toFacts(), act -> {
            Publication publication = require(request, command.publicationId());
            LocalDate today = act.day();
            if (command.happenedOn().isAfter(today)) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            requireNamesNobody(command.reason(), act.caseFile());
            PublicContent content = publication.content();
            publication.withdraw(command.trigger(), command.reason(), today, SearchText.of(content.number(), content.agency()));
            shelf.put(publication.id());
            documents.withdraw(publication.textDocumentId(), "公示已撤回：" + command.reason());
            if (publication.publishedAt().isPresent()) {
                openData.recall();
                register.withdrawn(publication);
                reports.deleted(publication, command.trigger().word() + "：" + command.reason());
            }
            LimitResult due = limits.dueOf(publication.id(), WITHDRAWAL)
                    .orElseGet(() -> limits.start(publication.caseId(), publication.id(), WITHDRAWAL, command.happenedOn()));
            limits.meet(publication.id(), WITHDRAWAL, today);
            act.produced("inTime", String.valueOf(due.metBy(today)));
            PublicationDecision made = decided(publication.decisionId()).get(0);
            days.stop(made, today);
            em.flush();
            if (toPublishAnew(request.caseId()).stream().anyMatch(one -> one.id().equals(publication.id()))) {
                days.begin(made, command.trigger() == WithdrawPublication.Trigger.CHANGED ? command.happenedOn() : today);
            }
            Publishable decision = publishables.find(publication.decisionId()).orElseThrow();
            Party party = act.caseFile().party(decision.partyId());
            documents.order(act, new DocumentOrder(DocumentKind.WITHDRAWAL_APPROVAL, party,
                    forms.withdrawal(decision, made, command, due, today)));
            if (!process.isOpen(request.caseId(), STEP) || !toWithdraw(request.caseId()).isEmpty()) {
                act.processStays();
            }
        });
    }

    /** The note stays for all to read and its entry is never taken out: what would be covered in the text is refused in it. */
    private void requireNamesNobody(String reason, CaseFile caseFile) {
        if (!texts.masked(caseFile, reason).equals(reason)) {
            throw Refusal.invalid("disclosure.withdrawal.personal");
        }
    }

    /** A decision was changed or fell: what is published of it has to come down within three working days (行政处罚法48(2)). */
    void on(@Observes DecisionChanged changed) {
        of(changed.caseFile().id()).stream().filter(one -> one.decisionId().equals(changed.change().decisionId())
                        && one.state() != Publication.State.WITHDRAWN && limits.dueOf(one.id(), WITHDRAWAL).isEmpty())
                .forEach(one -> limits.start(one.caseId(), one.id(), WITHDRAWAL, changed.on()));
    }

    /** Whether something published has to come down; the process asks by the case's id as it keeps it. */
    public boolean toWithdraw(String caseId) {
        return !toWithdraw(UUID.fromString(caseId)).isEmpty();
    }

    /** What has to come down, and is not down yet. */
    public List<Publication> toWithdraw(UUID caseId) {
        return of(caseId).stream().filter(one -> one.state() != Publication.State.WITHDRAWN
                && limits.dueOf(one.id(), WITHDRAWAL).isPresent()).toList();
    }

    /**
     * What was withdrawn for a change or an error while its decision stands and its term runs, and of which it is not said yet
     * whether it is published again.
     */
    public List<Publication> toPublishAnew(UUID caseId) {
        List<Publication> all = of(caseId);
        Set<UUID> replaced = all.stream().flatMap(one -> one.replaces().stream()).collect(Collectors.toSet());
        List<Publication> open = all.stream().filter(one -> one.isReplaceable() && !replaced.contains(one.id())).toList();
        if (open.isEmpty()) {
            return open;
        }
        Set<UUID> standing = publishables.standing(caseId).stream().map(Publishable::id).collect(Collectors.toSet());
        return open.stream().filter(one -> standing.contains(one.decisionId()) && decided(one.decisionId()).stream()
                .anyMatch(made -> made.isReleased() && !made.term().mostUntil().isBefore(Zones.today(clock)))).toList();
    }

    /** Makes the entry in the place of one that was withdrawn; it waits for the second person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inPlaceOf(Publication withdrawn, CaseFile caseFile, Publishable decision, PublicationDecision made) {
        PublicContent content = content(caseFile, decision, made);
        em.persist(Publication.inPlaceOf(withdrawn, made, content, words(content)));
    }

    /** Those of a case. */
    @AskedOnce
    public List<Publication> of(UUID caseId) {
        return em.createQuery("select p from Publication p where p.caseId = :case order by p.decidedOn, p.id",
                Publication.class).setParameter("case", caseId).getResultList();
    }
}
