package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tiean.authority.control.CompetenceRule;
import org.tiean.authority.control.ListsInForce;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.CompetenceQuestion;
import org.tiean.authority.entity.ItemCode;
import org.tiean.authority.entity.OrganType;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.kernel.control.KeptWhileUnchanged;
import org.tiean.kernel.control.Registers;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/**
 * May this agency do this item there, for an act of one day, acting on another, and why (权限审查)? The gate,
 * the desk and the REST interface ask the same.
 *
 * <pre>
 * competence.check(new CompetenceQuestion(agencyId, "CG-SR-001", actDate, today, filedOn, "示范市样板区")).orRefuse();
 * </pre>
 */
@ApplicationScoped
@Transactional
public class Competence {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    PowerItems items;

    @Inject
    ListsInForce lists;

    @Inject
    Settings settings;

    /** @throws Refusal {@code authority.item.unknown} for a text that is no code */
    @KeptWhileUnchanged({Registers.Name.POWERS, Registers.Name.AGENCIES, Registers.Name.SETTINGS})
    public Answer check(CompetenceQuestion question) {
        String family = family(question.item());
        Agency agency = agencies.require(question.agencyId());
        var grants = em.createQuery("select g from PowerGrant g where g.itemFamily = :family order by g.effectiveFrom",
                PowerGrant.class).setParameter("family", family).getResultStream().map(grant -> Registers.toKeep(em, grant)).toList();
        List<OtherPower> others = em.createQuery("select p from OtherPower p where p.family = :family", OtherPower.class)
                .setParameter("family", family).getResultStream().map(power -> Registers.toKeep(em, power)).toList();
        LocalDate settled = Objects.requireNonNullElse(question.filedOn(), question.actingDate());
        var rules = new CompetenceRule.Rules(
                settings.flag("competence.transferred-power-leaves", agency.id(), question.actingDate()),
                settings.flag("competence.filer-finishes", agency.id(), settled));
        return new CompetenceRule(agency, family, new CompetenceRule.Registers(items.versions(family), grants, others,
                (holder, day) -> lists.listing(holder.id(), family, day)), rules)
                .judge(question.actDate(), question.actingDate(), question.filedOn(), question.place());
    }

    /** As {@link #check(CompetenceQuestion)}, for what was not filed before. */
    public Answer check(UUID agencyId, String item, LocalDate actDate, LocalDate actingDate, String place) {
        return check(new CompetenceQuestion(agencyId, item, actDate, actingDate, null, place));
    }

    /**
     * Seizure and other coercive measures cannot be delegated (行政强制法 17).
     *
     * @throws Refusal {@code authority.competence.coercion-delegated} for a delegated organisation
     */
    public void requireMayCoerce(UUID agencyId) {
        if (agencies.require(agencyId).organType() == OrganType.DELEGATED) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政强制法", 17),
                    "authority.competence.coercion-delegated");
        }
    }

    private static String family(String item) {
        try {
            return ItemCode.parse(item).family();
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("authority.item.unknown", item);
        }
    }
}
