package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.util.Map;
import org.tiean.authority.control.PowerListCheck;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerItem;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.RecordedImport;
import org.tiean.statute.boundary.Statutes;

/**
 * Takes in the register of items (事项库导入), whole or not at all: a clause that is unknown or of too low a rank
 * refuses the table. What of it an agency exercises, its list says. New codes are added; a known code may get its
 * last day, nothing else, because decisions rest on its words.
 */
@ApplicationScoped
@Transactional
public class PowerImport {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Statutes statutes;

    /**
     * {@code power-items.csv}.
     *
     * @return how many versions were added
     * @throws org.tiean.kernel.entity.ImportRefused with every faulty row
     * @throws Refusal {@code authority.item.changed} if the file words a known code differently
     */
    @RecordedImport("power-items")
    public int importItems(Reader reader, String file) {
        int added = 0;
        for (PowerItem item : PowerTable.items(reader, file, check()::item)) {
            PowerItem known = em.find(PowerItem.class, item.code());
            if (known == null) {
                em.persist(item);
                added++;
            } else {
                requireSame(item.code(), known.provenance().contentHash(), item.provenance().contentHash());
                if (item.effectiveTo() != null && known.effectiveTo() == null) {
                    known.endOn(item.effectiveTo());
                }
            }
        }
        return added;
    }

    /** {@code power-others.csv}; the same rules. */
    @RecordedImport("power-others")
    public int importOthers(Reader reader, String file) {
        int added = 0;
        for (OtherPower power : PowerTable.others(reader, file, check()::other)) {
            OtherPower known = em.find(OtherPower.class, power.code());
            if (known == null) {
                em.persist(power);
                added++;
            } else {
                requireSame(power.code(), known.contentHash(), power.contentHash());
                if (power.effectiveTo() != null && known.effectiveTo() == null) {
                    known.endOn(power.effectiveTo());
                }
            }
        }
        return added;
    }

    private PowerListCheck check() {
        return new PowerListCheck(null, statutes.byCode(), Map.of());
    }

    private static void requireSame(String code, String known, String handedIn) {
        if (!known.equals(handedIn)) {
            throw Refusal.conflict("authority.item.changed", code);
        }
    }
}
