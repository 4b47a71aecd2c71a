package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.entity.DeviceEntry;
import org.tiean.authority.entity.MonitoringDevice;
import org.tiean.authority.entity.RegisterDevice;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * The register of monitoring devices (电子技术监控设备登记; 行政处罚法 41). The catalogue keeper enters devices and what was
 * done for them; the result of the legal review is entered by a legal reviewer and by nobody else. Every entry stands in
 * the agency's chain.
 */
@ApplicationScoped
@Transactional
public class MonitoringDevices {

    private static final String REGISTER = "devices";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** The devices of an agency by code, each with its entries; three statements, however many there are. */
    public Page<MonitoringDevice> list(UUID agencyId, Page.Slice slice) {
        if (!may(agencyId, Action.SEE)) {
            throw Refusal.forbidden("authority.device.forbidden");
        }
        List<UUID> ids = em.createQuery("select d.id from MonitoringDevice d where d.agencyId = :agency order by d.code", UUID.class)
                .setParameter("agency", agencyId).setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        long total = em.createQuery("select count(d) from MonitoringDevice d where d.agencyId = :agency", Long.class)
                .setParameter("agency", agencyId).getSingleResult();
        return new Page<>(withEntries(ids), total, slice);
    }

    /** Those of the agency a recording may come from, by code; those out of use by today are left out. */
    public List<MonitoringDevice> inUse(UUID agencyId) {
        return withEntries(em.createQuery("select d.id from MonitoringDevice d where d.agencyId = :agency", UUID.class)
                .setParameter("agency", agencyId).getResultList()).stream().filter(device -> !device.isRetiredOn(Zones.today(clock))).toList();
    }

    /** Several at once with their entries, by code: one statement. Whoever asks has checked what may be seen. */
    @AskedOnce
    public List<MonitoringDevice> withEntries(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select distinct d from MonitoringDevice d left join fetch d.entries"
                + " where d.id in :ids order by d.code", MonitoringDevice.class).setParameter("ids", ids).getResultList();
    }

    /** @throws Refusal 404 for none, and for one the actor may not see */
    public MonitoringDevice see(UUID id) {
        MonitoringDevice device = em.find(MonitoringDevice.class, id);
        if (device == null || !may(device.agencyId(), Action.SEE)) {
            throw Refusal.notFound("authority.device.unknown");
        }
        return device;
    }

    /** @throws Refusal 404 if there is none */
    public MonitoringDevice require(UUID id) {
        MonitoringDevice device = em.find(MonitoringDevice.class, id);
        if (device == null) {
            throw Refusal.notFound("authority.device.unknown");
        }
        return device;
    }

    public boolean maySeeAny() {
        return may(actor.agencyId(), Action.SEE);
    }

    /** Whether the actor sees the devices of other agencies too. */
    public boolean maySeeOthers() {
        return rights.may(actor.roles(), Subject.DEVICE_REGISTER, Scope.OTHER_AGENCY, Action.SEE);
    }

    /** What the actor may enter about devices of this agency. */
    public Set<DeviceEntry.Kind> mayEnter(UUID agencyId) {
        Set<DeviceEntry.Kind> kinds = EnumSet.noneOf(DeviceEntry.Kind.class);
        if (may(agencyId, Action.ACT)) {
            if (actor.has(Role.CATALOGUE_KEEPER)) {
                kinds.addAll(EnumSet.complementOf(EnumSet.of(DeviceEntry.Kind.LEGAL_REVIEW)));
            }
            if (actor.has(Role.LEGAL_REVIEWER)) {
                kinds.add(DeviceEntry.Kind.LEGAL_REVIEW);
            }
        }
        return kinds;
    }

    /** Whether the actor may register devices of this agency. */
    public boolean mayRegister(UUID agencyId) {
        return actor.has(Role.CATALOGUE_KEEPER) && may(agencyId, Action.ACT);
    }

    /**
     * Registers a device.
     *
     * @throws Refusal 409 if the agency has one of that code, or the id is another's
     */
    public void register(RegisterDevice given) {
        if (!mayRegister(given.agencyId())) {
            throw Refusal.forbidden("authority.device.forbidden");
        }
        agencies.require(given.agencyId());
        MonitoringDevice before = em.find(MonitoringDevice.class, given.id());
        if (before != null) {
            if (!before.repeats(given)) {
                throw Refusal.conflict("casefile.request.id-reused");
            }
            return;
        }
        if (em.createQuery("select count(d) from MonitoringDevice d where d.agencyId = :agency and d.code = :code", Long.class)
                .setParameter("agency", given.agencyId()).setParameter("code", given.code()).getSingleResult() > 0) {
            throw Refusal.conflict("authority.device.code-taken", given.code());
        }
        em.persist(new MonitoringDevice(given, actor.username(), clock.instant()));
        append(given.agencyId(), "register", Json.createObjectBuilder().add("device", given.id().toString()).add("code", given.code())
                .add("name", given.name()).add("type", given.type().name()).add("place", given.place())
                .add("longitude", given.longitude()).add("latitude", given.latitude())
                .add("basis", given.basis()).add("rank", given.rank().name()).build());
    }

    /** Enters what was found or done about a device. */
    public void enter(UUID deviceId, DeviceEntry.Given given) {
        MonitoringDevice device = see(deviceId);
        if (!mayEnter(device.agencyId()).contains(given.kind())) {
            throw Refusal.forbidden(given.kind() == DeviceEntry.Kind.LEGAL_REVIEW ? "authority.device.reviewer-enters"
                    : "authority.device.forbidden");
        }
        if (given.day().isAfter(Zones.today(clock))) {
            throw Refusal.conflict("authority.register.day-to-come");
        }
        DeviceEntry before = em.find(DeviceEntry.class, given.id());
        if (before != null) {
            if (!before.repeats(deviceId, given)) {
                throw Refusal.conflict("casefile.request.id-reused");
            }
            return;
        }
        em.persist(device.enter(given, actor.username(), clock.instant()));
        JsonObjectBuilder payload = Json.createObjectBuilder().add("device", deviceId.toString()).add("code", device.code())
                .add("met", given.met()).add("day", given.day().toString()).add("document", given.document());
        if (given.until() != null) {
            payload.add("until", given.until().toString());
        }
        if (given.note() != null) {
            payload.add("note", given.note());
        }
        append(device.agencyId(), given.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), payload.build());
    }

    private void append(UUID agencyId, String what, JsonObject payload) {
        ledger.append(Chain.ofRegister(agencyId.toString(), REGISTER),
                new ActRecord("devices." + what, null, clock.instant(), actor.username(), payload));
    }

    private boolean may(UUID agencyId, Action action) {
        Scope scope = agencyId != null && agencyId.equals(actor.agencyId()) ? Scope.AGENCY : Scope.OTHER_AGENCY;
        return rights.may(actor.roles(), Subject.DEVICE_REGISTER, scope, action);
    }
}
