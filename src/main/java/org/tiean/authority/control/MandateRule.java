package org.tiean.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListEntry;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.entity.RowError;

/**
 * What a mandate wants beyond its own row (委托条件; 行政处罚法 20, 21): the delegator holds the item itself, by its
 * own published list and by no mandate; the delegate has at least two certified officers.
 */
@ApplicationScoped
public class MandateRule {

    private static final int OFFICERS = 2;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ListsInForce lists;

    /** What is wrong, by item and column; empty for an agency that acts by no mandate. */
    public List<RowError> faults(PowerList list, List<PowerListEntry> entries) {
        LocalDate day = list.effectiveFrom();
        Agency delegate = list.agency();
        List<PowerRow> mandated = entries.stream().filter(entry -> entry.isSwitchedOn()
                && PowerGrant.Kind.DELEGATED.name().equals(entry.row().get(PowerColumn.GRANT_KIND))).map(PowerListEntry::row).toList();
        if (mandated.isEmpty()) {
            return List.of();
        }
        Agency delegator = OrganDerivation.issuing(delegate, day);
        return faults(delegate.name(), delegator.name(), mandated, family -> lists.listing(delegator.id(), family, day).switchedOn(),
                certified(delegate, day));
    }

    /**
     * The conditions themselves.
     *
     * @param mandated  what the delegate exercises by mandate; not empty
     * @param held      whether the delegator's own published list has a family of items that day
     * @param certified officers of the delegate with a certificate that holds that day
     */
    static List<RowError> faults(String delegate, String delegator, List<PowerRow> mandated, Predicate<String> held, long certified) {
        List<RowError> faults = new ArrayList<>();
        for (PowerRow row : mandated) {
            if (!held.test(row.family())) {
                faults.add(new RowError(row.get(PowerColumn.ITEM_CODE), 1, PowerColumn.GRANT_KIND.code(),
                        "委托机关" + delegator + "当日公布的清单中没有这个事项，不能委托（行政处罚法第二十条）"));
            }
        }
        if (certified < OFFICERS) {
            faults.add(new RowError(delegate, 1, PowerColumn.MANDATE_CONDITIONS.code(),
                    "受委托组织须有取得行政执法资格的工作人员，登记在册的不足二人（行政处罚法第二十一条）"));
        }
        return faults;
    }

    private long certified(Agency delegate, LocalDate day) {
        return em.createQuery("select o from Officer o where o.agencyId = :agency", Officer.class)
                .setParameter("agency", delegate.id()).getResultStream().filter(officer -> officer.certificateValidOn(day)).count();
    }
}
