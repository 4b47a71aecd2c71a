package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.control.ItemSearch;
import org.tiean.authority.control.ListsInForce;
import org.tiean.authority.entity.FineBasis;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerItemLine;
import org.tiean.authority.entity.PowerList;
import org.tiean.kernel.control.KeptWhileUnchanged;
import org.tiean.kernel.control.Registers;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;

/** The power list to read (权责清单查询). */
@ApplicationScoped
@Transactional
public class PowerItems {

    private static final String LINE = """
            select new org.tiean.authority.entity.PowerItemLine(p.code, p.family, p.familyVersion, p.domain, p.name,
            p.correction.type, p.fine.basis, p.effectiveFrom, p.effectiveTo) from PowerItem p where\s""";
    private static final String IN_FORCE = "p.effectiveFrom <= :day and (p.effectiveTo is null or p.effectiveTo >= :day)";
    private static final String SWITCHED_ON = """
             and p.fine.basis <> :none and exists (select g.id from PowerGrant g where g.agency.id = :agency
             and g.itemFamily = p.family and g.effectiveFrom <= :acting
             and (g.effectiveTo is null or g.effectiveTo >= :acting)) and exists (select e.id from PowerListEntry e
             where e.list.id = :list and e.family = p.family and e.switchedOn = true)""";

    private static final String HOLDS_WORD = " and (upper(p.code) like :c%1$d escape '!' or " + ItemSearch.bare("p.name")
            + " like :w%1$d escape '!' or " + ItemSearch.bare("p.domain") + " like :w%1$d escape '!' or "
            + ItemSearch.bare("p.liabilityText") + " like :w%1$d escape '!')";

    /** Stands for no list: nothing stands on it. */
    private static final UUID NO_LIST = new UUID(0, 0);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    @Inject
    ListsInForce lists;

    /** @throws Refusal {@code authority.item.unknown} */
    @KeptWhileUnchanged(Registers.Name.POWERS)
    public PowerItem require(String code) {
        PowerItem item = em.find(PowerItem.class, code);
        if (item == null) {
            throw Refusal.notFound("authority.item.unknown", code);
        }
        return Registers.toKeep(em, item);
    }

    /** All versions of a family, oldest first. */
    @KeptWhileUnchanged(Registers.Name.POWERS)
    public List<PowerItem> versions(String family) {
        return em.createQuery("select p from PowerItem p where p.family = :family order by p.effectiveFrom",
                PowerItem.class).setParameter("family", family).getResultStream().map(item -> Registers.toKeep(em, item)).toList();
    }

    /** Items, of whatever day, that rest on a statute by duty or liability. */
    public List<PowerItem> citing(String statuteCode) {
        return em.createQuery("select p from PowerItem p where p.duty.statuteId = :statute or p.liability.statuteId = :statute"
                + " order by p.code", PowerItem.class).setParameter("statute", statuteCode).getResultList();
    }

    /** The version in force that day; there is never more than one. */
    @KeptWhileUnchanged(Registers.Name.POWERS)
    public Optional<PowerItem> versionOn(String family, LocalDate day) {
        return versions(family).stream().filter(version -> version.inForceOn(day)).findFirst();
    }

    /**
     * Items in force on a day whose code, name, field or clause holds every word (words parted by blanks; punctuation
     * does not count: 门窗 finds 门、窗).
     */
    public Page<PowerItemLine> search(String words, LocalDate day, Page.Slice slice) {
        return page(words, IN_FORCE, day, null, null, slice);
    }

    /**
     * The same among the items an agency may pursue: version by the day of the act, grant and published list by
     * the day of acting. A dispatched unit sees its parent's items, a delegated organisation those of its mandate.
     */
    public Page<PowerItemLine> searchSwitchedOn(String words, UUID agencyId, LocalDate actDate, LocalDate actingDate,
            Page.Slice slice) {
        return page(words, IN_FORCE + SWITCHED_ON, actDate, agencies.holderOfGrants(agencyId, actingDate), actingDate,
                slice);
    }

    private Page<PowerItemLine> page(String words, String condition, LocalDate day, UUID holder, LocalDate acting,
            Page.Slice slice) {
        List<ItemSearch> wanted = ItemSearch.words(words);
        StringBuilder where = new StringBuilder(condition);
        for (int i = 0; i < wanted.size(); i++) {
            where.append(HOLDS_WORD.formatted(i));
        }
        UUID list = holder == null ? null : lists.on(holder, acting).map(PowerList::id).orElse(NO_LIST);
        Query count = em.createQuery("select count(p) from PowerItem p where " + where);
        var rows = em.createQuery(LINE + where + " order by p.code", PowerItemLine.class)
                .setFirstResult(slice.offset()).setMaxResults(slice.size());
        for (Query query : List.of(count, rows)) {
            query.setParameter("day", day);
            for (int i = 0; i < wanted.size(); i++) {
                query.setParameter("c" + i, wanted.get(i).inCode()).setParameter("w" + i, wanted.get(i).inText());
            }
            if (holder != null) {
                query.setParameter("agency", holder).setParameter("acting", acting).setParameter("none", FineBasis.NONE)
                        .setParameter("list", list);
            }
        }
        return new Page<>(new ArrayList<>(rows.getResultList()), (Long) count.getSingleResult(), slice);
    }

    /** Coercion and inspection items in force on a day. */
    public List<OtherPower> others(OtherPower.Kind kind, LocalDate day) {
        return em.createQuery("""
                        select p from OtherPower p where p.kind = :kind and p.effectiveFrom <= :day
                        and (p.effectiveTo is null or p.effectiveTo >= :day) order by p.code""", OtherPower.class)
                .setParameter("kind", kind).setParameter("day", day).getResultList();
    }

    /** @throws Refusal {@code authority.item.unknown} */
    public OtherPower requireOther(String code) {
        OtherPower power = em.find(OtherPower.class, code);
        if (power == null) {
            throw Refusal.notFound("authority.item.unknown", code);
        }
        return power;
    }
}
