package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Situation;
import org.tiean.coercion.boundary.Seizures;
import org.tiean.coercion.control.MeasuresFound;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.DecideAuction;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.SeizedAuction;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.control.Look;

/** Auctions of seized things against the fine, and what has to be so that there may be one (行政强制法46(3)). */
@ApplicationScoped
@Transactional
public class AuctionsFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    MeasuresFound measures;

    @Inject
    EnforcementsFound enforcements;

    @Inject
    FineAccounts accounts;

    @Inject
    CourtWindow window;

    @Inject
    TimeLimits limits;

    /**
     * What is sealed or detained now.
     *
     * @param lastDay of the term; null while it stands still for a test
     * @param things  that are held
     */
    public record Held(UUID partyId, LocalDate lastDay, Set<UUID> things) {
    }

    /**
     * A fine, and what was done to bring it in.
     *
     * @param owed         fine and surcharge of the day
     * @param late         whether it is overdue
     * @param deferral     whether a request to pay later waits for its answer
     * @param underRemedy  whether a review or suit is open
     * @param sought       whether review was ever sought or a suit brought
     * @param remedyOver   last day to seek review or to sue
     * @param demandServed day on which the demand reached the party; null where it did not
     * @param demandOver   last day given by the demand and by law to pay upon it
     * @param answer       what the party said to the demand
     * @param atCourt      whether execution was applied for and the court has it
     */
    public record Debt(UUID partyId, Money owed, boolean late, boolean deferral, boolean underRemedy, boolean sought, LocalDate remedyOver,
                       LocalDate demandServed, LocalDate demandOver, Answer answer, boolean atCourt) {
    }

    /** What came of what the party said to the demand. */
    public enum Answer {
        /** Nothing was said, or it was found wrong. */
        NONE,
        /** It was not examined yet. */
        OPEN,
        /** It was found right. */
        ADOPTED
    }

    /** All of a case, the oldest first. */
    public List<SeizedAuction> of(UUID caseId) {
        return Look.once(SeizedAuction.class, caseId, () -> em.createQuery("select distinct a from SeizedAuction a left join fetch a.lines where a.caseId = :case"
                + " order by a.proposedOn, a.id", SeizedAuction.class).setParameter("case", caseId).getResultList());
    }

    /** The one of which a step waits. */
    public Optional<SeizedAuction> open(UUID caseId) {
        return of(caseId).stream().filter(SeizedAuction::isOpen).findFirst();
    }

    /** What is held now; empty where nothing is. */
    public Optional<Held> held(UUID caseId) {
        return seizure(caseId).map(running -> new Held(running.partyId(),
                limits.openPauses(running.id(), Seizures.TERM).isEmpty() ? limits.dueOf(running.id(), Seizures.TERM).map(LimitResult::due).orElse(null) : null,
                running.things().stream().filter(SeizedThing::isHeld).map(SeizedThing::id).collect(Collectors.toSet())));
    }

    /** The seizure that holds something. */
    public Optional<Seizure> seizure(UUID caseId) {
        return measures.seizure(caseId).filter(Seizure::isInForce);
    }

    /** The fine an act is about: of the auction that waits, of the decision named, or where none is named yet one that is late. */
    public Optional<Debt> debt(Situation situation) {
        CaseFile caseFile = situation.caseFile();
        Optional<String> named = Facts.text(situation.facts(), "decisionId");
        Optional<FineAccount> meant = situation.act() != ActKind.PROPOSE_AUCTION ? open(caseFile.id()).map(SeizedAuction::account)
                : accounts.of(caseFile.id()).stream().filter(one -> named.map(one.decisionId().toString()::equals).orElse(one.isOverdueOn(situation.day()))).findFirst();
        return meant.map(account -> debt(account, caseFile, situation.day()));
    }

    private Debt debt(FineAccount account, CaseFile caseFile, LocalDate day) {
        Optional<Enforcement> demand = enforcements.running(caseFile.id()).filter(one -> one.account().id().equals(account.id()));
        LocalDate served = demand.flatMap(Enforcement::servedOn).orElse(null);
        LocalDate over = served == null ? null : later(demand.orElseThrow().payBy(), window.demandOver(served));
        Answer answer = demand.filter(Enforcement::isObjectionAdopted).isPresent() ? Answer.ADOPTED
                : demand.flatMap(Enforcement::unexamined).isPresent() ? Answer.OPEN : Answer.NONE;
        return new Debt(account.partyId(), account.balanceOn(day, accounts.base(caseFile, day)).owed(), account.isOverdueOn(day),
                account.pendingDeferral().isPresent(), account.isUnderRemedy(), account.wasUnderRemedy(), window.remedyOver(account, day), served, over, answer,
                demand.filter(Enforcement::isAtCourt).isPresent());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Things in custody that are things of an auction, gone or not. */
    public List<PhysicalItem> items(SeizedAuction auction) {
        return em.createQuery("select distinct i from PhysicalItem i left join fetch i.moves where i.thingId in :things order by i.registeredAt, i.label",
                PhysicalItem.class).setParameter("things", auction.lines().stream().map(line -> line.thingId()).toList()).getResultList();
    }

    /** Whether an auction that was commissioned names a thing in custody: it may leave by auction. */
    public boolean orders(UUID caseId, UUID itemId) {
        return open(caseId).filter(one -> one.state() == SeizedAuction.State.COMMISSIONED)
                .filter(one -> items(one).stream().anyMatch(item -> item.id().equals(itemId))).isPresent();
    }

    /** The things of an auction as the list of the seizure names them. */
    public List<SeizedThing> things(SeizedAuction auction) {
        return measures.seizures(auction.caseId()).stream().flatMap(one -> one.things().stream()).filter(thing -> auction.names(thing.id())).toList();
    }

    /** The head may always say no. */
    static boolean isRefused(Situation situation) {
        return situation.facts().getString("auctionOutcome", "").equals(DecideAuction.Outcome.REFUSED.name());
    }

    /** What is found against an auction: a warning as long as the head is only asked, who may still refuse it. */
    static Finding asFound(Situation situation, Finding found) {
        return situation.act() == ActKind.APPROVE_AUCTION && situation.asked()
                ? new Finding(found.rule(), Finding.Severity.WARN, found.key(), found.args(), found.basis(), found.mend()) : found;
    }
}
