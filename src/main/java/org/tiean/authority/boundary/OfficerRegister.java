package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.DelegationOrder;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerAct;
import org.tiean.authority.entity.OfficerAct.Ground;
import org.tiean.authority.entity.OfficerAct.Kind;
import org.tiean.authority.entity.OfficerLine;
import org.tiean.authority.entity.ReviewerShare;
import org.tiean.authority.entity.Secondment;
import org.tiean.authority.entity.Squad;
import org.tiean.identity.boundary.Accounts;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.control.Authorization;
import org.tiean.identity.entity.Action;
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
 * The register of officers as people keep it (执法人员登记): certificates are issued, suspended, resumed and revoked,
 * people move between squads and are lent to other agencies and taken back, each time with a day, a reason and a document, and an entry in the agency's chain. The
 * account follows in the same transaction: whoever holds no certificate because it is suspended or revoked acts no more.
 * One that merely ran out blocks every act that needs it, and leaves the login open until it is renewed.
 */
@ApplicationScoped
@Transactional
public class OfficerRegister {

    /** Name of the chain in which an agency's register is told. */
    static final String REGISTER = "officers";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Officers officers;

    @Inject
    Agencies agencies;

    @Inject
    Accounts accounts;

    @Inject
    CurrentActor actor;

    @Inject
    Authorization rights;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * The staff of an agency by name of login, and who is on loan to it today (借调); two statements, however many there
     * are. Of who is on loan the other agency is named: the borrowing one, or the one the person came from.
     */
    public Page<OfficerLine> list(UUID agencyId, Page.Slice slice) {
        requireMay(agencyId, Action.SEE);
        LocalDate today = Zones.today(clock);
        String from = """
                 from Officer o left join Secondment l on l.officer = o and l.from <= :today and l.last >= :today
                left join Squad s on s.id = case when l.agencyId = :agency then l.squadId else o.squadId end
                left join Agency b on b.id = case when l.agencyId = :agency then o.agencyId else l.agencyId end
                join Account a on a.username = o.username
                where o.agencyId = :agency or l.agencyId = :agency""";
        List<OfficerLine> rows = em.createQuery("""
                        select new org.tiean.authority.entity.OfficerLine(o.id, o.name, s.name, o.position, o.auxiliary, o.username,
                        a.active, o.agencyId, l.capacity, b.shortName, l.last)""" + from + " order by o.username", OfficerLine.class)
                .setParameter("agency", agencyId).setParameter("today", today)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        long total = em.createQuery("select count(o)" + from, Long.class)
                .setParameter("agency", agencyId).setParameter("today", today).getSingleResult();
        return new Page<>(rows, total, slice);
    }

    /** How many of those who enforce for the agency today may review (F3.1); who is lent out counts where they are. */
    public ReviewerShare reviewerShare(UUID agencyId) {
        requireMay(agencyId, Action.SEE);
        return em.createQuery("""
                        select new org.tiean.authority.entity.ReviewerShare(count(o.legalQualificationNo), count(o))
                        from Officer o left join Secondment l on l.officer = o and l.from <= :today and l.last >= :today
                        where o.auxiliary = false and (l.agencyId = :agency or l.agencyId is null and o.agencyId = :agency)""",
                ReviewerShare.class)
                .setParameter("agency", agencyId).setParameter("today", Zones.today(clock)).getSingleResult();
    }

    /** @throws Refusal 404 for nobody, and for somebody the actor may not see */
    public Officer see(UUID officerId) {
        Officer officer = officers.require(officerId);
        if (!may(officer.agencyId(), Action.SEE) && !may(officer.agencyOn(Zones.today(clock)), Action.SEE)) {
            throw Refusal.notFound("authority.officer.unknown", officerId);
        }
        return officer;
    }

    /** What was entered about somebody, the newest first. */
    public List<OfficerAct> entries(UUID officerId) {
        see(officerId);
        return em.createQuery("select a from OfficerAct a where a.officerId = :officer order by a.recordedAt desc, a.id", OfficerAct.class)
                .setParameter("officer", officerId).getResultList();
    }

    /** Orders by which a deputy approves, the newest first. */
    public List<DelegationOrder> orders(UUID officerId) {
        see(officerId);
        return em.createQuery("select d from DelegationOrder d where d.deputy.id = :officer order by d.effectiveFrom desc",
                DelegationOrder.class).setParameter("officer", officerId).getResultList();
    }

    /** Whether the actor may enter anything about this agency's people. */
    public boolean mayKeep(UUID agencyId) {
        return may(agencyId, Action.ACT);
    }

    /** Whether the register is open to the actor at all. */
    public boolean maySeeAny() {
        return may(actor.agencyId(), Action.SEE);
    }

    /** Whether the actor sees the staff of other agencies too. */
    public boolean maySeeOthers() {
        return rights.may(actor.roles(), Subject.OFFICER_REGISTER, Scope.OTHER_AGENCY, Action.SEE);
    }

    /**
     * Issues a certificate, or a further term of one (发证、换证).
     *
     * @throws Refusal 422 for an auxiliary; 409 if the number is revoked or somebody else's
     */
    public void issue(UUID officerId, String number, LocalDate until, Ground ground) {
        Officer officer = kept(officerId, ground, true);
        if (isRepeated(officer, Kind.ISSUE, number, ground)) {
            return;
        }
        if (ground.day().isAfter(Zones.today(clock)) && officer.barredOn(Zones.today(clock))) {
            // nothing would open the account on that day
            throw Refusal.conflict("authority.register.day-to-come");
        }
        requireFree(number, officerId);
        if (officer.certificates().stream().anyMatch(term -> term.number().equals(number)
                && term.standing() == CertificateTerm.Standing.REVOKED)) {
            throw Refusal.conflict("authority.certificate.revoked", number);
        }
        officer.certify(new CertificateTerm(number, CertificateTerm.Standing.VALID, ground.day(), until));
        enter(officer, OfficerAct.onCertificate(officer, Kind.ISSUE, number, until, ground, actor.username(), clock.instant()));
        accountFollows(officer);
    }

    /** Two people never share a number; the database says so too, less politely. */
    private void requireFree(String number, UUID officerId) {
        long others = em.createQuery("select count(o) from Officer o join o.certificates c where c.number = :number and o.id <> :officer",
                Long.class).setParameter("number", number).setParameter("officer", officerId).getSingleResult();
        if (others > 0) {
            throw Refusal.conflict("authority.certificate.taken", number);
        }
    }

    /** Suspends a certificate until it is resumed (暂扣). */
    public void suspend(UUID officerId, String number, Ground ground) {
        alter(officerId, number, Kind.SUSPEND, CertificateTerm.Standing.SUSPENDED, ground);
    }

    /** Ends the suspension (恢复使用). */
    public void resume(UUID officerId, String number, Ground ground) {
        alter(officerId, number, Kind.RESUME, CertificateTerm.Standing.RESUMED, ground);
    }

    /** Revokes a certificate for good (注销、吊销). */
    public void revoke(UUID officerId, String number, Ground ground) {
        alter(officerId, number, Kind.REVOKE, CertificateTerm.Standing.REVOKED, ground);
    }

    private void alter(UUID officerId, String number, Kind kind, CertificateTerm.Standing standing, Ground ground) {
        Officer officer = kept(officerId, ground, false);
        if (isRepeated(officer, kind, number, ground)) {
            return;
        }
        officer.alter(number, standing, ground.day());
        enter(officer, OfficerAct.onCertificate(officer, kind, number, null, ground, actor.username(), clock.instant()));
        accountFollows(officer);
    }

    /**
     * Moves somebody to another squad of the same agency (调动). Cases stay with their handlers.
     *
     * @param squadId null = to no squad
     */
    public void move(UUID officerId, UUID squadId, Ground ground) {
        Officer officer = kept(officerId, ground, false);
        if (isRepeated(officer, Kind.MOVE, null, ground)) {
            return;
        }
        Squad squad = squadId == null ? null : agencies.requireSquad(squadId);
        if (squad != null && !squad.agencyId().equals(officer.agencyId())) {
            throw Refusal.conflict("authority.squad.foreign");
        }
        officer.place(officer.name(), officer.agencyId(), squadId, officer.position());
        accounts.place(officer.username(), officer.agencyId(), squadId,
                officer.certificates().stream().map(CertificateTerm::number).findFirst().orElse(null));
        enter(officer, OfficerAct.move(officer, squadId, ground, actor.username(), clock.instant()));
    }

    /**
     * Lends somebody to another agency (借调), from tomorrow on at the earliest: today they may already have acted for
     * their own. The day of the entry is the first day there; both agencies' chains tell of it.
     *
     * @return id of the loan
     * @throws Refusal 409 for a day that has begun, a loan on the same days, a foreign squad; 422 for who may not do there
     *                 what they are lent for
     */
    public UUID lend(UUID officerId, Secondment.Terms terms, Ground ground) {
        Officer officer = kept(officerId, ground, true);
        if (isRepeated(officer, Kind.LEND, null, ground)) {
            return officer.secondments().stream().filter(loan -> loan.from().equals(ground.day())).map(Secondment::id).findFirst()
                    .orElseThrow(() -> Refusal.notFound("authority.loan.unknown"));
        }
        if (!terms.from().equals(ground.day())) {
            throw Refusal.invalid("authority.register.incomplete");
        }
        if (!terms.from().isAfter(Zones.today(clock))) {
            throw Refusal.conflict("authority.loan.begun");
        }
        agencies.require(terms.agencyId());
        if (terms.squadId() != null && !agencies.requireSquad(terms.squadId()).agencyId().equals(terms.agencyId())) {
            throw Refusal.conflict("authority.squad.foreign");
        }
        Secondment loan = officer.lend(terms);
        em.persist(loan);
        enter(officer, OfficerAct.loan(officer, loan, ground, actor.username(), clock.instant()));
        return loan.id();
    }

    /** Takes somebody back before the agreed day (提前收回); the day of the entry is the last one there, today at the earliest. */
    public void recall(UUID officerId, UUID secondmentId, Ground ground) {
        Officer officer = kept(officerId, ground, true);
        if (isRepeated(officer, Kind.RECALL, null, ground)) {
            return;
        }
        if (ground.day().isBefore(Zones.today(clock))) {
            throw Refusal.conflict("authority.loan.past");
        }
        Secondment loan = officer.recall(secondmentId, ground.day());
        enter(officer, OfficerAct.recall(officer, loan, ground, actor.username(), clock.instant()));
    }

    /** Two entries about one person wait for one another. */
    private Officer kept(UUID officerId, Ground ground, boolean future) {
        requireMay(see(officerId).agencyId(), Action.ACT);
        Officer officer = em.find(Officer.class, officerId, LockModeType.PESSIMISTIC_WRITE);
        if (officer.username().equals(actor.username())) {
            throw Refusal.forbidden("authority.register.oneself");
        }
        if (!future && ground.day().isAfter(Zones.today(clock))) {
            throw Refusal.conflict("authority.register.day-to-come");
        }
        return officer;
    }

    private boolean isRepeated(Officer officer, Kind kind, String number, Ground ground) {
        OfficerAct before = em.find(OfficerAct.class, ground.id());
        if (before != null && !before.repeats(officer, kind, number, ground)) {
            throw Refusal.conflict("casefile.request.id-reused");
        }
        return before != null;
    }

    private void accountFollows(Officer officer) {
        if (officer.barredOn(Zones.today(clock))) {
            accounts.lock(officer.username());
        } else {
            accounts.open(officer.username());
        }
    }

    private void enter(Officer officer, OfficerAct act) {
        em.persist(act);
        JsonObjectBuilder payload = Json.createObjectBuilder().add("officer", officer.id().toString())
                .add("day", act.effectiveOn().toString()).add("reason", act.reason()).add("document", act.document());
        act.certificateNo().ifPresent(number -> payload.add("certificate", number));
        act.untilDay().ifPresent(day -> payload.add("until", day.toString()));
        act.squadId().ifPresent(squad -> payload.add("squad", squad.toString()));
        act.agencyId().ifPresent(agency -> payload.add("agency", agency.toString()));
        act.capacity().ifPresent(capacity -> payload.add("capacity", capacity.name()));
        ActRecord record = new ActRecord("officers." + act.kind().name().toLowerCase(Locale.ROOT), null, clock.instant(),
                actor.username(), payload.build());
        // always in the same order, so that two entries never wait for one another crosswise
        Stream.concat(Stream.of(officer.agencyId()), act.agencyId().stream()).map(UUID::toString).sorted()
                .forEach(agency -> ledger.append(Chain.ofRegister(agency, REGISTER), record));
    }

    private void requireMay(UUID agencyId, Action action) {
        if (!may(agencyId, action)) {
            throw Refusal.forbidden("authority.register.forbidden");
        }
    }

    private boolean may(UUID agencyId, Action action) {
        Scope scope = agencyId != null && agencyId.equals(actor.agencyId()) ? Scope.AGENCY : Scope.OTHER_AGENCY;
        return rights.may(actor.roles(), Subject.OFFICER_REGISTER, scope, action);
    }
}
