package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.control.StandInFitness;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.RegisterStandIn;
import org.tiean.authority.entity.StandIn;
import org.tiean.authority.entity.StandInChanged;
import org.tiean.authority.entity.StandInChanged.Kind;
import org.tiean.identity.boundary.Accounts;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Scope;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * Who stands in while somebody is away (外出代理). One registers it oneself, the squad leader for handlers of the own squad, the head
 * for everybody of the agency. No statute regulates it within an organ: what a stand-in may do beyond the own rights is the absent one's,
 * never more, and only as far as the own qualification goes. Every entry and every early end stands in the agency's chain of
 * officers.
 */
@ApplicationScoped
@Transactional
public class StandIns {

    private static final int LONGEST = 1000;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Officers officers;

    @Inject
    Accounts accounts;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Ledger ledger;

    @Inject
    Event<StandInChanged> changed;

    @Inject
    Clock clock;

    /**
     * Registers it.
     *
     * @throws Refusal 403 not the own absence nor that of somebody led, 409 the days overlap, have begun, or would make a stand-in of a
     *                 stand-in, 422 the stand-in is not qualified
     */
    public StandIn register(RegisterStandIn given) {
        // two registrations wait for one another, so that neither overlooks the other
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('tiean.stand_in'))").getSingleResult();
        Officer absent = officers.require(given.absentId());
        Officer substitute = officers.require(given.substituteId());
        StandIn before = em.find(StandIn.class, given.id());
        if (before != null) {
            if (!before.repeats(given, absent.username(), substitute.username(), actor.username())) {
                throw Refusal.conflict("casefile.request.id-reused");
            }
            return before;
        }
        if (!mayRegister(absent, given.capacity())) {
            throw Refusal.forbidden("authority.stand-in.forbidden", absent.name());
        }
        if (given.from().isBefore(Zones.today(clock))) {
            throw Refusal.conflict("authority.stand-in.past");
        }
        UUID agencyId = actor.agencyId();
        StandInFitness.require(given, agencyId, absent, substitute);
        if (!accounts.isActive(substitute.username())) {
            throw Refusal.conflict("authority.stand-in.locked", substitute.name());
        }
        requireFree(given, absent, substitute);
        StandIn made = new StandIn(given, agencyId, absent, substitute, actor.username(), actor.displayName(), clock.instant());
        em.persist(made);
        em.flush();
        record(made, "officers.stand-in", made.reason());
        tell(made, Kind.REGISTERED);
        return made;
    }

    private void requireFree(RegisterStandIn given, Officer absent, Officer substitute) {
        List<StandIn> near = em.createQuery("select s from StandIn s where s.endedAt is null and s.fromDay <= :until and s.lastDay >= :from"
                        + " and (s.absent in :both or s.substitute = :absent)", StandIn.class)
                .setParameter("from", given.from()).setParameter("until", given.until()).setParameter("absent", absent.username())
                .setParameter("both", List.of(absent.username(), substitute.username())).getResultList();
        for (StandIn one : near) {
            if (one.absent().equals(absent.username())) {
                throw Refusal.conflict("authority.stand-in.overlaps", absent.name(), one.fromDay(), one.lastDay(), one.substituteName());
            }
            throw one.absent().equals(substitute.username())
                    ? Refusal.conflict("authority.stand-in.away-too", substitute.name(), one.fromDay(), one.lastDay())
                    : Refusal.conflict("authority.stand-in.stands-in", absent.name(), one.absentName(), one.fromDay(), one.lastDay());
        }
    }

    /**
     * Ends it early: who is away and back, who stands in, or who leads them.
     *
     * @throws Refusal 403, 404, 409 over already
     */
    public StandIn end(UUID id, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("authority.stand-in.reason");
        }
        StandIn one = em.find(StandIn.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || !maySee(one)) {
            throw Refusal.notFound("authority.stand-in.unknown");
        }
        if (!mayEnd(one)) {
            throw Refusal.forbidden("authority.stand-in.forbidden", one.absentName());
        }
        one.end(actor.displayName(), reason.strip(), clock.instant(), Zones.today(clock));
        record(one, "officers.stand-in-ended", reason.strip());
        tell(one, Kind.ENDED);
        return one;
    }

    /** What concerns the actor or whom the actor leads, the latest first. */
    public Page<StandIn> page(Page.Slice slice) {
        String from = " from StandIn s where s.absent = :me or s.substitute = :me or s.agencyId = :agency and (:all = true"
                + " or s.absent in (select a.username from Account a where a.agencyId = :agency and a.squadId = :squad))";
        boolean all = may(Scope.AGENCY, Action.SEE);
        UUID none = new UUID(0, 0);
        UUID squad = may(Scope.SQUAD, Action.SEE) && actor.squadId() != null ? actor.squadId() : none;
        UUID agency = actor.agencyId() == null ? none : actor.agencyId();
        List<StandIn> rows = em.createQuery("select s" + from + " order by s.fromDay desc, s.registeredAt desc, s.id", StandIn.class)
                .setParameter("me", actor.username()).setParameter("agency", agency).setParameter("all", all).setParameter("squad", squad)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        long total = em.createQuery("select count(s)" + from, Long.class)
                .setParameter("me", actor.username()).setParameter("agency", agency).setParameter("all", all).setParameter("squad", squad)
                .getSingleResult();
        return new Page<>(rows, total, slice);
    }

    /** Whether the actor registers for anybody at all. */
    public boolean mayRegisterAny() {
        return Arrays.stream(Scope.values()).anyMatch(scope -> may(scope, Action.ACT));
    }

    /** For whom the actor may register, oneself first. */
    public List<Officer> absentees() {
        return staff().stream().filter(officer -> RegisterStandIn.CAPACITIES.stream().anyMatch(capacity -> mayRegister(officer, capacity)))
                .sorted((one, other) -> Boolean.compare(isOneself(other), isOneself(one))).toList();
    }

    /** Capacities the actor may register for in any case. */
    public List<Role> capacities() {
        return RegisterStandIn.CAPACITIES.stream().filter(capacity -> staff().stream().anyMatch(officer -> mayRegister(officer, capacity))).toList();
    }

    /** Who may stand in for anybody today; in which capacity, the registration asks. */
    public List<Officer> substitutes() {
        LocalDate today = Zones.today(clock);
        return staff().stream().filter(officer -> RegisterStandIn.CAPACITIES.stream()
                .anyMatch(capacity -> StandInFitness.qualified(capacity, officer, actor.agencyId(), today))).toList();
    }

    private List<Officer> staff() {
        return actor.agencyId() == null ? List.of() : officers.ofAgency(actor.agencyId());
    }

    public boolean mayEnd(StandIn one) {
        return one.concerns(actor.username()) || officers.byUsername(one.absent()).filter(absent -> mayRegister(absent, one.capacity())).isPresent();
    }

    private boolean maySee(StandIn one) {
        return one.concerns(actor.username()) || one.agencyId().equals(actor.agencyId())
                && (may(Scope.AGENCY, Action.SEE) || officers.byUsername(one.absent()).filter(this::isInOwnSquad).isPresent());
    }

    /** Oneself in a capacity one has; a leader for handlers of the own squad; the head for everybody. */
    private boolean mayRegister(Officer absent, Role capacity) {
        if (isOneself(absent)) {
            return may(Scope.OWN, Action.ACT) && (actor.has(capacity) || capacity == Role.OFFICER && actor.has(Role.SQUAD_LEADER));
        }
        if (!absent.agencyOn(Zones.today(clock)).equals(actor.agencyId()) || !StandInFitness.holds(capacity, absent)) {
            return false;
        }
        return may(Scope.AGENCY, Action.ACT) || capacity == Role.OFFICER && isInOwnSquad(absent);
    }

    private boolean isOneself(Officer officer) {
        return officer.username().equals(actor.username());
    }

    private boolean isInOwnSquad(Officer officer) {
        return may(Scope.SQUAD, Action.ACT) && officer.squadOn(Zones.today(clock)).filter(squad -> squad.equals(actor.squadId())).isPresent();
    }

    private boolean may(Scope scope, Action action) {
        return rights.may(actor.roles(), Subject.STAND_IN, scope, action);
    }

    private void record(StandIn one, String act, String reason) {
        JsonObjectBuilder payload = Json.createObjectBuilder().add("standIn", one.id().toString()).add("absent", one.absent())
                .add("substitute", one.substitute()).add("capacity", one.capacity().realmName()).add("from", one.fromDay().toString())
                .add("until", one.lastDay().toString()).add("reason", reason);
        ledger.append(Chain.ofRegister(one.agencyId().toString(), OfficerRegister.REGISTER),
                new ActRecord(act, null, clock.instant(), actor.username(), payload.build()));
    }

    private void tell(StandIn one, Kind kind) {
        changed.fire(new StandInChanged(one.id(), one.absent(), one.substitute(), kind));
    }
}
