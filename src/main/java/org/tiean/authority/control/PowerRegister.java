package org.tiean.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerListEntry;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.statute.boundary.Statutes;

/**
 * The registers behind the lists (事项与权力登记): what a list may name, and what its publication adds there.
 * Versions and grants are added or ended, never rewritten.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PowerRegister {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Statutes statutes;

    /** The check of rows for an agency's list, with everything it compares with. */
    public PowerListCheck checkFor(Agency agency) {
        Map<String, List<PowerRow>> known = new HashMap<>();
        em.createQuery("select p from PowerItem p", PowerItem.class).getResultList()
                .forEach(item -> known.computeIfAbsent(item.family(), none -> new ArrayList<>()).add(PowerRows.of(item)));
        em.createQuery("select p from OtherPower p", OtherPower.class).getResultList()
                .forEach(power -> known.computeIfAbsent(power.family(), none -> new ArrayList<>()).add(PowerRows.of(power)));
        return new PowerListCheck(agency, statutes.byCode(), known);
    }

    /**
     * Rows for an agency's first list: what it holds by the register of grants, in the version in force on a day
     * or coming next.
     */
    public List<PowerRow> held(Agency agency, LocalDate day) {
        List<PowerGrant> grants = em.createQuery("select g from PowerGrant g where g.agency = :agency and (g.effectiveTo is"
                        + " null or g.effectiveTo >= :day) order by g.itemFamily, g.effectiveFrom", PowerGrant.class)
                .setParameter("agency", agency).setParameter("day", day).getResultList();
        Map<String, List<PowerItem>> versions = new HashMap<>();
        em.createQuery("select p from PowerItem p", PowerItem.class).getResultList()
                .forEach(item -> versions.computeIfAbsent(item.family(), none -> new ArrayList<>()).add(item));
        Map<String, PowerRow> rows = new TreeMap<>();
        for (PowerGrant grant : grants) {
            PowerItem item = current(versions.getOrDefault(grant.itemFamily(), List.of()), day);
            if (item != null) {
                rows.putIfAbsent(grant.itemFamily(), PowerRows.of(item)
                        .with(Map.of(PowerColumn.SWITCHED_ON, "YES", PowerColumn.GRANT_KIND, grant.kind().name(),
                                PowerColumn.GRANT_DOCUMENT, grant.foundingDocument(),
                                PowerColumn.GRANT_FROM, grant.effectiveFrom().toString()))
                        .with(PowerColumn.GRANT_TO, grant.effectiveTo() == null ? null : grant.effectiveTo().toString()));
            }
        }
        return List.copyOf(rows.values());
    }

    /** The version of a row's item that is in force on a day or comes next; the row itself if none is newer. */
    public PowerRow renewed(PowerRow row, LocalDate day) {
        String family = row.family();
        PowerRow version;
        if (row.kind() == PowerKind.PENALTY) {
            PowerItem item = current(em.createQuery("select p from PowerItem p where p.family = :family", PowerItem.class)
                    .setParameter("family", family).getResultList(), day);
            version = item == null ? null : PowerRows.of(item);
        } else {
            version = em.createQuery("select p from OtherPower p where p.family = :family", OtherPower.class)
                    .setParameter("family", family).getResultStream().filter(power -> power.inForceOn(day)).findFirst()
                    .map(PowerRows::of).orElse(null);
        }
        if (version == null || version.get(PowerColumn.ITEM_CODE).equals(row.get(PowerColumn.ITEM_CODE))) {
            return row;
        }
        Map<PowerColumn, String> own = new HashMap<>();
        for (PowerColumn column : PowerColumn.values()) {
            if (!column.isOfItem() && column != PowerColumn.NOTES) {
                own.put(column, row.get(column));
            }
        }
        return version.with(own);
    }

    /** One with an amount goes before one without, which could not be switched on. */
    private static PowerItem current(List<PowerItem> versions, LocalDate day) {
        return versions.stream().filter(item -> item.effectiveTo() == null || !item.effectiveTo().isBefore(day))
                .min(Comparator.comparing((PowerItem item) -> !item.hasAmount()).thenComparing(PowerItem::effectiveFrom))
                .orElse(null);
    }

    /** Registers what a list that is being published names and the registers lack: versions, grants. */
    public void enter(PowerList list, List<PowerListEntry> entries) {
        TreeMap<Long, Map<String, String>> fresh = new TreeMap<>();
        for (PowerListEntry entry : entries) {
            boolean complete = entry.kind() != PowerKind.PENALTY || entry.row().get(PowerColumn.CORRECTION_TYPE) != null;
            if (complete && !isKnown(entry)) {
                fresh.put((long) fresh.size() + 1, entry.row().named());
            }
        }
        CsvRows.of("edition-" + list.edition(), fresh).map(this::register);
        em.flush();
        for (PowerListEntry entry : entries) {
            if (entry.isSwitchedOn() && entry.kind() == PowerKind.PENALTY) {
                grant(list, entry);
            }
        }
    }

    private boolean isKnown(PowerListEntry entry) {
        Class<?> register = entry.kind() == PowerKind.PENALTY ? PowerItem.class : OtherPower.class;
        return em.find(register, entry.itemCode()) != null;
    }

    private Object register(CsvRow row) {
        LocalDate before = row.date(PowerColumn.EFFECTIVE_FROM.code()).minusDays(1);
        if (PowerKind.ofWord(row.text(PowerColumn.KIND.code())) == PowerKind.PENALTY) {
            PowerItem item = PowerTable.item(row);
            em.createQuery("select p from PowerItem p where p.family = :family and p.effectiveTo is null", PowerItem.class)
                    .setParameter("family", item.family()).getResultList().forEach(old -> old.endOn(before));
            em.persist(item);
            return item;
        }
        OtherPower power = PowerTable.other(row);
        em.createQuery("select p from OtherPower p where p.family = :family and p.effectiveTo is null", OtherPower.class)
                .setParameter("family", power.family()).getResultList().forEach(old -> old.endOn(before));
        em.persist(power);
        return power;
    }

    /** The grant that the row names; one on another document ends the day before. */
    private void grant(PowerList list, PowerListEntry entry) {
        PowerRow row = entry.row();
        PowerGrant.Kind kind = PowerGrant.Kind.valueOf(row.get(PowerColumn.GRANT_KIND));
        String document = row.get(PowerColumn.GRANT_DOCUMENT);
        LocalDate from = LocalDate.parse(row.get(PowerColumn.GRANT_FROM));
        LocalDate to = row.get(PowerColumn.GRANT_TO) == null ? null : LocalDate.parse(row.get(PowerColumn.GRANT_TO));
        List<PowerGrant> held = em.createQuery("select g from PowerGrant g where g.agency = :agency and g.itemFamily = :family"
                        + " order by g.effectiveFrom", PowerGrant.class)
                .setParameter("agency", list.agency()).setParameter("family", entry.family()).getResultList();
        for (PowerGrant grant : held) {
            boolean same = grant.kind() == kind && grant.foundingDocument().equals(document);
            if (same && grant.effectiveTo() == null && to != null) {
                grant.endOn(to);
            }
            if (same && (grant.effectiveTo() == null || to != null && !grant.effectiveTo().isBefore(to))) {
                return;
            }
            if (!same && (grant.effectiveTo() == null || !grant.effectiveTo().isBefore(from)) && grant.effectiveFrom().isBefore(from)) {
                grant.endOn(from.minusDays(1));
            }
        }
        em.flush();
        em.persist(new PowerGrant(list.agency(), em.find(PowerItem.class, entry.itemCode()), kind, document, from, to));
    }
}
