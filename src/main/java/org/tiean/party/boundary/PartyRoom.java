package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Organ;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.RunningLimitRow;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.DecidingOrgan;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.Verification;
import org.tiean.document.entity.Authenticity;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.FineAccount;
import org.tiean.hearing.control.Notices;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.party.control.PartyLooks;
import org.tiean.party.entity.Owed;
import org.tiean.party.entity.ReviewRoute;
import org.tiean.party.entity.ServedPaper;
import org.tiean.party.entity.Term;
import org.tiean.remedy.control.HandedInThroughUs;

/**
 * What a party sees (当事人专区): its own papers, its own terms, what it owes. Asks nothing of the table of rights, since a party
 * is in none; it asks for this party alone, and says so in each question.
 */
@ApplicationScoped
@Transactional
public class PartyRoom {

    private static final String REVIEW = "review-application";
    private static final String SUIT = "suit-direct";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PartyVisit visit;

    @Inject
    PartyLooks looks;

    @Inject
    CaseDocuments documents;

    @Inject
    Verification verification;

    @Inject
    ContentStore files;

    @Inject
    Notices notices;

    @Inject
    Decisions decisions;

    @Inject
    FineAccounts accounts;

    @Inject
    TimeLimits limits;

    @Inject
    Agencies agencies;

    @Inject
    HandedInThroughUs throughOrgan;

    @Inject
    Clock clock;

    /** Notes that a page is looked at. */
    public void look(String page) {
        looks.page(visit.session(), page);
    }

    public CaseFile caseFile() {
        return em.find(CaseFile.class, visit.caseId());
    }

    /** The party itself. */
    public Party party() {
        return caseFile().party(visit.partyId());
    }

    /** What it is about: the act this party is suspected of; the case's own title may name others. */
    public String matter() {
        return caseFile().suspectedActs().stream().filter(act -> act.party().id().equals(visit.partyId()))
                .map(SuspectedAct::itemName).findFirst().orElse("");
    }

    /** The agency that handles the case, with the way to its counter. */
    public Agency agency() {
        return agencies.require(caseFile().agencyId());
    }

    /** Papers that reached the party, the latest first: served on it, or made of what it signed itself. */
    public List<ServedPaper> papers() {
        return documents.of(visit.caseId()).stream().filter(this::isOwn)
                .map(view -> new ServedPaper(view.id(), view.kind(), view.number(), view.servedOn(), Zones.dayOf(view.createdAt()),
                        view.state() == CaseDocument.State.SUPERSEDED))
                .sorted(Comparator.comparing((ServedPaper paper) -> paper.servedOn() == null ? paper.madeOn() : paper.servedOn()).reversed())
                .toList();
    }

    private boolean isOwn(DocumentView view) {
        boolean reached = view.kind().use() == DocumentKind.Use.SERVED && view.servedOn() != null
                // handed over where it was made, which no service says besides
                || view.kind() == DocumentKind.SUMMARY_DECISION
                || view.kind().use() == DocumentKind.Use.FETCHED || view.kind() == DocumentKind.SERVICE_ADDRESS_CONFIRMATION;
        return visit.partyId().equals(view.partyId()) && view.fileDigest() != null && view.state() != CaseDocument.State.VOID && reached;
    }

    /**
     * The file of a paper; that it was opened is noted.
     *
     * @throws Refusal 404 it is no paper that reached this party
     */
    public InputStream file(UUID documentId) {
        DocumentView view = own(documentId);
        looks.paper(visit.session(), documentId, view.fileDigest());
        return files.open(view.fileDigest());
    }

    /**
     * What the seal on a paper says, looked at anew.
     *
     * @throws Refusal 404 it is no paper that reached this party
     */
    public Authenticity check(UUID documentId) {
        try (InputStream file = files.open(own(documentId).fileDigest())) {
            return verification.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentView own(UUID documentId) {
        return documents.view(documentId).filter(this::isOwn).filter(view -> documents.of(visit.caseId()).stream()
                .anyMatch(one -> one.id().equals(documentId))).orElseThrow(() -> Refusal.notFound("document.unknown"));
    }

    /** How far the party's right to be heard has come; empty before there is a notice for it. */
    public Optional<NoticeStanding> standing() {
        return notices.standings(caseFile()).stream().filter(one -> one.partyId().equals(visit.partyId())).findFirst();
    }

    /** Decisions of this party that reached it. */
    public List<DecisionView> decisions() {
        return decisions.current(visit.caseId()).stream()
                .filter(decision -> visit.partyId().equals(decision.partyId()) && decision.servedOn() != null).toList();
    }

    /** The last days that still run, the nearest first. */
    public List<Term> terms() {
        LocalDate today = Zones.today(clock);
        List<Term> terms = new ArrayList<>();
        standing().ifPresent(standing -> hearingTerms(standing, today, terms));
        for (FineAccount account : ownAccounts()) {
            if (account.closedOn().isEmpty()) {
                payTerm(account, today).ifPresent(terms::add);
            }
        }
        for (DecisionView decision : decisions()) {
            for (RunningLimitRow row : limits.runningOn(decision.id())) {
                if (REVIEW.equals(row.definitionId())) {
                    terms.add(new Term(Term.Kind.REVIEW, row.dueOn(), row.provisional(), decision.number()));
                } else if (SUIT.equals(row.definitionId())) {
                    terms.add(new Term(Term.Kind.SUIT, row.dueOn(), row.provisional(), decision.number()));
                }
            }
        }
        return terms.stream().filter(term -> !term.due().isBefore(today) || term.kind() == Term.Kind.PAYMENT
                || term.kind() == Term.Kind.INSTALMENT).sorted(Comparator.comparing(Term::due)).toList();
    }

    private void hearingTerms(NoticeStanding standing, LocalDate today, List<Term> terms) {
        UUID notice = notices.current(visit.caseId(), visit.partyId()).orElseThrow().id();
        if (standing.defenceRunsOn(today)) {
            terms.add(new Term(Term.Kind.DEFENCE, standing.defenceDue(), limits.provisional(notice, "defence"), null));
        }
        if (standing.hearingRunsOn(today) && !standing.hearingAsked()) {
            terms.add(new Term(Term.Kind.HEARING, standing.hearingDue(), limits.provisional(notice, "hearing-request"), null));
        }
    }

    private Optional<Term> payTerm(FineAccount account, LocalDate today) {
        return account.nextInstalmentOn(today)
                .map(part -> new Term(Term.Kind.INSTALMENT, part.dueOn(), false, account.decisionNumber()))
                .or(() -> account.payBy().map(day -> new Term(Term.Kind.PAYMENT, day, accounts.payByProvisional(account),
                        account.decisionNumber())));
    }

    /** Against each decision that reached the party: where and until when. */
    public List<ReviewRoute> routes() {
        CaseFile caseFile = caseFile();
        LocalDate today = Zones.today(clock);
        List<Term> terms = terms();
        return decisions().stream().map(decision -> {
            Organ organ = agencies.issuingOrganOf(caseFile.agencyId(), decision.decidedOn());
            Optional<DecidingOrgan> fixed = caseFile.decidingOrgan();
            // made on the spot: review comes first; made so or from a camera: it may be handed in where it was made (行政复议法23, 32)
            return new ReviewRoute(decision.id(), decision.number(), decision.decidedOn(), decision.servedOn(),
                    fixed.map(DecidingOrgan::reviewOrgan).orElse(organ.reviewOrgan()), fixed.map(DecidingOrgan::name).orElse(organ.name()),
                    fixed.map(DecidingOrgan::court).orElse(organ.court()), due(terms, Term.Kind.REVIEW, decision, today),
                    decision.summary() ? null : due(terms, Term.Kind.SUIT, decision, today), throughOrgan.opens(decision), decision.summary());
        }).toList();
    }

    private static LocalDate due(List<Term> terms, Term.Kind kind, DecisionView decision, LocalDate today) {
        return terms.stream().filter(term -> term.kind() == kind && decision.number().equals(term.number()) && !term.due().isBefore(today))
                .map(Term::due).findFirst().orElse(null);
    }

    /** What the party has to pay, paid accounts included. */
    public List<Owed> owed() {
        LocalDate today = Zones.today(clock);
        CaseFile caseFile = caseFile();
        return ownAccounts().stream().map(account -> new Owed(account.decisionId(), account.decisionNumber(),
                account.balanceOn(today, accounts.base(caseFile, today)), account.payBy().orElse(null),
                account.nextInstalmentOn(today).orElse(null), account.pendingDeferral().isPresent(),
                account.closedOn().isPresent())).toList();
    }

    private List<FineAccount> ownAccounts() {
        return accounts.of(visit.caseId()).stream().filter(account -> visit.partyId().equals(account.partyId())).toList();
    }
}
