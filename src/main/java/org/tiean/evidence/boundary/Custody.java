package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveSignatures;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.evidence.entity.Stocktake;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.RegisterRecord;

/** Things of a case in custody (涉案物品保管): taken in under a label, moved from hand to hand, sampled, given away; stock is taken. */
@ApplicationScoped
@Transactional
public class Custody {

    private static final String REGISTER = "custody";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    SeenCases cases;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    @Inject
    RegisterRecord record;

    @Inject
    Clock clock;

    /**
     * Takes a thing in, or a sample of one; produces {@code itemId} and its {@code label}.
     *
     * @throws Refusal 404 no such piece of evidence or thing to sample, 409 so much is not left of it
     */
    public Receipt keep(ActRequest request, KeepItem given) {
        CaseFile caseFile = cases.require(request.caseId());
        String label = label(caseFile, request, given.itemId());
        return acts.perform(request, ActKind.KEEP_ITEM, given.toFacts(label), act -> {
            if (given.parentId() != null) {
                PhysicalItem parent = require(request.caseId(), given.parentId());
                parent.requireLeft(given.quantity(), sampled(parent.id()));
            }
            em.persist(new PhysicalItem(given, request.caseId(), caseFile.agencyId(), label, request.id(), act.actor(), request.occurredAt()));
            act.produced("itemId", given.itemId());
            act.produced("label", label);
        });
    }

    /** Agency, day and the beginning of its id: told apart by anybody, guessed by nobody, the same when asked again. */
    private String label(CaseFile caseFile, ActRequest request, UUID itemId) {
        return agencies.require(caseFile.agencyId()).code().toUpperCase(java.util.Locale.ROOT) + "-"
                + Zones.dayOf(request.occurredAt()).toString().replace("-", "") + "-" + itemId.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private BigDecimal sampled(UUID parentId) {
        BigDecimal sum = em.createQuery("select sum(i.quantity) from PhysicalItem i where i.parentId = :parent", BigDecimal.class)
                .setParameter("parent", parentId).getSingleResult();
        return sum == null ? BigDecimal.ZERO : sum;
    }

    /**
     * Moves a thing; it begins where it is. The act holds its case, and a thing belongs to one case, so moves come one by one.
     *
     * @throws Refusal 404 no such thing, 409 it is gone, 422 it may not go that way before a decision
     */
    public Receipt move(ActRequest request, MoveItem given) {
        return acts.perform(request, ActKind.MOVE_ITEM, given.toFacts(), act -> {
            goes(act, request.id(), given);
            act.produced("place", require(request.caseId(), given.itemId()).place());
        });
    }

    /** Moves a thing as part of another act of its case, such as handing everything to the police. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void goes(ActInProgress act, UUID actId, MoveItem given) {
        require(act.caseFile().id(), given.itemId()).move(given, actId, act.actor(), act.occurredAt());
    }

    /** Things of a case that are not gone, as they came; for acts of the case, which let their actor in themselves. */
    public List<PhysicalItem> kept(UUID caseId) {
        return em.createQuery("select distinct i from PhysicalItem i left join fetch i.moves where i.caseId = :case order by i.registeredAt, i.label",
                PhysicalItem.class).setParameter("case", caseId).getResultStream().filter(item -> !item.isGone()).toList();
    }

    private PhysicalItem require(UUID caseId, UUID itemId) {
        PhysicalItem item = itemId == null ? null : em.find(PhysicalItem.class, itemId);
        if (item == null || !item.caseId().equals(caseId)) {
            throw Refusal.notFound("evidence.custody.unknown");
        }
        return item;
    }

    /**
     * Things of a case, as they came; one statement.
     *
     * @throws Refusal 404 if the case is none of the actor's business
     */
    public List<PhysicalItem> ofCase(UUID caseId) {
        cases.require(caseId);
        return em.createQuery("select distinct i from PhysicalItem i left join fetch i.moves where i.caseId = :case order by i.registeredAt, i.label",
                PhysicalItem.class).setParameter("case", caseId).getResultList();
    }

    /** The signatures under the moves of a case, thing by thing. Whoever asks has checked the case. */
    public List<MoveSignatures> signatures(UUID caseId) {
        return em.createQuery("select new org.tiean.evidence.entity.MoveSignatures(i.label, m.seq, m.fromSignature, m.toSignature)"
                + " from PhysicalItem i join i.moves m where i.caseId = :case order by i.registeredAt, i.label, m.seq", MoveSignatures.class)
                .setParameter("case", caseId).getResultList();
    }

    /** One thing of a case the actor may see. */
    public PhysicalItem see(UUID caseId, UUID itemId) {
        cases.require(caseId);
        return require(caseId, itemId);
    }

    /**
     * Takes stock at a place of the own agency; every line stands in the register, and what is missing in its chain.
     *
     * @param seen labels read there
     */
    public List<Stocktake.Line> takeStock(UUID id, String place, List<String> seen, String note) {
        if (actor.agencyId() == null || !actor.has(Role.OFFICER) && !actor.has(Role.SQUAD_LEADER)) {
            throw Refusal.forbidden("evidence.custody.forbidden");
        }
        if (place == null || place.isBlank()) {
            throw Refusal.invalid("evidence.custody.incomplete");
        }
        Map<String, String> placeOf = new LinkedHashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select i.label, m.to_place from tiean.physical_item i join tiean.custody_move m on m.item_id = i.id"
                        + " where i.agency_id = cast(?1 as uuid) and not exists (select 1 from tiean.custody_move n where n.item_id = i.id and n.seq > m.seq)"
                        + " and m.to_place not in ('RETURNED', 'AUCTIONED', 'DESTROYED', 'TRANSFERRED', 'SOLD', 'HANDED_IN')")
                .setParameter(1, actor.agencyId().toString()).getResultList();
        rows.forEach(row -> placeOf.put((String) row[0], (String) row[1]));
        List<Stocktake.Line> lines = Stocktake.compare(place.strip(), placeOf, seen.stream().map(String::strip).filter(label -> !label.isEmpty()).toList());
        int first = em.createNativeQuery("insert into tiean.stocktake (id, agency_id, place, taken_by, taken_at, note)"
                        + " values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, ?5, cast(?6 as text)) on conflict do nothing")
                .setParameter(1, id.toString()).setParameter(2, actor.agencyId().toString()).setParameter(3, place.strip()).setParameter(4, actor.username())
                .setParameter(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).setParameter(6, note).executeUpdate();
        if (first == 0) {
            throw Refusal.conflict("casefile.request.id-reused");
        }
        var missing = Json.createArrayBuilder();
        for (Stocktake.Line line : lines) {
            em.createNativeQuery("insert into tiean.stocktake_line (stocktake_id, label, result, expected_at) values (cast(?1 as uuid), ?2, ?3, cast(?4 as text))")
                    .setParameter(1, id.toString()).setParameter(2, line.label()).setParameter(3, line.result().name()).setParameter(4, line.expectedAt())
                    .executeUpdate();
            if (line.result() != Stocktake.Result.FOUND) {
                missing.add(line.label() + " " + line.result());
            }
        }
        record.changed(actor.agencyId(), REGISTER, "custody.stock-taken", Json.createObjectBuilder().add("stocktake", id.toString()).add("place", place.strip())
                .add("lines", lines.size()).add("differences", missing).build());
        return lines;
    }
}
