package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.control.HeadsStandIn;
import org.tiean.authority.control.TwoOfficerRule;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.CertificateLine;
import org.tiean.authority.entity.CertificateTerm;
import org.tiean.authority.entity.DelegationOrder;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.OfficerFinding;
import org.tiean.authority.entity.Position;
import org.tiean.kernel.control.KeptWhileUnchanged;
import org.tiean.kernel.control.Registers;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/** Officers, their certificates, and who may approve (执法人员). */
@ApplicationScoped
@Transactional
public class Officers {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    HeadsStandIn standIn;

    /** The same bean as others see it, for what is kept; a bean made by hand is its own. */
    @Inject
    Officers kept;

    /**
     * To read: changes to it are not kept.
     *
     * @throws Refusal {@code authority.officer.unknown}
     */
    @KeptWhileUnchanged(Registers.Name.OFFICERS)
    public Officer require(UUID id) {
        return one("o.id = :value", id).orElseThrow(() -> Refusal.notFound("authority.officer.unknown", id));
    }

    /** The officer behind a login, to read; empty for staff who are none. */
    @KeptWhileUnchanged(Registers.Name.OFFICERS)
    public Optional<Officer> byUsername(String username) {
        return one("o.username = :value", username);
    }

    private Optional<Officer> one(String condition, Object value) {
        return em.createQuery("select o from Officer o where " + condition, Officer.class)
                .setParameter("value", value).getResultStream().findFirst().map(officer -> Registers.toKeep(em, officer));
    }

    /** The own staff of an agency, whoever is on loan elsewhere among them. */
    public List<Officer> ofAgency(UUID agencyId) {
        return em.createQuery("select o from Officer o where o.agencyId = :agency order by o.username", Officer.class)
                .setParameter("agency", agencyId).getResultList();
    }

    /** Who enforces for an agency that day with a valid certificate: its own less those lent out, and those lent to it (借调). */
    public List<Officer> enforcingFor(UUID agencyId, LocalDate day) {
        return withLoans("where (o.agencyId = :agency or exists (select s from Secondment s where s.officer = o and s.agencyId = :agency"
                + " and s.from <= :day and s.last >= :day))", agencyId, day).stream()
                .filter(officer -> officer.enforcesFor(agencyId, day) && officer.certificateValidOn(day)).toList();
    }

    private List<Officer> withLoans(String where, UUID agencyId, LocalDate day) {
        return em.createQuery("select distinct o from Officer o left join fetch o.secondments " + where + " order by o.username", Officer.class)
                .setParameter("agency", agencyId).setParameter("day", day).getResultList();
    }

    /**
     * What is wrong with the officers named on an act of that day (行政处罚法 42(1); 城市管理执法办法 18).
     *
     * @param agencyId the agency the act is done for; each of them must act for it that day, by post or on loan (借调)
     * @return empty if two different officers with valid certificates are among them and nobody else is wrong
     * @throws Refusal {@code authority.officer.unknown} for an id that is nobody's
     */
    public List<OfficerFinding> requireTwoQualified(List<UUID> officerIds, UUID agencyId, LocalDate day) {
        return TwoOfficerRule.check(requireAll(officerIds), agencyId, day);
    }

    /**
     * Several at once, in the order asked for; to read.
     *
     * @throws Refusal {@code authority.officer.unknown}
     */
    public List<Officer> requireAll(List<UUID> ids) {
        return ids.stream().map(id -> kept().require(id)).toList();
    }

    /**
     * Legally qualified people who may review for an agency that day (行政处罚法 58(2)): its own, those lent to it to
     * review (借调), and, since a town may lack one, those of the agencies above it (F3.6).
     */
    @KeptWhileUnchanged({Registers.Name.OFFICERS, Registers.Name.AGENCIES})
    public List<Officer> reviewersFor(UUID agencyId, LocalDate day) {
        var agency = agencies.require(agencyId);
        List<UUID> upward = new ArrayList<>();
        for (var each = agency; each != null; each = each.parent()) {
            upward.add(each.id());
        }
        return em.createQuery("""
                        select distinct o from Officer o left join fetch o.secondments
                        where o.legalQualificationNo is not null and (o.agencyId in :agencies
                        or exists (select s from Secondment s where s.officer = o and s.agencyId in :agencies
                        and s.from <= :day and s.last >= :day)) order by o.username""", Officer.class)
                .setParameter("agencies", upward).setParameter("day", day).getResultStream().map(officer -> Registers.toKeep(em, officer))
                .filter(officer -> upward.stream().anyMatch(agencyAbove -> officer.reviewsFor(agencyAbove, day))).toList();
    }

    /**
     * On what an approval by this person in this matter rests: empty text for the head, the order's title for
     * a deputy, nothing for everybody else (Z-23).
     */
    @KeptWhileUnchanged(Registers.Name.OFFICERS)
    public Optional<String> approvalBasis(UUID officerId, ApprovalMatter matter, LocalDate day) {
        Officer officer = kept().require(officerId);
        return switch (officer.position()) {
            case HEAD -> Optional.of("");
            case DEPUTY -> orders(officerId).stream()
                    .filter(order -> order.matter() == matter && order.holdsOn(day))
                    .map(DelegationOrder::document).findFirst();
            case STAFF -> Optional.empty();
        };
    }

    /**
     * As {@link #approvalBasis(UUID, ApprovalMatter, LocalDate)}, for a login; nothing for who is no officer. Where the agency's
     * setting lets a deputy who stands in for the head go beyond the orders, that registration.
     */
    public Optional<String> approvalBasis(String username, ApprovalMatter matter, LocalDate day) {
        Optional<String> own = ownApprovalBasis(username, matter, day);
        return own.isPresent() || standIn == null ? own : standIn.basis(username, day);
    }

    /** The same without what a registration as stand-in may add. */
    public Optional<String> ownApprovalBasis(String username, ApprovalMatter matter, LocalDate day) {
        return kept().byUsername(username).flatMap(officer -> kept().approvalBasis(officer.id(), matter, day));
    }

    /** Who may approve a matter for an agency that day: head first, then deputies with an order. */
    public List<Officer> approvers(UUID agencyId, ApprovalMatter matter, LocalDate day) {
        return ofAgency(agencyId).stream()
                .filter(officer -> officer.position() != Position.STAFF
                        && approvalBasis(officer.id(), matter, day).isPresent())
                .sorted(Comparator.comparing(Officer::position)).toList();
    }

    private Officers kept() {
        return kept == null ? this : kept;
    }

    private List<DelegationOrder> orders(UUID officerId) {
        return em.createQuery("select d from DelegationOrder d where d.deputy.id = :officer order by d.effectiveFrom",
                DelegationOrder.class).setParameter("officer", officerId).getResultList();
    }

    /** Certificates in their term that day, by name or number, for the public page (行政处罚法 39; 118号). */
    public Page<CertificateLine> certificates(String nameOrNumber, LocalDate day, Page.Slice slice) {
        String from = """
                 from Officer o join o.certificates c, Agency a where a.id = o.agencyId
                and (o.name = :wanted or c.number = :wanted) and c.standing = :valid and c.from <= :day and c.to >= :day
                and not exists (select s from Officer x join x.certificates s where x = o and s.number = c.number
                and s.standing in (:suspended, :revoked) and s.from <= :day and (s.to is null or s.to >= :day)
                and (s.standing = :revoked or not exists (select r from Officer y join y.certificates r where y = o
                and r.number = c.number and r.standing = :resumed and r.from >= s.from and r.from <= :day)))""";
        var rows = em.createQuery("select new org.tiean.authority.entity.CertificateLine(o.name, c.number, a.name, c.from, c.to)"
                + from + " order by c.number", CertificateLine.class);
        var count = em.createQuery("select count(c.number)" + from, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("wanted", nameOrNumber).setParameter("day", day)
                    .setParameter("valid", CertificateTerm.Standing.VALID)
                    .setParameter("suspended", CertificateTerm.Standing.SUSPENDED)
                    .setParameter("revoked", CertificateTerm.Standing.REVOKED)
                    .setParameter("resumed", CertificateTerm.Standing.RESUMED);
        }
        return new Page<>(rows.setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList(),
                count.getSingleResult(), slice);
    }
}
