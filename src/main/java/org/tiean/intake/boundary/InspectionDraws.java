package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.intake.entity.Lots;
import org.tiean.intake.entity.InspectionDraw;
import org.tiean.intake.entity.InspectionResult;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.boundary.TreeLog;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.TreeHead;

/**
 * Random inspections (双随机一公开; 国办发〔2024〕54号; rulebook L11): prepared by one, drawn by another once the public log holds what
 * was prepared, results published. Who prepares cannot know the root the draw depends on, who draws cannot change the lists, and what
 * was prepared and never drawn stays to be seen.
 */
@ApplicationScoped
@Transactional
public class InspectionDraws {

    private static final String REGISTER = "inspections";
    private static final int SEED = 32;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Officers officers;

    @Inject
    Ledger ledger;

    @Inject
    TreeLog log;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Whether random inspections of the own agency are this person's business. */
    public boolean mayAct() {
        return actor.agencyId() != null && rights.may(actor.roles(), Subject.DISCLOSURE, Scope.AGENCY, Action.ACT);
    }

    private void requireMayAct() {
        if (!mayAct()) {
            throw Refusal.forbidden("intake.draw.forbidden");
        }
    }

    /** The chain of an agency's random inspections. */
    public static Chain chain(UUID agencyId) {
        return Chain.ofRegister(agencyId.toString(), REGISTER);
    }

    /**
     * Fixes the lists and commits to a seed. The officers are those with a valid certificate today.
     *
     * @throws Refusal 403, 409 its id was used before, or fewer than two officers
     */
    public InspectionDraw prepare(InspectionDraw.Given given) {
        requireMayAct();
        if (em.find(InspectionDraw.class, given.id()) != null) {
            throw Refusal.conflict("casefile.request.id-reused");
        }
        LocalDate today = Zones.today(clock);
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        List<String> inspectors = officers.enforcingFor(actor.agencyId(), today).stream()
                .map(one -> one.name() + "（" + one.certificateOn(today).orElse("") + "）").toList();
        InspectionDraw draw = new InspectionDraw(given, actor.agencyId(), inspectors, HexFormat.of().formatHex(seed), actor.username(), clock.instant());
        draw.registered(ledger.append(chain(draw.agencyId()), new ActRecord("inspections.prepare", null, clock.instant(), actor.username(),
                Json.createObjectBuilder().add("draw", draw.id().toString()).add("title", draw.title()).add("howMany", draw.howMany())
                        .add("objects", Lots.sha256(String.join("\n", draw.objects()))).add("officers", Lots.sha256(String.join("\n", draw.officers())))
                        .add("commitment", draw.commitment()).build())).sequence());
        em.persist(draw);
        return draw;
    }

    /**
     * Draws.
     *
     * @throws Refusal 403, 404, 409 drawn before, or the public log does not hold it yet; 422 by who prepared it
     */
    public InspectionDraw draw(UUID id) {
        requireMayAct();
        InspectionDraw draw = own(id);
        TreeHead head = log.firstLeafFrom(chain(draw.agencyId()), draw.registerSequence()).flatMap(log::firstCovering)
                .orElseThrow(() -> Refusal.conflict("intake.draw.not-logged"));
        draw.draw(head.size(), head.root(), actor.username(), clock.instant());
        ledger.append(chain(draw.agencyId()), new ActRecord("inspections.draw", null, clock.instant(), actor.username(),
                Json.createObjectBuilder().add("draw", draw.id().toString()).add("seed", draw.revealedSeed().orElseThrow())
                        .add("logSize", head.size()).add("logRoot", head.root())
                        .add("drawn", Json.createArrayBuilder(draw.drawn().stream().map(InspectionDraw.Drawn::place).toList())).build()));
        return draw;
    }

    /**
     * Says what the inspection of an object found; everybody reads it.
     *
     * @throws Refusal 403, 404 not drawn, 409 recorded before
     */
    public void record(UUID id, int place, InspectionResult.Outcome outcome, String words) {
        requireMayAct();
        InspectionDraw draw = own(id);
        if (draw.drawn().stream().noneMatch(one -> one.place() == place)) {
            throw Refusal.notFound("intake.draw.unknown");
        }
        if (results(id).stream().anyMatch(one -> one.objectNo() == place)) {
            throw Refusal.conflict("intake.draw.recorded");
        }
        em.persist(new InspectionResult(id, place, outcome, words, actor.username(), clock.instant()));
        ledger.append(chain(draw.agencyId()), new ActRecord("inspections.result", null, clock.instant(), actor.username(),
                Json.createObjectBuilder().add("draw", draw.id().toString()).add("place", place).add("outcome", outcome.name())
                        .add("words", words.strip()).build()));
    }

    private InspectionDraw own(UUID id) {
        InspectionDraw draw = id == null ? null : em.find(InspectionDraw.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draw == null || !draw.agencyId().equals(actor.agencyId())) {
            throw Refusal.notFound("intake.draw.unknown");
        }
        return draw;
    }

    /** Of an agency, or of all with null, the latest first; what was prepared and not drawn is among them. */
    public Page<InspectionDraw> page(UUID agencyId, Page.Slice slice) {
        String from = " from InspectionDraw d" + (agencyId == null ? "" : " where d.agencyId = :agency");
        var rows = em.createQuery("select d" + from + " order by d.preparedAt desc, d.id", InspectionDraw.class)
                .setFirstResult(slice.offset()).setMaxResults(slice.size());
        var count = em.createQuery("select count(d)" + from, Long.class);
        if (agencyId != null) {
            rows.setParameter("agency", agencyId);
            count.setParameter("agency", agencyId);
        }
        return new Page<>(rows.getResultList(), count.getSingleResult(), slice);
    }

    /** @throws Refusal 404 there is none */
    public InspectionDraw find(UUID id) {
        InspectionDraw draw = id == null ? null : em.find(InspectionDraw.class, id);
        if (draw == null) {
            throw Refusal.notFound("intake.draw.unknown");
        }
        return draw;
    }

    /** What was found, by object. */
    public List<InspectionResult> results(UUID id) {
        return em.createQuery("select r from InspectionResult r where r.drawId = :draw order by r.objectNo", InspectionResult.class)
                .setParameter("draw", id).getResultList();
    }
}
