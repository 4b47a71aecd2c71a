package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.authority.control.CompetenceRule;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.ItemCode;
import org.tiean.authority.entity.OrganType;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/**
 * May this agency pursue this act (权限审查)?
 *
 * <pre>
 * competence.check(agencyId, "CG-SR-001", actDate, filedOn, "示范市样板区").orRefuse();
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
    Settings settings;

    /**
     * @param item       family or code; a code stands for its family, the version follows {@code actDate}
     * @param actDate    day of the unlawful act (its end, if it lasted)
     * @param actingDate day of filing or decision: competence follows it
     * @param place      where the act happened, from the city downward, or null to leave the place aside
     * @throws Refusal {@code authority.item.unknown} for a text that is no code
     */
    @AskedOnce
    public Answer check(UUID agencyId, String item, LocalDate actDate, LocalDate actingDate, String place) {
        String family = family(item);
        boolean leaves = settings.flag("competence.transferred-power-leaves", agencyId, actingDate);
        var grants = em.createQuery("select g from PowerGrant g where g.itemFamily = :family order by g.effectiveFrom",
                PowerGrant.class).setParameter("family", family).getResultList();
        return new CompetenceRule(agencies.require(agencyId), family, items.versions(family), grants, leaves)
                .judge(actDate, actingDate, place);
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
