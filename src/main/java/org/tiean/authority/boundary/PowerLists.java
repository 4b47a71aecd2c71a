package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.authority.control.ListsInForce;
import org.tiean.authority.control.MandateRule;
import org.tiean.authority.control.PowerRegister;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListDiff;
import org.tiean.authority.entity.PowerListEntry;
import org.tiean.authority.entity.PowerListPublished;
import org.tiean.authority.entity.PowerRow;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.RowError;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * The life of an agency's list (权责清单的起草、审核、公布). The catalogue keeper drafts and publishes, the head
 * reviews; each step stands in the agency's register chain, in its own transaction.
 */
@ApplicationScoped
@Transactional
public class PowerLists {

    /** The register's name in the record. */
    public static final String REGISTER = "powers";

    private static final Citation OPEN = Citation.of("行政处罚法", 39);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    ListsInForce inForce;

    @Inject
    PowerRegister register;

    @Inject
    MandateRule mandates;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<PowerListPublished> published;

    /**
     * A new draft: the last published edition brought up to the law of its day, or, for an agency's first, what it
     * holds by the register of grants.
     *
     * @throws Refusal {@code authority.list.open} while another edition is being worked on
     */
    public PowerList draft(UUID agencyId, LocalDate effectiveFrom, String note) {
        requireKeeper(agencies.require(agencyId).id());
        Agency agency = em.find(Agency.class, agencyId);
        if (openDraft(agencyId).isPresent()) {
            throw Refusal.conflict("authority.list.open");
        }
        Integer last = em.createQuery("select max(l.edition) from PowerList l where l.agency = :agency", Integer.class)
                .setParameter("agency", agency).getSingleResult();
        PowerList list = new PowerList(agency, last == null ? 1 : last + 1, effectiveFrom, note, actor.username(),
                clock.instant());
        em.persist(list);
        List<PowerRow> rows = lastPublished(agencyId)
                .map(former -> entries(former.id()).stream().map(entry -> register.renewed(entry.row(), effectiveFrom)).toList())
                .orElseGet(() -> register.held(agency, effectiveFrom));
        rows.forEach(row -> em.persist(new PowerListEntry(list, row)));
        record(list, "power-list.draft", Json.createObjectBuilder().add("entries", rows.size()));
        return list;
    }

    /** What the edition says about itself; {@code announcedIn} only for one announced before, elsewhere. */
    public void describe(UUID listId, LocalDate effectiveFrom, String note, PowerList.Transition transition,
            String announcedIn, LocalDate announcedOn) {
        PowerList list = keepersDraft(listId);
        if (effectiveFrom == null) {
            throw Refusal.invalid("authority.list.effective-missing");
        }
        list.describe(effectiveFrom, note, transition);
        if (announcedIn != null || announcedOn != null) {
            list.announced(announcedIn, announcedOn);
        }
        record(list, "power-list.describe", Json.createObjectBuilder().add("transition", transition.name()));
    }

    /**
     * Puts one item on a draft or says it anew.
     *
     * @throws ImportRefused naming each faulty column; nothing is kept then
     */
    public void put(UUID listId, PowerRow row) {
        PowerList list = keepersDraft(listId);
        PowerRow checked = register.checkFor(list.agency()).check(row);
        PowerListDiff change = write(list, List.of(checked));
        record(list, "power-list.put", changes(change));
    }

    /** Takes an item off a draft. */
    public void remove(UUID listId, String family) {
        PowerList list = keepersDraft(listId);
        PowerListEntry entry = inForce.entry(listId, family)
                .orElseThrow(() -> Refusal.notFound("authority.item.unknown", family));
        em.remove(entry);
        record(list, "power-list.remove", Json.createObjectBuilder().add("item", family));
    }

    /**
     * Takes a table into a draft, whole or not at all; its items are added or said anew, others stay.
     *
     * @return how many items were added or changed
     * @throws ImportRefused with every fault: file, line, column, reason
     */
    public int importRows(UUID listId, CsvRows rows, String file) {
        PowerList list = keepersDraft(listId);
        PowerListDiff change = write(list, register.checkFor(list.agency()).check(rows));
        record(list, "power-list.import", changes(change).add("file", file));
        return change.added().size() + change.changed().size();
    }

    private PowerListDiff write(PowerList list, List<PowerRow> rows) {
        Map<String, PowerListEntry> known = entries(list.id()).stream()
                .collect(Collectors.toMap(PowerListEntry::family, Function.identity()));
        List<PowerRow> before = new ArrayList<>();
        for (PowerRow row : rows) {
            PowerListEntry entry = known.get(row.family());
            if (entry == null) {
                em.persist(new PowerListEntry(list, row));
            } else {
                before.add(entry.row());
                entry.rewrite(row);
            }
        }
        em.flush();
        return PowerListDiff.between(before, rows);
    }

    /**
     * Hands the draft to the head. Everything is checked once more, as law and registers stand now.
     *
     * @throws ImportRefused naming each faulty item and column
     */
    public void submit(UUID listId) {
        PowerList list = keepersDraft(listId);
        requireSound(list);
        list.submit(actor.username(), clock.instant());
        record(list, "power-list.submit", Json.createObjectBuilder());
    }

    private void requireSound(PowerList list) {
        List<PowerListEntry> entries = entries(list.id());
        if (entries.isEmpty()) {
            throw Refusal.invalid("authority.list.empty");
        }
        List<RowError> errors = new ArrayList<>();
        var check = register.checkFor(list.agency());
        for (PowerListEntry entry : entries) {
            try {
                check.check(entry.row());
            } catch (ImportRefused refused) {
                errors.addAll(refused.errors());
            }
        }
        errors.addAll(mandates.faults(list, entries));
        if (!errors.isEmpty()) {
            throw new ImportRefused(list.agency().name(), errors);
        }
    }

    /** The head finds it right. */
    public void approve(UUID listId, String opinion) {
        PowerList list = underReview(listId);
        list.approve(actor.username(), opinion, clock.instant());
        record(list, "power-list.approve", Json.createObjectBuilder().add("opinion", opinion == null ? "" : opinion));
    }

    /** The head sends it back. */
    public void sendBack(UUID listId, String opinion) {
        PowerList list = underReview(listId);
        list.sendBack(actor.username(), opinion, clock.instant());
        record(list, "power-list.return", Json.createObjectBuilder().add("opinion", opinion));
    }

    /**
     * Publishes: from its day on the edition decides what is the agency's. The sealed paper follows by the outbox.
     *
     * @throws Refusal {@code authority.list.in-force-before-published}; {@code authority.list.not-later} if the
     *                 edition it supersedes begins the same day or later; {@code authority.list.announced-too-late}
     *                 for an announcement elsewhere once the agency publishes here
     */
    public void publish(UUID listId) {
        PowerList list = locked(listId);
        requireKeeper(list.agency().id());
        lastPublished(list.agency().id()).ifPresent(former -> {
            if (!former.effectiveFrom().isBefore(list.effectiveFrom())) {
                throw Refusal.conflict("authority.list.not-later", former.edition(), former.effectiveFrom());
            }
            if (list.announcedIn() != null && former.announcedIn() == null) {
                throw Refusal.invalid("authority.list.announced-too-late");
            }
        });
        requireSound(list);
        list.publish(actor.username(), clock.instant(), Zones.today(clock));
        register.enter(list, entries(listId));
        record(list, "power-list.publish", Json.createObjectBuilder().add("entries", entries(listId).size())
                .add("announcedIn", list.announcedIn() == null ? "" : list.announcedIn()));
        em.flush();
        if (list.announcedIn() == null) {
            published.fire(new PowerListPublished(listId));
        }
    }

    /** Gives a draft up. */
    public void discard(UUID listId) {
        PowerList list = locked(listId);
        requireKeeper(list.agency().id());
        list.discard();
        record(list, "power-list.discard", Json.createObjectBuilder());
    }

    /** The edition being worked on, if there is one. */
    public Optional<PowerList> openDraft(UUID agencyId) {
        return em.createQuery("select l from PowerList l where l.agency.id = :agency and l.state not in :settled", PowerList.class)
                .setParameter("agency", agencyId)
                .setParameter("settled", List.of(PowerList.State.PUBLISHED, PowerList.State.DISCARDED))
                .getResultStream().findFirst();
    }

    private Optional<PowerList> lastPublished(UUID agencyId) {
        return em.createQuery("select l from PowerList l where l.agency.id = :agency and l.state = :published"
                        + " order by l.effectiveFrom desc", PowerList.class)
                .setParameter("agency", agencyId).setParameter("published", PowerList.State.PUBLISHED)
                .setMaxResults(1).getResultStream().findFirst();
    }

    private List<PowerListEntry> entries(UUID listId) {
        em.flush();
        return em.createQuery("select e from PowerListEntry e where e.list.id = :list order by e.family", PowerListEntry.class)
                .setParameter("list", listId).getResultList();
    }

    private PowerList keepersDraft(UUID listId) {
        PowerList list = locked(listId);
        requireKeeper(list.agency().id());
        list.requireDraft();
        return list;
    }

    private PowerList underReview(UUID listId) {
        PowerList list = locked(listId);
        if (!mayReview(list.agency().id())) {
            throw Refusal.forbidden("authority.list.head-only");
        }
        return list;
    }

    private PowerList locked(UUID listId) {
        PowerList list = em.find(PowerList.class, listId, LockModeType.PESSIMISTIC_WRITE);
        if (list == null || !list.agency().id().equals(actor.agencyId())) {
            throw Refusal.notFound("authority.list.unknown");
        }
        return list;
    }

    private void requireKeeper(UUID agencyId) {
        if (!mayKeep(agencyId)) {
            throw Refusal.forbidden("authority.list.keeper-only");
        }
    }

    /** Whether the actor drafts and publishes this agency's lists. */
    public boolean mayKeep(UUID agencyId) {
        return agencyId.equals(actor.agencyId()) && rights.may(actor.roles(), Subject.REFERENCE, Scope.AGENCY, Action.ACT);
    }

    /** Whether the actor reviews them: the head, in person. */
    public boolean mayReview(UUID agencyId) {
        return agencyId.equals(actor.agencyId()) && actor.has(Role.AGENCY_HEAD);
    }

    private static JsonObjectBuilder changes(PowerListDiff change) {
        JsonArrayBuilder changed = Json.createArrayBuilder();
        change.changed().forEach(each -> changed.add(Json.createObjectBuilder()
                .add("item", each.row().get(PowerColumn.ITEM_CODE))
                .add("columns", Json.createArrayBuilder(each.differences().stream().map(one -> one.column().code()).toList()))));
        return Json.createObjectBuilder()
                .add("added", Json.createArrayBuilder(change.added().stream().map(row -> row.get(PowerColumn.ITEM_CODE)).toList()))
                .add("changed", changed);
    }

    /** Each step reaches the database by itself: it guards the order of states too. */
    private void record(PowerList list, String act, JsonObjectBuilder particulars) {
        em.flush();
        ledger.append(Chain.ofRegister(list.agency().id().toString(), REGISTER), new ActRecord(act, OPEN, clock.instant(),
                actor.username(), particulars.add("list", list.id().toString()).add("edition", list.edition())
                        .add("effectiveFrom", list.effectiveFrom().toString()).build()));
    }
}
