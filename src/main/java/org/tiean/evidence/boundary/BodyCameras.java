package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.evidence.entity.BodyCamera;
import org.tiean.evidence.entity.BodyCameraEntry;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.RegisterRecord;

/**
 * The register of body cameras of an agency (执法记录仪登记). Squad leaders and heads keep it, officers of
 * the agency read it; every entry stands in the agency's chain of cameras.
 */
@ApplicationScoped
@Transactional
public class BodyCameras {

    private static final String REGISTER = "body-cameras";
    private static final Set<Role> KEEPING = EnumSet.of(Role.SQUAD_LEADER, Role.DEPUTY_HEAD, Role.AGENCY_HEAD);
    private static final Set<Role> READING = EnumSet.of(Role.SQUAD_LEADER, Role.OFFICER, Role.AGENCY_HEAD, Role.DEPUTY_HEAD);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Officers officers;

    @Inject
    RegisterRecord record;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public boolean mayRead() {
        return actor.agencyId() != null && actor.roles().stream().anyMatch(READING::contains);
    }

    public boolean mayKeep() {
        return actor.agencyId() != null && actor.roles().stream().anyMatch(KEEPING::contains);
    }

    /** Those of the actor's agency by number, with their entries; three statements, however many there are. */
    public Page<BodyCamera> list(Page.Slice slice) {
        if (!mayRead()) {
            throw Refusal.forbidden("evidence.camera.forbidden");
        }
        List<UUID> ids = em.createQuery("select c.id from BodyCamera c where c.agencyId = :agency order by c.deviceNo", UUID.class)
                .setParameter("agency", actor.agencyId()).setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        long total = em.createQuery("select count(c) from BodyCamera c where c.agencyId = :agency", Long.class)
                .setParameter("agency", actor.agencyId()).getSingleResult();
        List<BodyCamera> rows = ids.isEmpty() ? List.of() : em.createQuery("select distinct c from BodyCamera c left join fetch c.entries"
                + " where c.id in :ids", BodyCamera.class).setParameter("ids", ids).getResultStream()
                .sorted(Comparator.comparing(BodyCamera::deviceNo)).toList();
        return new Page<>(rows, total, slice);
    }

    /** @throws Refusal 404 for none, and for one of another agency */
    public BodyCamera see(UUID id) {
        BodyCamera camera = mayRead() ? em.find(BodyCamera.class, id) : null;
        if (camera == null || !camera.agencyId().equals(actor.agencyId())) {
            throw Refusal.notFound("evidence.camera.unknown");
        }
        return camera;
    }

    /** The camera of that number, of whatever agency. Whoever asks shows nothing of it. */
    Optional<BodyCamera> ofNumber(String deviceNo) {
        return em.createQuery("select c from BodyCamera c where c.deviceNo = :number", BodyCamera.class).setParameter("number", deviceNo)
                .getResultStream().findFirst();
    }

    /**
     * Registers a camera of the actor's agency; the same again changes nothing.
     *
     * @throws Refusal 403, 409 if one of that number is registered
     */
    public BodyCamera register(UUID id, String deviceNo, String model) {
        requireKeeper();
        Optional<BodyCamera> there = ofNumber(deviceNo);
        if (there.isPresent()) {
            return there.filter(camera -> camera.id().equals(id)).orElseThrow(() -> Refusal.conflict("evidence.camera.number-taken", deviceNo));
        }
        BodyCamera camera = new BodyCamera(id, actor.agencyId(), deviceNo, model, actor.username(), clock.instant());
        em.persist(camera);
        record.changed(camera.agencyId(), REGISTER, "camera.registered", Json.createObjectBuilder().add("camera", id.toString())
                .add("device", deviceNo).add("model", camera.model()).build());
        return camera;
    }

    /**
     * Enters what happened to a camera.
     *
     * @throws Refusal 403; 404 no such camera or officer of the agency; 409 it is retired, or worn by somebody else on one of the days
     */
    public void enter(UUID cameraId, BodyCameraEntry.Given given) {
        requireKeeper();
        BodyCamera camera = see(cameraId);
        if (given.officer() != null && !officers.require(given.officer()).agencyId().equals(camera.agencyId())) {
            throw Refusal.notFound("authority.officer.unknown");
        }
        int before = camera.entries().size();
        BodyCameraEntry entry = camera.enter(given, actor.username(), clock.instant());
        if (camera.entries().size() == before) {
            return;
        }
        em.persist(entry);
        JsonObjectBuilder said = said(camera, entry);
        if (given.officer() != null) {
            said.add("officer", given.officer().toString());
        }
        if (given.offsetSeconds() != null) {
            said.add("offsetSeconds", given.offsetSeconds());
        }
        if (given.note() != null) {
            said.add("note", given.note());
        }
        record.changed(camera.agencyId(), REGISTER, "camera." + given.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), said.build());
    }

    /** Ends a wearing or an outage with that day. */
    public void end(UUID cameraId, UUID entryId, LocalDate last) {
        requireKeeper();
        BodyCamera camera = see(cameraId);
        BodyCameraEntry entry = camera.end(entryId, last);
        record.changed(camera.agencyId(), REGISTER, "camera.ended", said(camera, entry).add("entry", entryId.toString()).build());
    }

    private static JsonObjectBuilder said(BodyCamera camera, BodyCameraEntry entry) {
        JsonObjectBuilder said = Json.createObjectBuilder().add("camera", camera.id().toString()).add("device", camera.deviceNo())
                .add("from", entry.from().toString());
        if (entry.until() != null) {
            said.add("until", entry.until().toString());
        }
        return said;
    }

    public LocalDate today() {
        return Zones.today(clock);
    }

    private void requireKeeper() {
        if (!mayKeep()) {
            throw Refusal.forbidden("evidence.camera.forbidden");
        }
    }
}
